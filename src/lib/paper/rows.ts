/** What the tables on paper say, row by row. */
import { datesOf } from '#sims/ensemble/firstDates.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionId, type Basis } from '#sims/model/assumption.ts';
import { addDays } from '#sims/model/calendar.ts';
import { type Criterion, NEVER } from '#sims/model/firstDays.ts';
import type { StoreId } from '#sims/model/store.ts';
import { eventOf } from '../figures/answer.ts';
import { rowsOf } from '../figures/moves.ts';
import { withError } from '../figures/movesWords.ts';
import { PANELS } from '../figures/panel.ts';
import type { Shown } from '../state/projection.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Told } from '../state/whatMoves.svelte.ts';
import { figure, shortDayOf } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export interface WhenRow {
	readonly what: string;
	/** The day by which half of the runs have. */
	readonly half: string;
	/** The days between which 80 of 100 runs lie. */
	readonly range: string;
}

/** Beyond this a day and a month name two days. */
const ONE_YEAR_DAYS = 365;
/** Stores beside the three supplies: one of each, and the fuel that brings the others. */
const STORES_SHOWN: readonly StoreId[] = ['cereals', 'cardiovascular', 'lpg', 'motorFuel'];

/** The first days of the supplies below the level asked about, and of some stores. */
export function whenRows(shown: Shown, criterion: Criterion): readonly WhenRow[] {
	const say = words.paper.when;
	const { scenario, level } = shown.request;
	const dayOf = (day: number) => shortDayOf(addDays(scenario.start, day), scenario.days > ONE_YEAR_DAYS);
	const notBy = words.dates.notBy(dayOf(scenario.days - 1));
	const row = (what: string, id: Parameters<typeof datesOf>[1]): WhenRow => {
		const dates = datesOf(shown.dates, id);
		const [early, half, late] = [0.1, 0.5, 0.9].map((share) => dates.quantile(share));
		if (dates.crossedBy() === 0) return { what, half: notBy, range: say.none };
		const to = late === NEVER ? say.later : dayOf(late!);
		return {
			what,
			half: half === NEVER ? notBy : dayOf(half!),
			range: early === NEVER ? notBy : say.to(dayOf(early!), to),
		};
	};
	const below = words.sentence.levelOfNeed(level);
	return [
		...PANELS.map((group) => row(say.supply(words.page.panels[group].name, below), eventOf('share', group, 'cereals'))),
		...STORES_SHOWN.map((store) =>
			row(say.store(words.storeNames[store], words.dates.criteria[criterion]), `${criterion}.${store}`),
		),
	];
}

export interface AssumptionRow {
	readonly id: AssumptionId;
	readonly basis: Basis;
	readonly label: string;
	readonly value: string;
	readonly range: string;
	readonly changed: boolean;
	/** "52 % ± 2"; null: not told, or the same in every run. */
	readonly share: string | null;
}

/** The assumptions that explain most of the spread, the first most of all. */
export function movesRows(reader: Reader, told: Told): readonly AssumptionRow[] {
	return rowsOf(told.moves).map((row) => ({ ...assumptionRow(reader, row.id), share: withError(row) }));
}

/** Those that move this most, those that a newcomer starts with, and those that were changed, each once. */
export function briefingRows(reader: Reader, told: Told | null): readonly AssumptionRow[] {
	const top = told === null ? [] : movesRows(reader, told).slice(0, reader.case.startWith.length);
	const rest = [...reader.case.startWith, ...ASSUMPTION_IDS.filter((id) => reader.isChanged(id))].filter(
		(id) => !top.some((row) => row.id === id),
	);
	return [...top, ...[...new Set(rest)].map((id) => assumptionRow(reader, id))];
}

function assumptionRow(reader: Reader, id: AssumptionId): AssumptionRow {
	const { basis, low, high } = reader.case.assumptions[id];
	return {
		id,
		basis,
		label: words.assumptionLabels[id],
		value: words.settings.changes.withUnit(figure(reader.valueOf(id)), words.unitWords[ASSUMPTIONS[id].unit]),
		range: `${figure(low)}–${figure(high)}`,
		changed: reader.isChanged(id),
		share: null,
	};
}
