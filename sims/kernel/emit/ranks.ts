/** Finds in histograms where the members of some ranks stand: most bins are empty, and are passed sixteen at a time. */
import { SLOTS } from '../../ensemble/histogram.ts';
import { COUNT_BYTES, FOUND_BYTES, SLOT_BYTES, VECTOR_BYTES } from '../layout.ts';
import {
	type Int,
	atMost,
	counter,
	intAt,
	isBelow,
	module,
	oneVector,
	plus,
	procedure,
	repeatWhile,
	setIntAt,
	times,
} from './writing.ts';

const { i32, i32x4, v128 } = module;
const VECTORS_AT_ONCE = 4;
const BYTES_AT_ONCE = VECTORS_AT_ONCE * VECTOR_BYTES;

/** How many members are in the bins from an address on, as many as are passed at once. */
function membersFrom(bin: Int): Int {
	const four = oneVector(() => v128.load(0, 4, bin()));
	for (let i = 1; i < VECTORS_AT_ONCE; i++) {
		four.set(() => i32x4.add(four(), v128.load(i * VECTOR_BYTES, 4, bin())));
	}
	return [0, 1, 2, 3]
		.map(
			(lane): Int =>
				() =>
					i32x4.extract_lane(four(), lane),
		)
		.reduce((sum, one) => plus(sum, one));
}

/**
 * Exported: by row and rank, the bin of the member of that rank, how many are in the bins before it, and in it.
 * Ranks are whole numbers in rising order.
 */
export const find = procedure('find', 6, (counts, ranges, rows, ranks, levels, into) => {
	const bins = counter(counts);
	const low = counter(ranges);
	const high = counter(plus(ranges, times(rows, SLOT_BYTES)));
	const lastRow = counter(high);
	const lastRank = counter(plus(ranks, times(levels, COUNT_BYTES)));
	const found = counter(into);
	const atBin = (range: Int): Int =>
		plus(
			bins,
			times(() => i32.load16_u(0, 2, range()), COUNT_BYTES),
		);
	repeatWhile(isBelow(low, lastRow), () => {
		const last = counter(atBin(high));
		// A row in which nothing is counted has its lowest bin above its highest.
		const bin = counter(() => module.select(i32.lt_u(atBin(low)(), last()), atBin(low)(), last()));
		const before = counter(() => i32.const(0));
		const rank = counter(ranks);
		repeatWhile(isBelow(rank, lastRank), () => {
			const wanted = counter(intAt(0, rank));
			const more = counter(() => i32.const(0));
			const passesMany: Int = () =>
				i32.and(atMost(plus(bin, BYTES_AT_ONCE), last)(), i32.le_u(i32.add(before(), more()), wanted()));
			const lookAhead = () => more.set(membersFrom(bin));
			lookAhead();
			repeatWhile(passesMany, () => {
				before.set(plus(before, more));
				bin.set(plus(bin, BYTES_AT_ONCE));
				lookAhead();
			});
			const here = intAt(0, bin);
			const passesOne: Int = () => i32.and(isBelow(bin, last)(), i32.le_u(i32.add(before(), here()), wanted()));
			repeatWhile(passesOne, () => {
				before.set(plus(before, here));
				bin.set(plus(bin, COUNT_BYTES));
			});
			setIntAt(0, found, () => i32.shr_u(i32.sub(bin(), bins()), i32.const(2)));
			setIntAt(COUNT_BYTES, found, before);
			setIntAt(2 * COUNT_BYTES, found, here);
			found.set(plus(found, FOUND_BYTES));
			rank.set(plus(rank, COUNT_BYTES));
		});
		low.set(plus(low, SLOT_BYTES));
		high.set(plus(high, SLOT_BYTES));
		bins.set(plus(bins, SLOTS * COUNT_BYTES));
	});
});
