/** Fifty dots for the day on which something runs out: each stands for two of a hundred runs. */
import type { Dates } from '#sims/ensemble/firstDates.ts';
import { NEVER } from '#sims/model/firstDays.ts';

export const DOTS = 50;

/** Where a dot stands, px: to the right from the first day, up from the row's line; the centre of the dot. */
export interface Dot {
	readonly x: number;
	readonly up: number;
}

/** Dots of one day that are too many for a column and stand in several, over a tick at their day. */
export interface Spike {
	readonly day: number;
	/** Share of all runs that have their first day then. */
	readonly share: number;
	/** Left and right edge of its dots, px. */
	readonly left: number;
	readonly right: number;
}

export interface DotRow {
	readonly dots: readonly Dot[];
	readonly spikes: readonly Spike[];
	/** How many of the fifty dots are not in the run. */
	readonly never: number;
}

export interface DotSize {
	/** From dot to dot, px. */
	readonly step: number;
	/** Dots over each other, at most. */
	readonly tallest: number;
	/** Width of the plot, px. */
	readonly width: number;
}

/** The days of fifty quantiles, evenly between; NEVER where the run ends before. */
export function dotDays(dates: Dates): number[] {
	return Array.from({ length: DOTS }, (_, dot) => dates.quantile((dot + 0.5) / DOTS));
}

/** @param x a day's place, px */
export function dotRow(dates: Dates, x: (day: number) => number, { step, tallest, width }: DotSize): DotRow {
	const days = dotDays(dates);
	const dots: Dot[] = [];
	const spikes: Spike[] = [];
	const taken = new Map<number, number>();
	const columnAt = (px: number) => Math.round(px / step);
	const most = Math.max(0, Math.floor((width - step / 2) / step));

	// Spikes first: they need room side by side, and single dots then stand on what is left.
	const ofDay = new Map<number, number>();
	for (const day of days) if (day !== NEVER) ofDay.set(day, (ofDay.get(day) ?? 0) + 1);
	for (const [day, count] of ofDay) {
		if (count <= tallest) continue;
		const columns = Math.ceil(count / tallest);
		const first = Math.min(
			Math.max(0, columnAt(x(day)) - Math.floor((columns - 1) / 2)),
			Math.max(0, most - columns + 1),
		);
		for (let dot = 0; dot < count; dot++) {
			const column = first + (dot % columns);
			const height = taken.get(column) ?? 0;
			taken.set(column, height + 1);
			dots.push({ x: column * step, up: (height + 0.5) * step });
		}
		const share = dates.byDay[day]! / dates.members;
		spikes.push({ day, share, left: (first - 0.5) * step, right: (first + columns - 0.5) * step });
	}
	for (const day of days) {
		if (day === NEVER || ofDay.get(day)! > tallest) continue;
		let column = Math.min(most, columnAt(x(day)));
		// A full column leans on the next, so that no row grows into the one above.
		while ((taken.get(column) ?? 0) >= tallest + 1 && column < most) column += 1;
		const height = taken.get(column) ?? 0;
		taken.set(column, height + 1);
		dots.push({ x: column * step, up: (height + 0.5) * step });
	}
	return { dots, spikes, never: days.filter((day) => day === NEVER).length };
}
