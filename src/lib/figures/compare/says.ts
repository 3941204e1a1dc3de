/** What a comparison says on one day, in words: the read-out, and the sentence of a settled one. */
import type { Case } from '#sims/cases/case.ts';
import type { Order } from '#sims/ensemble/differences.ts';
import type { PairedCounts } from '#sims/ensemble/paired.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { Compared } from '../../state/comparison.svelte.ts';
import { count } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import { type Spread, spreadOn } from '../panel.ts';
import { dayInRun, of100 } from '../runsOut.ts';
import { type Measure, moreOrLess, moreOrLessRange } from './measure.ts';
import { sideNames } from './sideNames.ts';
import type { Subject } from './subject.ts';

export interface DifferenceOn {
	readonly spread: Spread;
	/** "7 points more". */
	readonly median: string;
	/** "2 to 19 more". */
	readonly range: string;
	/** "higher in 96 of 100 runs, lower in none"; "the same in all 4,096 runs". */
	readonly runs: string;
	readonly sameInAll: boolean;
}

/** @param at which difference: 0 is that of the second side and the first one */
export function differenceOn(
	counts: PairedCounts,
	at: number,
	series: SeriesId,
	measure: Measure,
	day: number,
): DifferenceOn {
	const { bands, order } = counts.differences[at]!;
	const spread = spreadOn(bands.get(series)!, day);
	const runs = order.get(series)!;
	return {
		spread,
		median: moreOrLess(measure, spread.median),
		range: moreOrLessRange(measure, spread),
		runs: runsIn(runs, day, counts.members),
		sameInAll: runs.lower[day] === 0 && runs.higher[day] === 0,
	};
}

/** In how many of 100 runs the one is higher and lower. */
export function runsIn({ lower, higher }: Order, day: number, members: number): string {
	const say = words.compare;
	const [below, above] = [lower[day]!, higher[day]!];
	if (below === 0 && above === 0) return say.runsSame(count(members));
	if (above === members) return say.higherInAll(count(members));
	if (below === members) return say.lowerInAll(count(members));
	return say.higher(someOf100(above, members), someOf100(below, members));
}

/** Null: none. */
export function someOf100(runs: number, members: number): string | null {
	return runs === 0 ? null : of100(runs / members);
}

/** The first day, from 0, on which any run differs; -1: none. */
export function firstDifferentDay({ lower, higher }: Order): number {
	return lower.findIndex((count, day) => count > 0 || higher[day]! > 0);
}

/** "No run differs before 26 July." */
export function sameBefore({ request, counts }: Compared, at: number, series: SeriesId): string {
	const day = firstDifferentDay(counts.differences[at]!.order.get(series)!);
	if (day < 0) return words.compare.sameOnEveryDay;
	if (day === 0) return words.compare.differFromFirst;
	return words.compare.sameBefore(dayOf({ request, counts }, day));
}

export function dayOf({ request, counts }: Compared, day: number): string {
	return dayInRun(request.sides[0]!.scenario.start, counts.days, day);
}

/** The sentence of a comparison that has settled. @param day of the cursor */
export function comparedSentence(shownCase: Case, compared: Compared, subject: Subject, day: number): string {
	const say = words.compare;
	const { counts, request } = compared;
	const on = Math.min(day, counts.days - 1);
	const names = sideNames(shownCase, request.sides);
	const [theirs, mine] = [names[0]!.full, names.at(-1)!.full];
	const last = counts.differences.length - 1;
	const differences = counts.differences.map((_, at) => differenceOn(counts, at, subject.series, subject.measure, on));
	const main = differences[last]!;
	const dayName = dayOf(compared, on);
	const median = (of: DifferenceOn) => (of.spread.median === 0 ? say.asMuch : ofNeed(subject, of));
	const said = main.sameInAll
		? say.sentenceSame(mine, theirs, { day: dayName, would: subject.would, runs: count(counts.members) })
		: say.sentence(mine, theirs, {
				day: dayName,
				would: subject.would,
				median: median(main),
				range: main.range,
				runs: main.runs,
			});
	const withRange = ({ median, range }: DifferenceOn) => say.withRange(median, say.inEighty(range));
	// Four sides: what each kind of change does by itself stands before what both do.
	const alone = last === 0 ? [] : [say.alone(withRange(differences[0]!), withRange(differences[1]!))];
	return [said, ...alone, sameBefore(compared, last, subject.series)].join(' ');
}

/** "7 points of need more". */
function ofNeed({ measure }: Subject, { spread }: DifferenceOn): string {
	const size = words.compare.ofNeed(measure.unit(measure.number(Math.abs(spread.median))));
	return spread.median > 0 ? words.compare.more(size) : words.compare.less(size);
}
