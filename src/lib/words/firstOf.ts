import { count } from './numbers.ts';
import { words } from './words.ts';

/**
 * The first of many in one line, and how many more there are: "Truck load, Bread and 37 more (see the link)". Empty where
 * there are none.
 */
export function firstOf<T>(all: readonly T[], most: number, name: (one: T) => string): string {
	const named = all.slice(0, most).map(name).join(', ');
	const more = all.length - most;
	return more > 0 ? words.paper.andMore(named, count(more)) : named;
}
