/**
 * Figures of a day as they are printed, so that they add up on the screen as they do in the run. Stocks are rounded
 * first, each by itself, and so a closing is the next day's opening; then flows are rounded down or up, whichever way
 * the printed sum comes out, those with the largest remainders up (Hamilton's method, with signs).
 */

/** Printed amounts are whole numbers of units. */
const UNITS = [1, 0.1, 0.01, 0.001] as const;
/** A day's need is printed with about this many units at least. */
const UNITS_IN_A_NEED = 100;

export interface Unit {
	readonly size: number;
	/** Decimals in which a number of units is written. */
	readonly decimals: number;
}

/** The largest unit that still tells a day's need apart, the same for a whole run. */
export function unitFor(largestNeed: number): Unit {
	const decimals = UNITS.findIndex((size) => size * UNITS_IN_A_NEED <= largestNeed);
	const at = decimals === -1 ? UNITS.length - 1 : decimals;
	return { size: UNITS[at]!, decimals: at };
}

/** Something that adds to a stock, or takes from it. */
export interface Flow {
	readonly amount: number;
	readonly sign: 1 | -1;
}

export function rounded(stock: number, { size }: Unit): number {
	return Math.round(stock / size);
}

/**
 * Flows in units, of which opening + arrivals - what goes is closing.
 *
 * @param net closing less opening, both in units
 * @returns each flow rounded down or up; a flow of 0 is 0
 */
export function roundedFlows(flows: readonly Flow[], net: number, { size }: Unit): number[] {
	const exact = flows.map(({ amount }) => amount / size);
	// All arrivals down and all that goes up: the least net that rounding leaves.
	const units = exact.map((amount, i) => (flows[i]!.sign === 1 ? Math.floor(amount) : Math.ceil(amount)));
	let missing = net - units.reduce((sum, amount, i) => sum + flows[i]!.sign * amount, 0);
	const gain = (i: number) => {
		const remainder = exact[i]! - Math.floor(exact[i]!);
		return flows[i]!.sign === 1 ? remainder : 1 - remainder;
	};
	const between = flows.map((_, i) => i).filter((i) => !Number.isInteger(exact[i]));
	for (const i of between.sort((a, b) => gain(b) - gain(a))) {
		if (missing <= 0) break;
		units[i] = units[i]! + flows[i]!.sign;
		missing -= 1;
	}
	// A stock that lies halfway between two units to the last bit can be rounded against its flows by one: the largest bears it.
	while (missing !== 0) {
		const sign = Math.sign(missing);
		const bearer = flows
			.map((_, i) => i)
			.filter((i) => exact[i]! > 0 && units[i]! + flows[i]!.sign * sign >= 0)
			.sort((a, b) => exact[b]! - exact[a]!)[0];
		if (bearer === undefined) throw new RangeError('flows of nothing cannot change a stock');
		units[bearer] = units[bearer]! + flows[bearer]!.sign * sign;
		missing -= sign;
	}
	return units;
}

/** Parts of an amount in units, which add up to what is printed of it. */
export function roundedParts(parts: readonly number[], total: number, unit: Unit): number[] {
	if (parts.length === 0) return [];
	return roundedFlows(
		parts.map((amount) => ({ amount, sign: 1 })),
		total,
		unit,
	);
}
