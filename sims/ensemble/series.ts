/** What can be drawn over time: each series reads one number from the end of a day, and says how finely it is counted. */
import { INDICATORS, INDICATOR_AT, type IndicatorId } from '../model/indicator.ts';
import type { DayEnd } from '../model/run.ts';
import { LARDER_FOODS, STORES, STORE_AT, type StoreId } from '../model/store.ts';

export type SeriesId = IndicatorId | `eatenShare.${StoreId}` | `issuedShare.${StoreId}` | `coverDays.${StoreId}`;

/**
 * How a series is laid out in bins. `share`: evenly from 0 to `top`, with a bin of their own for values of 0 and of
 * `top` or more. `amount`: evenly in x / (x + half), finest near 0, without upper end.
 */
export type Scale =
	{ readonly kind: 'share'; readonly top: number } | { readonly kind: 'amount'; readonly half: number };

/** What a series is, of which store: an indicator as it stands, or an amount of a store over its need. */
export const INDICATOR = 0;
export const EATEN_SHARE = 1;
export const ISSUED_SHARE = 2;
export const COVER_DAYS = 3;

/** Data rather than a function: a hundred thousand readings a preview are made in one loop without calls. */
export interface Series {
	readonly id: SeriesId;
	readonly scale: Scale;
	readonly kind: typeof INDICATOR | typeof EATEN_SHARE | typeof ISSUED_SHARE | typeof COVER_DAYS;
	/** Where the indicator or the store stands. */
	readonly at: number;
}

/** The value of a series at the end of a day. */
export function read({ kind, at }: Series, { indicators, ledger }: DayEnd): number {
	switch (kind) {
		case INDICATOR:
			return indicators[at]!;
		case EATEN_SHARE:
			return ledger.eaten[at]! / ledger.need[at]!;
		case ISSUED_SHARE:
			return ledger.issue[at]! / ledger.need[at]!;
		case COVER_DAYS:
			return ledger.stock[at]! / ledger.need[at]!;
	}
}

const SHARE: Scale = { kind: 'share', top: 1 };
/** Days of need: half of the bins lie below a month. */
const DAYS: Scale = { kind: 'amount', half: 30 };

const INDICATOR_SCALES: Readonly<Record<(typeof INDICATORS)[IndicatorId], Scale>> = {
	share: SHARE,
	'kcal/person/day': { kind: 'amount', half: 2000 },
	'h/day': { kind: 'share', top: 24 },
	'trucks/day': { kind: 'amount', half: 20 },
	't/day': { kind: 'amount', half: 200 },
	't of dry ration': { kind: 'amount', half: 5000 },
	'treatment-days': { kind: 'amount', half: 1_000_000 },
	MWh: { kind: 'amount', half: 50_000 },
};

/** Throws a RangeError for an id that names no series. */
export function seriesOf(id: SeriesId): Series {
	if (Object.hasOwn(INDICATORS, id)) {
		const indicator = id as IndicatorId;
		return { id, scale: INDICATOR_SCALES[INDICATORS[indicator]], kind: INDICATOR, at: INDICATOR_AT[indicator] };
	}
	const [kind, name] = id.split('.') as [string, StoreId];
	const at = STORE_AT[name];
	if (at !== undefined) {
		if (kind === 'coverDays') return { id, scale: DAYS, kind: COVER_DAYS, at };
		if (kind === 'issuedShare') return { id, scale: SHARE, kind: ISSUED_SHARE, at };
		if (kind === 'eatenShare' && LARDER_FOODS.includes(name)) return { id, scale: SHARE, kind: EATEN_SHARE, at };
	}
	throw new RangeError(`'${id}' is not a series; stores are ${STORES.join(', ')}`);
}
