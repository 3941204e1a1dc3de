/** What the runs of one group hold between two days: the ledger and today's figures, as in `model/ledger.ts` and `model/today.ts`. */
import { ASSUMPTION_IDS, AT, type AssumptionId } from '../../model/assumption.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../model/indicator.ts';
import { LARDER_COUNT, STORE_COUNT } from '../../model/store.ts';
import {
	DAY_INTEGER_AT,
	DAY_NUMBER_AT,
	DAYS,
	HEADER_AT,
	HEADER_BASE,
	type HeaderField,
	LANES,
	VALUES,
} from '../layout.ts';
import { type Cell, type Lanes, cell, cells, gathered, shared } from './lanes.ts';
import { type Int, intAt, isEqual, plus } from './writing.ts';

export const stock = cells(STORE_COUNT);
export const need = cells(STORE_COUNT);
export const arrivals = cells(STORE_COUNT);
export const ration = cells(STORE_COUNT);
export const issue = cells(STORE_COUNT);
export const openingStock = cells(STORE_COUNT);
/** Days that the opening stock covers the need of day 0. */
export const openingCover = cells(STORE_COUNT);
export const lossShare = cells(STORE_COUNT);
/** Of the seven foods. */
export const eaten = cells(LARDER_COUNT);
export const larder = cells(LARDER_COUNT);
export const indicators = Object.fromEntries(INDICATOR_IDS.map((id) => [id, cell()])) as Readonly<
	Record<IndicatorId, Cell>
>;

const TODAY = [
	'passing',
	'warmth',
	'degreeDays',
	'uncooled',
	'mixedTonnes',
	'foodConvoyTonnes',
	'importedTonnes',
	'gasCoverage',
	'outageShare',
	'electricHeatMwh',
] as const;
export const today = Object.fromEntries(TODAY.map((name) => [name, cell()])) as Readonly<
	Record<(typeof TODAY)[number], Cell>
>;

/** Where the group stands among the members of the batch, in steps of two bytes. */
let place: Int;
export function placeAt(bytes: Int): void {
	place = bytes;
}
export const placeBytes = (): Int => place;

/** Where what each member assumes stands, from that of the first one on. */
let rows: readonly Int[];
export function assume(first: Int): void {
	rows = Array.from({ length: LANES }, (_, lane) => plus(first, lane * ASSUMPTION_IDS.length * 8));
}
export const value = (id: AssumptionId, further = 0): Lanes => gathered(VALUES + (AT[id] + further) * 8, rows);

/** Which day is run, and where it stands among the days. */
let day: { readonly index: Int; readonly pointer: Int };
export function dayAt(index: Int, pointer: Int): void {
	day = { index, pointer };
}
export const dayIndex = (): Int => day.index;
export const ofDay = (name: keyof typeof DAY_NUMBER_AT): Lanes => shared(DAYS + DAY_NUMBER_AT[name], day.pointer);
export const ofDayInt = (name: keyof typeof DAY_INTEGER_AT): Int => intAt(DAYS + DAY_INTEGER_AT[name], day.pointer);

export const header = (field: HeaderField): Int => intAt(HEADER_BASE + HEADER_AT[field]);
export const roadIs = (road: number): Int => isEqual(ofDayInt('road'), road);
