/** Counts slots into histograms: whole numbers, so that batches and workers can be added up in any order. */
import { SLOTS } from '../../ensemble/histogram.ts';
import { BATCH, COUNT_BYTES, SLOT_BYTES } from '../layout.ts';
import {
	type Int,
	counter,
	isBelow,
	module,
	oneVector,
	plus,
	procedure,
	repeatWhile,
	run,
	times,
	when,
} from './writing.ts';

const { i32, i16x8, i8x16, v128 } = module;
const AT_ONCE = 8;

/** @param bin its address */
const addTo = (bin: Int, more: number): void => {
	run(i32.store(0, 4, bin(), i32.add(i32.load(0, 4, bin()), i32.const(more))));
};

/** Bring the other half of eight numbers, of four, of two, beside the first one. */
const FOLDS = [8, 4, 2].map((bytes) => Array.from({ length: 16 }, (_, i) => (i + bytes) % 16));

/** Exported: counts `members` slots of each of some rows, and widens the range of bins that each row has reached. */
export const count = procedure('count', 5, (slots, counts, ranges, rows, members) => {
	const row = counter(slots);
	const bins = counter(counts);
	const lastRow = counter(plus(slots, times(rows, BATCH * SLOT_BYTES)));
	const binOf = (slot: Int): Int => plus(bins, times(slot, COUNT_BYTES));
	const low = counter(ranges);
	const high = counter(plus(ranges, times(rows, SLOT_BYTES)));
	repeatWhile(isBelow(row, lastRow), () => {
		const lows = oneVector(() => v128.load16_splat(0, 2, low()));
		const highs = oneVector(() => v128.load16_splat(0, 2, high()));
		const widen = (slots: () => number) => {
			lows.set(() => i16x8.min_u(lows(), slots()));
			highs.set(() => i16x8.max_u(highs(), slots()));
		};
		const at = counter(row);
		const end = counter(plus(row, times(members, SLOT_BYTES)));
		repeatWhile(isBelow(plus(at, (AT_ONCE - 1) * SLOT_BYTES), end), () => {
			widen(() => v128.load(0, 2, at()));
			const slot = (i: number): Int => counter(() => i32.load16_u(i * SLOT_BYTES, 2, at()));
			const first = slot(0);
			// All runs of a day are often alike: nothing left, or all that is needed.
			when(
				() => i16x8.all_true(i16x8.eq(v128.load(0, 2, at()), i16x8.splat(first()))),
				() => addTo(binOf(first), AT_ONCE),
				() => {
					for (let i = 0; i < AT_ONCE; i++) addTo(counter(binOf(slot(i))), 1);
				},
			);
			at.set(plus(at, AT_ONCE * SLOT_BYTES));
		});
		repeatWhile(isBelow(at, end), () => {
			widen(() => v128.load16_splat(0, 2, at()));
			addTo(counter(binOf(() => i32.load16_u(0, 2, at()))), 1);
			at.set(plus(at, SLOT_BYTES));
		});
		const least = (into: Int, all: () => number, pick: (a: number, b: number) => number) => {
			const folded = FOLDS.reduce((vector, fold) => {
				const one = oneVector(vector);
				return oneVector(() => pick(one(), i8x16.shuffle(one(), one(), fold)));
			}, oneVector(all));
			run(v128.store16_lane(0, 2, 0, into(), folded()));
		};
		least(low, lows, (a, b) => i16x8.min_u(a, b));
		least(high, highs, (a, b) => i16x8.max_u(a, b));
		low.set(plus(low, SLOT_BYTES));
		high.set(plus(high, SLOT_BYTES));
		row.set(plus(row, BATCH * SLOT_BYTES));
		bins.set(plus(bins, SLOTS * COUNT_BYTES));
	});
});
