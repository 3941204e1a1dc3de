/** How many of the reported figures lie in which band, and which lie outside: counted from the rows, said in sentences. */
import type { HeldRow } from './heldRows.ts';
import { listed } from '../words/joined.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface Tally {
	/** Figures and bounds; a report with two figures counts as two. */
	readonly figures: number;
	readonly bounds: number;
	readonly in50: number;
	readonly in80: number;
	readonly in95: number;
}

/** @param rows with what came back from the runs */
export function tally(rows: readonly HeldRow[]): Tally {
	const placed = rows.flatMap(({ held }) => held?.placed ?? []);
	const inBand = (band: number) => placed.filter(({ within }) => within !== null && within <= band).length;
	return {
		figures: placed.length,
		bounds: placed.filter(({ claim }) => claim.kind !== 'about').length,
		in50: inBand(50),
		in80: inBand(80),
		in95: inBand(95),
	};
}

/** "Of 10 reported figures, 4 lie in ...". */
export function countsSentence({ figures, in50, in80, in95 }: Tally): string {
	return words.record.held.summary.counts(count(figures), count(in50), count(in80), count(in95));
}

export function summary(rows: readonly HeldRow[]): readonly string[] {
	const say = words.record.held.summary;
	const counted = tally(rows);
	const outside = rows.flatMap(({ name, held, verdicts }) =>
		(held?.placed ?? []).flatMap(({ within, beyond }, at) =>
			within === null ? [say.outsideOne(name, verdicts[at]!.claim, beyond === 'higher' ? say.higher : say.lower)] : [],
		),
	);
	const used = rows.filter(({ observation }) => observation.usedFor !== undefined);
	return [
		countsSentence(counted),
		outside.length === 0 ? say.allInside : say.outside(listed(outside)),
		say.noProof(count(Math.round(counted.figures * 0.8)), count(counted.figures), count(counted.bounds)),
		...(used.length === 0 ? [] : [say.used(listed(used.map(({ name, days }) => `${name}, ${days}`)))]),
	];
}
