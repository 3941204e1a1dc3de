/** The days of a report in words. */
import { dayOf } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** "6 May", "18 to 25 July", "21 January to 25 May". */
export function daysOf({ from, to }: { readonly from: string; readonly to?: string | undefined }): string {
	if (to === undefined || to === from) return dayOf(from);
	const sameMonth = from.slice(0, 7) === to.slice(0, 7);
	return words.record.until(sameMonth ? String(Number(from.slice(8))) : dayOf(from), dayOf(to));
}
