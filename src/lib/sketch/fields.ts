/** A line as a few numbers: a field near the first day of each month, and one for the last week. */
import type { IsoDate } from '#sims/model/calendar.ts';
import { monthStarts } from '../figures/months.ts';
import { KNOT_DAYS, type Sketch, knotsOf, withHeight, withStroke } from './sketch.ts';

/** The knots that have a field. */
export function fieldKnots(start: IsoDate, days: number): readonly number[] {
	const last = knotsOf(days) - 1;
	const ofMonths = monthStarts(start, days).map(({ day }) => Math.min(last, Math.round(day / KNOT_DAYS)));
	return [...new Set([...ofMonths, last])];
}

/** The line with the height of one field, and straight from there to the fields on either side. */
export function withField(sketch: Sketch, knots: readonly number[], index: number, share: number): Sketch {
	const knot = knots[index]!;
	const placed = withHeight(sketch, knot, share);
	const place = { day: knot * KNOT_DAYS, share };
	return [knots[index - 1], knots[index + 1]].reduce<Sketch>((line, at) => {
		const beside = at === undefined ? null : (sketch.shares[at] ?? null);
		return beside === null ? line : withStroke(line, { day: at! * KNOT_DAYS, share: beside }, place);
	}, placed);
}
