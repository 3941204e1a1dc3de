/**
 * Links of older formats, lifted step by step: each step takes the parts of one format and gives those of the next that
 * mean the same. A step is never changed once links of its format are about; `kept/` holds examples of each format.
 *
 * What a link leaves out is as the page opens. When that changes, so does the format, and the step writes down what the
 * older one left out.
 */
import { type Part, textOf } from './parts.ts';

/** The format that is written. */
export const FORMAT = 2;

type Step = (parts: readonly Part[]) => readonly Part[];

/** From the format that is the key to the next. */
const STEPS: Readonly<Record<number, Step>> = { 1: fromOneToTwo };

/** The format of a link's parts, or null for one that is not read here. */
export function formatOf(parts: readonly Part[]): number | null {
	const written = textOf(parts, 'v') ?? '';
	const format = /^[1-9]\d{0,3}$/.test(written) ? Number(written) : 0;
	return format >= 1 && format <= FORMAT ? format : null;
}

/** The parts as the format that is written would have them. */
export function lift(parts: readonly Part[], from: number): readonly Part[] {
	let lifted = parts;
	for (let format = from; format < FORMAT; format++) lifted = STEPS[format]!(lifted);
	return lifted;
}

/** Format 1 named the scenario only where it was another, and knew one seed and one number of runs. */
export function fromOneToTwo(parts: readonly Part[]): readonly Part[] {
	const lifted = parts.map((part): Part => (part[0] === 'v' ? ['v', '2'] : part));
	const unsaid: readonly Part[] = [
		['scenario', 'as-reported'],
		['seed', '7'],
		['runs', '4096'],
	];
	return [...lifted, ...unsaid.filter(([key]) => textOf(parts, key) === undefined)];
}
