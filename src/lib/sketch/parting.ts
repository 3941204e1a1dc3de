/** Where a line that was drawn parts from the runs: the days on which it lies outside what 80 of 100 of them do. */
import { spreadOn } from '../figures/panel.ts';
import { type Sketch, heightAt } from './sketch.ts';

/** No hand is surer than a hundredth of the axis: what is nearer to the edge than this counts as inside. */
const HAND = 0.01;

export type Side = 'above' | 'below';

/** Days one after the other, from 0, on which the line lies on one side of what 80 of 100 runs do. */
export interface Apart {
	readonly side: Side;
	readonly first: number;
	readonly last: number;
}

export interface Parting {
	/** Last day on which anything is drawn and compared. */
	readonly lastDay: number;
	/** Every stretch apart, in the order of days; none: the line lies inside on every day that is drawn. */
	readonly apart: readonly Apart[];
	/** The longest of them, the first where several are as long. */
	readonly longest: Apart | null;
	/** On which sides it lies at any time. */
	readonly sides: Side | 'both' | 'neither';
}

/**
 * @param bands seven levels x days, as runs give them
 * @param top top of the axis, in the unit of the bands: what lies above it counts as at the top, as it is drawn
 * @returns null where nothing is drawn
 */
export function parting(sketch: Sketch, bands: Float64Array, days: number, top: number): Parting | null {
	const apart: Apart[] = [];
	let lastDay = -1;
	for (let day = 0; day < days; day++) {
		const height = heightAt(sketch, day);
		if (height === null) continue;
		lastDay = day;
		const { low, high } = spreadOn(bands, day);
		const side = sideOf(height, Math.min(1, low / top), Math.min(1, high / top));
		if (side === null) continue;
		const before = apart.at(-1);
		if (before?.side === side && before.last === day - 1) apart[apart.length - 1] = { ...before, last: day };
		else apart.push({ side, first: day, last: day });
	}
	if (lastDay === -1) return null;
	const longest = apart.reduce<Apart | null>(
		(most, each) => (most === null || lengthOf(each) > lengthOf(most) ? each : most),
		null,
	);
	const [one, ...more] = new Set(apart.map(({ side }) => side));
	return { lastDay, apart, longest, sides: one === undefined ? 'neither' : more.length > 0 ? 'both' : one };
}

function sideOf(height: number, low: number, high: number): Side | null {
	if (height > high + HAND) return 'above';
	return height < low - HAND ? 'below' : null;
}

function lengthOf({ first, last }: Apart): number {
	return last - first + 1;
}
