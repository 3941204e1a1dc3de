/** A scenario looked for in a picture. */

/** What a PNG calls the text that holds it. */
export const KEYWORD = 'Corridor scenario';
/** The id of the element of an SVG that holds it. */
export const ELEMENT_ID = 'corridor-scenario';

/** Why there is none to open: each has a sentence in the catalogue. */
export type NotFound =
	'cutOff' | 'damaged' | 'noScenario' | 'severalScenarios' | 'scenarioTooLong' | 'scenarioUnreadable' | 'notSvg';

export type Found = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: NotFound };

/** JSON in characters that every picture format and every reader of it keeps: all others are written as escapes. */
export function plainJson(value: unknown): string {
	return JSON.stringify(value).replaceAll(
		/[\u007f-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
