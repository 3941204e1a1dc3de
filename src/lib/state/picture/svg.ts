/**
 * The scenario inside an SVG: the text of one `<metadata>` element. The file is parsed as XML into a document of its
 * own, of which nothing is ever shown or run; one that declares a document type, and so entities, is not parsed at all.
 * Every namespace in it gets another name first: no element is then one that a browser knows, and would take styles from.
 */
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { ELEMENT_ID, type Found } from './found.ts';

const INERT = '#inert';
const SVG = `http://www.w3.org/2000/svg${INERT}`;

const inert = (text: string) => text.replace(/(\bxmlns(?::[\w.-]+)?\s*=\s*(["'])[^"'<]*)\2/g, `$1${INERT}$2`);
/** What is text and only looks like a namespace is as it was. */
const asItWas = (text: string) => text.replace(/(\bxmlns(?::[\w.-]+)?\s*=\s*(["'])[^"'<]*)#inert\2/g, '$1$2');

export function scenarioInSvg(text: string): Found {
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, why: 'notSvg' };
	const parsed = new DOMParser().parseFromString(inert(text), 'image/svg+xml');
	const root = parsed.documentElement;
	if (parsed.querySelector('parsererror') !== null || root.namespaceURI !== SVG || root.localName !== 'svg') {
		return { ok: false, why: 'notSvg' };
	}
	const [found, another] = [...parsed.getElementsByTagNameNS(SVG, 'metadata')].filter(({ id }) => id === ELEMENT_ID);
	if (found === undefined) return { ok: false, why: 'noScenario' };
	if (another !== undefined) return { ok: false, why: 'severalScenarios' };
	const scenario = asItWas(found.textContent);
	if (scenario.length > LARGEST_FILE_BYTES) return { ok: false, why: 'scenarioTooLong' };
	return { ok: true, text: scenario };
}
