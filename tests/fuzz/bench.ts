/** Tries cases on one entrance: the same ones for the same seed. */
import fc from 'fast-check';
import type { Entrance } from './entrance.ts';
import { keepsTheLaws } from './laws.ts';

export interface Tried {
	readonly cases: number;
	/** Cases of which all, a part, or nothing was taken. */
	readonly whole: number;
	readonly inPart: number;
	readonly refused: number;
	readonly slowest: { readonly ms: number; readonly input: unknown };
	/** What broke a law, as small as it could be made; null: nothing did. */
	readonly broken: { readonly seed: number; readonly input: unknown; readonly why: string } | null;
}

/** Valid documents that the cases are made from. */
const DOCUMENTS = 150;

export async function tryOut(entrance: Entrance, cases: number, seed: number): Promise<Tried> {
	const count = { whole: 0, inPart: 0, refused: 0 };
	let slowest: Tried['slowest'] = { ms: 0, input: null };
	const property = fc.asyncProperty(entrance.cases(seed, DOCUMENTS), async (input) => {
		const begun = performance.now();
		const { taken, problems } = await keepsTheLaws(entrance, input);
		const ms = performance.now() - begun;
		if (ms > slowest.ms) slowest = { ms, input };
		count[taken === null ? 'refused' : problems.length > 0 ? 'inPart' : 'whole'] += 1;
	});
	const run = await fc.check(property, { seed, numRuns: cases });
	if (!run.failed) return { cases, ...count, slowest, broken: null };
	const why = run.errorInstance instanceof Error ? (run.errorInstance.stack ?? '') : String(run.errorInstance);
	return { cases: run.numRuns, ...count, slowest, broken: { seed, input: run.counterexample?.[0], why } };
}

/** A case as it can be read, and put into the corpus. */
export function written(input: unknown): string {
	if (input instanceof Uint8Array) return `bytes, base64: ${Buffer.from(input).toString('base64')}`;
	const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
	// Escapes for all that a terminal would act on.
	return JSON.stringify(text.length > 3000 ? `${text.slice(0, 3000)}…` : text);
}
