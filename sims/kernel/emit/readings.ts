/** `ensemble/series.ts` and `ensemble/histogram.ts`: reads series at the end of a day, and says in which bin they fall. */
import { BINS } from '../../ensemble/histogram.ts';
import { KEPT_READINGS, LANE_BYTES, PAIR_SUMS, READING_AT, READING_BYTES, READINGS } from '../layout.ts';
import {
	type Int,
	type Lanes,
	add,
	counter,
	and,
	div,
	floor,
	gt,
	int,
	intAt,
	isBelow,
	keep,
	lanesAt,
	min,
	module,
	mul,
	ne,
	or,
	plus,
	repeatWhile,
	run,
	shared,
	times,
	variable,
} from './lanes.ts';
import { header } from './state.ts';

const { f32x4, v128 } = module;
/** A whole number from 0 on stands in the last bits of its sum with this. */
const TWO_TO_52 = 2 ** 52;

type Reading = (list: number, pointer: Int) => Lanes;
const plain: Reading = (list, pointer) => lanesAt(0, intAt(list + READING_AT.above, pointer));
const ratio: Reading = (list, pointer) => div(plain(list, pointer), lanesAt(0, intAt(list + READING_AT.below, pointer)));

/** The value itself, or on a scale of its own, value / (slope x value + half): of a top above 1, or without upper end. */
function scaledOf(value: Lanes, pointer: Int): Lanes {
	const half = shared(READINGS + READING_AT.half, pointer);
	return div(value, add(mul(value, shared(READINGS + READING_AT.slope, pointer)), half));
}

/**
 * Writes the slots of all series that are counted. Four kinds one after the other, so that nothing is decided for each.
 * @param at of the day and the pair, in bytes, from the first slot of a series
 * @param fault takes all ones where something is not a number
 */
export function writeSlots(at: Int, fault: ReturnType<typeof variable>): void {
	const pointer = counter(int(0));
	const write = (count: Int, reading: Reading, isShare: boolean) => {
		const end = counter(plus(pointer, times(count, READING_BYTES)));
		repeatWhile(
			() => isBelow(pointer, end),
			() => {
				const value = keep(reading(READINGS, pointer));
				const scaled = isShare ? value : keep(scaledOf(value, pointer));
				const top = isShare ? BINS : shared(READINGS + READING_AT.top, pointer);
				fault.set(or(fault, ne(scaled, scaled)));
				const slot = and(add(floor(min(mul(scaled, BINS), top)), 1), gt(value, 0));
				const bits = keep(add(slot, TWO_TO_52));
				const into = plus(intAt(READINGS + READING_AT.into, pointer), at);
				run(v128.store16_lane(0, 2, 0, into(), bits()));
				run(v128.store16_lane(2, 2, 4, into(), bits()));
				pointer.set(plus(pointer, READING_BYTES));
			},
		);
	};
	write(header('plainShares'), plain, true);
	write(header('ratioShares'), ratio, true);
	write(header('plainOthers'), plain, false);
	write(header('ratioOthers'), ratio, false);
}

const eachKept = (write: (i: Int) => void): void => {
	const i = counter(int(0));
	repeatWhile(
		() => isBelow(i, header('kept')),
		() => {
			write(i);
			i.set(plus(i, 1));
		},
	);
};

export function forgetSums(): void {
	eachKept((i) => run(v128.store(PAIR_SUMS, 16, times(i, LANE_BYTES)(), v128.xor(v128.load(PAIR_SUMS, 16, int(0)()), v128.load(PAIR_SUMS, 16, int(0)())))));
}

/** Writes the values that are kept of single members, to single precision, and adds them up as they are. */
export function writeKept(at: Int): void {
	eachKept((i) => {
		const pointer = counter(times(i, READING_BYTES));
		const value = keep(ratio(KEPT_READINGS, pointer));
		const into = plus(intAt(KEPT_READINGS + READING_AT.into, pointer), times(at, 2));
		run(v128.store64_lane(0, 4, 0, into(), f32x4.demote_f64x2_zero(value())));
		run(v128.store(PAIR_SUMS, 16, times(i, LANE_BYTES)(), add(lanesAt(PAIR_SUMS, times(i, LANE_BYTES)), value)()));
	});
}
