/** What passing spells do, as it was worked out: apart from the runs that it was worked out from. */
import type { Keeps, Target } from './kept.ts';
import type { Share } from './moves.ts';

/** Plain data: for each series a share and an error by day and then of its mean over all days, then those of the events. */
export interface SpellsShares {
	readonly pairs: number;
	readonly days: number;
	readonly keeps: Keeps;
	readonly shares: Float64Array;
	readonly errors: Float64Array;
}

/** The share of one number; null if it was not worked out. */
export function spellsShareOf({ keeps, days, shares, errors }: SpellsShares, target: Target): Share | null {
	let at: number;
	if (target.kind === 'date') {
		const event = keeps.events.indexOf(target.event);
		if (event < 0) return null;
		at = keeps.series.length * (days + 1) + event;
	} else {
		const series = keeps.series.indexOf(target.series);
		if (series < 0) return null;
		at = series * (days + 1) + (target.kind === 'chart' ? days : target.day);
	}
	return { share: shares[at]!, error: errors[at]! };
}
