/** A load whose shares never exceed the truck: raising one takes from other goods first, then from the other two in proportion. */
import type { Load } from '#sims/model/order.ts';

export const LOAD_IDS = ['food', 'motorFuel', 'lpg'] as const;
export type LoadId = (typeof LOAD_IDS)[number];

/** Whole percent, as they are typed and shown. */
export function percentsOf(load: Load): Record<LoadId, number> {
	return {
		food: Math.round(load.food * 100),
		motorFuel: Math.round(load.motorFuel * 100),
		lpg: Math.round(load.lpg * 100),
	};
}

/** @param percent is taken as a whole number from 0 to 100 */
export function withShare(load: Load, id: LoadId, percent: number): Load {
	const next = percentsOf(load);
	next[id] = Math.min(100, Math.max(0, Math.round(percent)));
	const [one, two] = LOAD_IDS.filter((other) => other !== id) as [LoadId, LoadId];
	const room = 100 - next[id];
	const others = next[one] + next[two];
	if (others > room) {
		next[one] = Math.round((next[one] * room) / others);
		next[two] = room - next[one];
	}
	return { food: next.food / 100, motorFuel: next.motorFuel / 100, lpg: next.lpg / 100 };
}

/** What no store takes, in percent. */
export function otherPercent(load: Load): number {
	const { food, motorFuel, lpg } = percentsOf(load);
	return 100 - food - motorFuel - lpg;
}
