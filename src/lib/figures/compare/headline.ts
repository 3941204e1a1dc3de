/** The headline figures of a comparison: what each scenario says, and how much they differ run by run. */
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { WholeId } from '#sims/ensemble/paired.ts';
import { type Dates, datesOf } from '#sims/ensemble/firstDates.ts';
import { NEVER } from '#sims/model/firstDays.ts';
import type { Compared } from '../../state/comparison.svelte.ts';
import { count } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import { PANELS, type Spread, spreadOn } from '../panel.ts';
import { of100 } from '../runsOut.ts';
import { type Measure, PEOPLE, SHORTFALL, signedRange, signedSize } from './measure.ts';
import { dayOf, runsIn, someOf100 } from './says.ts';
import type { Subject } from './subject.ts';

export interface Cell {
	readonly main: string;
	readonly note: string;
}

export interface HeadlineRow {
	readonly id: string;
	readonly label: string;
	/** One for each side. */
	readonly sides: readonly Cell[];
	readonly difference: Cell;
}

const say = words.compare;

/** @param at which difference: 0 is that of the second side and the first one @param day of the cursor */
export function headlineRows(compared: Compared, subject: Subject, at: number, day: number): readonly HeadlineRow[] {
	const on = dayOf(compared, day);
	const { table } = say;
	const { name, series, measure, view } = subject;
	return [
		ofDay(compared, at, day, {
			id: series,
			label: view === 'share' ? table.share(name, on) : table.cover(name, on),
			measure,
		}),
		firstDay(compared, subject, at),
		ofWhole(compared, at, { id: `lowest.${series}`, label: table.lowest(name), measure }),
		ofDay(compared, at, day, { id: 'belowHalf', label: table.people(on), measure: PEOPLE }),
		...PANELS.map((group) =>
			ofWhole(compared, at, {
				id: ({ food: 'end.shortfallFood', medicine: 'end.shortfallMedicine', energy: 'end.shortfallHeat' } as const)[
					group
				],
				label: table.shortfall[group],
				measure: SHORTFALL[group],
			}),
		),
	];
}

interface Figure<Id> {
	readonly id: Id;
	readonly label: string;
	readonly measure: Measure;
}

function ofDay({ counts }: Compared, at: number, day: number, { id, label, measure }: Figure<SeriesId>): HeadlineRow {
	const { bands, order } = counts.differences[at]!;
	return {
		id,
		label,
		sides: counts.sides.map((side) => amountCell(measure, spreadOn(side.bands.get(id)!, day))),
		difference: differenceCell(measure, spreadOn(bands.get(id)!, day), runsIn(order.get(id)!, day, counts.members)),
	};
}

function ofWhole({ counts }: Compared, at: number, { id, label, measure }: Figure<WholeId>): HeadlineRow {
	const { levels, order } = counts.differences[at]!.wholes.get(id)!;
	return {
		id,
		label,
		sides: counts.sides.map(({ wholes }) => amountCell(measure, spreadOn(wholes.get(id)!, 0))),
		difference: differenceCell(measure, spreadOn(levels, 0), runsIn(order, 0, counts.members)),
	};
}

function amountCell({ show, range }: Measure, { low, median, high }: Spread): Cell {
	return { main: show(median), note: range(low, high) };
}

function differenceCell(measure: Measure, spread: Spread, runs: string): Cell {
	const same = spread.low === 0 && spread.high === 0;
	return {
		main: spread.median === 0 ? say.noDifference : signedSize(measure, spread.median),
		note: same ? runs : say.andRuns(signedRange(measure, spread), runs),
	};
}

function firstDay(compared: Compared, { event, eventLabel }: Subject, at: number): HeadlineRow {
	const { counts } = compared;
	const { ids, sooner, later } = counts.differences[at]!.sooner;
	const row = ids.indexOf(event);
	const [before, after] = [sooner[row]!, later[row]!];
	const { members } = counts;
	const none = before === 0 && after === 0;
	const runs = () => {
		if (none) return say.soonerSame(count(members));
		if (before === members) return say.soonerInAll(count(members));
		if (after === members) return say.laterInAll(count(members));
		return say.sooner(someOf100(before, members), someOf100(after, members));
	};
	return {
		id: event,
		label: eventLabel,
		sides: counts.sides.map(({ dates }) => dateCell(compared, datesOf(dates, event))),
		difference: { main: none ? say.noDifference : '', note: runs() },
	};
}

/** "by 4 May" with its range where half of the runs get there; else in how many they do. */
function dateCell(compared: Compared, dates: Dates): Cell {
	const { table } = say;
	const lastDay = dayOf(compared, compared.counts.days - 1);
	const crossed = dates.crossedBy();
	if (crossed === 0) return { main: table.never(lastDay), note: '' };
	const median = dates.quantile(0.5);
	const runs = table.inRuns(of100(crossed / dates.members), lastDay);
	if (median === NEVER) return { main: runs, note: '' };
	const name = (day: number) => (day === NEVER ? table.later(lastDay) : dayOf(compared, day));
	return { main: table.by(name(median)), note: table.byRange(name(dates.quantile(0.1)), name(dates.quantile(0.9))) };
}
