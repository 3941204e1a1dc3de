/**
 * The scenario inside an SVG: the text of one `<metadata>` element. The file is parsed as XML into a document of its
 * own, of which nothing is ever shown or run; one that declares a document type, and so entities, is not parsed at all.
 */
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { ELEMENT_ID, type Found } from './found.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function scenarioInSvg(text: string): Found {
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, why: 'notSvg' };
	const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
	const root = parsed.documentElement;
	if (parsed.querySelector('parsererror') !== null || root.namespaceURI !== SVG || root.localName !== 'svg') {
		return { ok: false, why: 'notSvg' };
	}
	const [found, another] = [...parsed.getElementsByTagNameNS(SVG, 'metadata')].filter(({ id }) => id === ELEMENT_ID);
	if (found === undefined) return { ok: false, why: 'noScenario' };
	if (another !== undefined) return { ok: false, why: 'severalScenarios' };
	const scenario = found.textContent;
	if (scenario.length > LARGEST_FILE_BYTES) return { ok: false, why: 'scenarioTooLong' };
	return { ok: true, text: scenario };
}
