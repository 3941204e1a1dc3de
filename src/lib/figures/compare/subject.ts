/** What a comparison is about: the supply in focus, as a share of need or as the stock of one store. */
import type { DateId } from '#sims/ensemble/firstDates.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import type { Reader } from '../../state/reader.svelte.ts';
import { amount } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import { eventOf } from '../answer.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import type { View } from '../panel.ts';
import { readPanel } from '../reading.ts';
import { DAYS, type Measure, SHARE } from './measure.ts';

export interface Subject {
	readonly view: View;
	readonly group: StoreGroup;
	readonly series: SeriesId;
	/** The day on which this first happens in a run is its first day. */
	readonly event: DateId;
	readonly measure: Measure;
	/** "Food", or the store's name. */
	readonly name: string;
	/** "Food: energy eaten, share of need". */
	readonly drawn: string;
	/** "food would cover". */
	readonly would: string;
	/** Where the words of the event go. */
	readonly eventLabel: string;
	/** Axis of the lines. */
	readonly top: number;
	readonly levels: readonly { readonly value: number; readonly label: string }[];
	readonly need: { readonly value: number; readonly label: string };
	/** Steps of the axis of the difference, widest first: fixed, whatever is compared. */
	readonly tops: readonly { readonly top: number; readonly label: string }[];
	readonly unitOfDifference: string;
}

/** Parts of the whole axis that a reader can look closer at. */
const CLOSER = [1, 0.5, 0.2] as const;

export function subjectOf(reader: Reader): Subject {
	const { view, focus: group, stores, level } = reader;
	const store = stores[group];
	const say = words.compare;
	const { name, drawn, main, top, levels, need } = readPanel(reader, group, null, 0);
	const share = view === 'share';
	const called = share ? name : words.storeNames[store];
	const stock = store === 'pipelineGas' ? say.inThePipes : words.sentence.stocks[store];
	const weekLabel = store === 'pipelineGas' ? say.table.firstLine : say.table.firstWeek(called);
	return {
		view,
		group,
		series: main,
		event: eventOf(view, group, store),
		measure: share ? SHARE : DAYS,
		name: called,
		drawn: words.exporting.figure(name, drawn),
		would: share ? say.wouldCover(words.sentence.supplies[group]) : say.wouldHold(stock),
		eventLabel: share ? say.table.firstBelow(called, words.sentence.levelOfNeed(level)) : weekLabel,
		top,
		levels,
		need: { value: need.value, label: share ? words.page.legend.need : need.label },
		tops: CLOSER.map((part) => ({ top: top * part, label: share ? String(100 * part) : amount(top * part) })),
		unitOfDifference: share ? say.difference.inPoints : say.difference.inDays,
	};
}

/** The closest axis, by its number, that a difference lies within on every day. @param bands undefined: not known yet */
export function closestAxis(tops: Subject['tops'], bands: Float64Array | undefined): number {
	const largest = bands?.reduce((most, value) => Math.max(most, Math.abs(value)), 0) ?? Infinity;
	return Math.max(
		0,
		tops.findLastIndex(({ top }) => largest <= top),
	);
}
