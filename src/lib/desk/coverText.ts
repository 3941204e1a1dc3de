/** How long a group would last, in words: its only number, or the goods that last shortest and longest by their names. */
import type { StoreCover } from '#sims/desk/week.ts';
import { amount } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** @param cover the shortest first */
export function coverText(cover: readonly StoreCover[]): string {
	const say = words.desk;
	const [shortest, longest] = [cover[0]!, cover.at(-1)!];
	const [least, most] = [say.days(amount(shortest.days)), say.days(amount(longest.days))];
	// Medicines last alike as long as permission and rations treat them alike: no one of them is the shortest.
	if (least === most) return least;
	return say.coverBetween(least, words.storeNames[shortest.store], most, words.storeNames[longest.store]);
}
