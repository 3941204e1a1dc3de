/** Tells the kernel which series to read at the end of each day, on which scale, and where to write them. */
import { BINS } from '../ensemble/histogram.ts';
import { COVER_DAYS, EATEN_SHARE, INDICATOR, ISSUED_SHARE, type Series } from '../ensemble/series.ts';
import { INDICATOR_AT } from '../model/indicator.ts';
import { type HeaderField, READING_AT, READING_BYTES } from './layout.ts';
import type { Addresses } from './machine.ts';

/** How a series is read: in the order in which the kernel wants them. */
const KINDS = ['plainShares', 'ratioShares', 'plainOthers', 'ratioOthers'] as const satisfies readonly HeaderField[];

function kindOf({ kind, scale }: Series): (typeof KINDS)[number] {
	const isShare = scale.kind === 'share' && scale.top === 1;
	if (kind === INDICATOR) return isShare ? 'plainShares' : 'plainOthers';
	return isShare ? 'ratioShares' : 'ratioOthers';
}

/** What a series is made of: a number over another one. */
function partsOf({ kind, at }: Series, addresses: Addresses): { above: number; below: number } {
	switch (kind) {
		case INDICATOR:
			return { above: addresses.indicators[at]!, below: addresses.one };
		case EATEN_SHARE:
			return { above: addresses.eaten[at]!, below: addresses.need[at]! };
		case ISSUED_SHARE:
			return { above: addresses.issue[at]!, below: addresses.need[at]! };
		case COVER_DAYS:
			return { above: addresses.stock[at]!, below: addresses.need[at]! };
	}
}

/**
 * Enters the series that are counted.
 * @param intoOf where the slots of each begin
 */
export function enterReadings(
	view: DataView,
	setHeader: (field: HeaderField, value: number) => void,
	list: number,
	series: readonly Series[],
	addresses: Addresses,
	intoOf: (place: number) => number,
): void {
	let at = list;
	for (const kind of KINDS) {
		const places = series.map((_, place) => place).filter((place) => kindOf(series[place]!) === kind);
		setHeader(kind, places.length);
		for (const place of places) {
			enterReading(view, at, series[place]!, addresses, intoOf(place));
			at += READING_BYTES;
		}
	}
}

/** Whether a series is of the indicator that is worked out for those alone who ask for it. */
export function isBelowHalf({ kind, at }: Series): boolean {
	return kind === INDICATOR && at === INDICATOR_AT.belowHalf;
}

export function enterReading(view: DataView, at: number, series: Series, addresses: Addresses, into: number): void {
	const { above, below } = partsOf(series, addresses);
	const { scale } = series;
	view.setInt32(at + READING_AT.above, above, true);
	view.setInt32(at + READING_AT.below, below, true);
	view.setInt32(at + READING_AT.into, into, true);
	view.setFloat64(at + READING_AT.half, scale.kind === 'share' ? scale.top : scale.half, true);
	view.setFloat64(at + READING_AT.slope, scale.kind === 'share' ? 0 : 1, true);
	view.setFloat64(at + READING_AT.top, scale.kind === 'share' ? BINS : BINS - 1, true);
}
