/** What a kernel is to those who use it, wherever it was made from: sims knows no WebAssembly. */
export interface Machine {
	readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
	/** Runs groups of LANES members of the batch, from `first` to before `end`. */
	run(first: number, end: number): void;
	/**
	 * Counts slots into histograms: `members` of each of some rows.
	 * @param slots address of the first row of slots
	 * @param counts address of the first row of counts
	 * @param ranges address of the lowest bin that each row has reached, and after those of the highest; 16 bits each
	 */
	count(slots: number, counts: number, ranges: number, rows: number, members: number): void;
	/**
	 * Finds the members of some ranks in each of some rows of counts, and writes where they are: see FOUND_BYTES.
	 * @param counts as of `count`, and `ranges`
	 * @param ranks address of whole numbers in rising order, from 0, 32 bits each
	 * @param levels how many ranks there are
	 * @param into address of what is found, by row and rank
	 */
	find(counts: number, ranges: number, rows: number, ranks: number, levels: number, into: number): void;
	readonly addresses: Addresses;
}

/** Where the numbers stand that a series can be read from; those of stores and indicators in their order. */
export interface Addresses {
	/** The number 1. */
	readonly one: number;
	readonly stock: readonly number[];
	readonly need: readonly number[];
	readonly issue: readonly number[];
	readonly eaten: readonly number[];
	readonly indicators: readonly number[];
}

/** The machine of a kernel's exports. */
export function machineOf(exports: object, addresses: Addresses): Machine {
	return { ...(exports as Omit<Machine, 'addresses'>), addresses };
}

const PAGE_BYTES = 65_536;

/** Makes the memory reach so far, in bytes; what was in it stays. Views of it made before are dead. */
export function reach({ memory }: Machine, bytes: number): void {
	const missing = bytes - memory.buffer.byteLength;
	if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
}
