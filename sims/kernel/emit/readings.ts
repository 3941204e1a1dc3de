/** `ensemble/series.ts` and `ensemble/histogram.ts`: reads series at the end of a day, and says in which bin they fall. */
import { BINS } from '../../ensemble/histogram.ts';
import {
	BATCH,
	EXACT_READINGS,
	GROUP_SUMS,
	KEPT_READINGS,
	LANE_BYTES,
	READINGS,
	READING_AT,
	READING_BYTES,
	SUMS,
} from '../layout.ts';
import {
	LOW_WORDS,
	type Lanes,
	add,
	and,
	div,
	floor,
	gt,
	keep,
	lanes,
	lanesAt,
	min,
	mul,
	ne,
	or,
	setLanesAt,
	shared,
	type variable,
} from './lanes.ts';
import { header } from './state.ts';
import { type Int, counter, int, intAt, isBelow, module, plus, repeatWhile, run, times } from './writing.ts';

const { f32x4, i16x8, i8x16, v128 } = module;
/** A whole number from 0 on stands in the last bits of its sum with this. */
const TWO_TO_52 = 2 ** 52;
/** The first eight bytes of each of two vectors. */
const LOW_HALVES = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];

type Reading = (list: number, pointer: Int) => Lanes;
const plain: Reading = (list, pointer) => lanesAt(0, intAt(list + READING_AT.above, pointer));
const ratio: Reading = (list, pointer) =>
	div(plain(list, pointer), lanesAt(0, intAt(list + READING_AT.below, pointer)));

/** On a scale of its own, value / (slope x value + half): of a top above 1, or without upper end. */
function scaledOf(value: Lanes, pointer: Int): Lanes {
	const half = shared(READINGS + READING_AT.half, pointer);
	return div(value, add(mul(value, shared(READINGS + READING_AT.slope, pointer)), half));
}

/**
 * Writes the slots of all series that are counted. Four kinds one after the other, so that nothing is decided for each.
 * @param at of the day and the group, in bytes, from the first slot of a series
 * @param fault takes all ones where something is not a number
 */
export function writeSlots(at: Int, fault: ReturnType<typeof variable>): void {
	const pointer = counter(int(0));
	const write = (count: Int, reading: Reading, isShare: boolean) => {
		const end = counter(plus(pointer, times(count, READING_BYTES)));
		repeatWhile(isBelow(pointer, end), () => {
			const value = keep(reading(READINGS, pointer));
			const scaled = isShare ? value : keep(scaledOf(value, pointer));
			const top = isShare ? BINS : shared(READINGS + READING_AT.top, pointer);
			fault.set(or(fault, ne(scaled, scaled)));
			const slot = and(add(floor(min(mul(scaled, BINS), top)), 1), gt(value, 0));
			const bits = keep(add(slot, TWO_TO_52));
			const words = i8x16.shuffle(bits(0), bits(1), LOW_WORDS);
			const into = plus(intAt(READINGS + READING_AT.into, pointer), at);
			run(v128.store64_lane(0, 2, 0, into(), i16x8.narrow_i32x4_u(words, lanes(0)(0))));
			pointer.set(plus(pointer, READING_BYTES));
		});
	};
	write(header('plainShares'), plain, true);
	write(header('ratioShares'), ratio, true);
	write(header('plainOthers'), plain, false);
	write(header('ratioOthers'), ratio, false);
}

function eachKept(write: (i: Int) => void): void {
	const i = counter(int(0));
	repeatWhile(isBelow(i, header('kept')), () => {
		write(i);
		i.set(plus(i, 1));
	});
}

export function forgetSums(): void {
	eachKept((i) => setLanesAt(GROUP_SUMS, times(i, LANE_BYTES), lanes(0)));
}

/** Writes the values that are kept of single members, to single precision, and adds them up as they are. */
export function writeKept(at: Int): void {
	eachKept((i) => {
		const pointer = counter(times(i, READING_BYTES));
		const value = keep(ratio(KEPT_READINGS, pointer));
		const single = (vector: number) => f32x4.demote_f64x2_zero(value(vector));
		const into = plus(intAt(KEPT_READINGS + READING_AT.into, pointer), times(at, 2));
		run(v128.store(0, 4, into(), i8x16.shuffle(single(0), single(1), LOW_HALVES)));
		const sum = times(i, LANE_BYTES);
		setLanesAt(GROUP_SUMS, sum, add(lanesAt(GROUP_SUMS, sum), value));
	});
}

/**
 * Writes out series as they are.
 * @param at of the group and the day, in bytes, from the first value of a series
 */
export function writeExact(at: Int): void {
	const pointer = counter(int(0));
	const end = counter(times(header('exact'), READING_BYTES));
	repeatWhile(isBelow(pointer, end), () => {
		setLanesAt(0, plus(intAt(EXACT_READINGS + READING_AT.into, pointer), at), ratio(EXACT_READINGS, pointer));
		pointer.set(plus(pointer, READING_BYTES));
	});
}

/** @param group its place in the batch */
export function writeSums(group: Int): void {
	eachKept((i) => {
		const into = plus(times(i, BATCH * 8), times(group, LANE_BYTES));
		setLanesAt(SUMS, into, lanesAt(GROUP_SUMS, times(i, LANE_BYTES)));
	});
}
