import { BAND_LEVELS } from '../ensemble/bands.ts';
import { normalCdf } from '../model/arithmetic.ts';
import { INDICATOR_COUNT, INDICATOR_IDS, type IndicatorId } from '../model/indicator.ts';
import type { DayEnd } from '../model/run.ts';

const LEVEL_COUNT = BAND_LEVELS.length;
const PER_DAY = INDICATOR_COUNT * LEVEL_COUNT;

/** The files carry nine digits: a member this near to a quantile may stand on either side of it. Relative, absolute below 1. */
const ROUNDING = 1e-8;

/** Quantiles of an ensemble that was run elsewhere. */
export interface ReferenceBands {
	readonly days: number;
	/** How many members they were taken from. */
	readonly members: number;
	/** By day, then indicator in the order of INDICATOR_IDS, then level in the order of BAND_LEVELS. */
	readonly quantiles: Float64Array;
}

/** One quantile of the reference, and how far the share of our members below it is from its level. */
export interface Comparison {
	readonly day: number;
	readonly indicator: IndicatorId;
	readonly level: number;
	/** In standard errors; 0 where the share can be the level. */
	readonly distance: number;
}

export interface Agreement {
	readonly comparisons: number;
	readonly worst: Comparison;
	/** Share of comparisons more than two standard errors apart; about 0.05 or less if both ensembles are of one kind. */
	readonly beyondTwo: number;
	/** The distance that not one comparison of all passes in 99 of 100 pairs of equal ensembles. */
	readonly allowed: number;
}

/**
 * Holds an ensemble of ours against the quantiles of one that was run elsewhere with other random numbers.
 *
 * If both draw from one distribution, a share p of our members lies below the reference's p-quantile, give or take
 *
 *     se = sqrt(p (1 - p) (1 / ours + 1 / theirs))
 *
 * since both shares are counted. Where values pile up, the share strictly below may be less than p and the share at or
 * below more; only a p outside of the two counts. Our draws are stratified: what each assumption does alone errs far
 * less than this, what two do together up to sqrt(2) times as much, and most of the spread is the former. The limit on
 * the worst comparison is Bonferroni's: 1 % over all of them, whether or not they hang together.
 *
 * @param members how many of ours to run, from member 0 on
 * @param runMember runs one and calls back at the end of each day
 */
export function agreement(
	members: number,
	runMember: (member: number, observe: (end: DayEnd) => void) => void,
	{ days, quantiles, members: referenceMembers }: ReferenceBands,
): Agreement {
	const rounding = quantiles.map((quantile) => ROUNDING * Math.max(1, Math.abs(quantile)));
	const surelyBelow = quantiles.map((quantile, at) => quantile - rounding[at]!);
	const notAbove = quantiles.map((quantile, at) => quantile + rounding[at]!);
	// Counted at the first level that a member stands below (or not above); the levels rise, so the rest follows by adding.
	const below = new Uint32Array(days * PER_DAY);
	const atMost = new Uint32Array(days * PER_DAY);
	for (let member = 0; member < members; member++) {
		runMember(member, ({ day, indicators }) => {
			let first = day * PER_DAY;
			for (const value of indicators) {
				const end = first + LEVEL_COUNT;
				let at = first;
				while (at < end && value > notAbove[at]!) at++;
				if (at < end) atMost[at] = atMost[at]! + 1;
				while (at < end && value >= surelyBelow[at]!) at++;
				if (at < end) below[at] = below[at]! + 1;
				first = end;
			}
		});
	}
	for (let at = 0; at < below.length; at++) {
		if (at % LEVEL_COUNT === 0) continue;
		below[at] = below[at]! + below[at - 1]!;
		atMost[at] = atMost[at]! + atMost[at - 1]!;
	}

	let worst = -1;
	let worstAt = 0;
	let beyondTwo = 0;
	for (let at = 0; at < below.length; at++) {
		const p = BAND_LEVELS[at % LEVEL_COUNT]!;
		const error = Math.sqrt(p * (1 - p) * (1 / members + 1 / referenceMembers));
		const distance = Math.max(0, below[at]! / members - p, p - atMost[at]! / members) / error;
		if (distance > 2) beyondTwo += 1;
		if (distance > worst) [worst, worstAt] = [distance, at];
	}
	return {
		comparisons: below.length,
		worst: {
			day: Math.floor(worstAt / PER_DAY),
			indicator: INDICATOR_IDS[Math.floor((worstAt % PER_DAY) / LEVEL_COUNT)]!,
			level: BAND_LEVELS[worstAt % LEVEL_COUNT]!,
			distance: worst,
		},
		beyondTwo: beyondTwo / below.length,
		allowed: distanceNotPassed(0.01, below.length),
	};
}

/** The distance in standard errors, to either side, that not one of so many comparisons passes but with this chance. */
export function distanceNotPassed(chance: number, comparisons: number): number {
	let low = 0;
	let high = 37;
	while (high - low > 1e-9) {
		const middle = (low + high) / 2;
		if (2 * normalCdf(-middle) * comparisons > chance) low = middle;
		else high = middle;
	}
	return high;
}
