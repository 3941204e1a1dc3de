/** Refusals come in spells: one member's road passes or refuses for days on end. */
import { type Conditions, OPEN, RELIEF } from '../model/conditions.ts';
import { dailyUnit } from './random.ts';

/**
 * Fills `passing`, by day: 1 where undecided traffic passes in this member, 0 where it is turned back.
 *
 * On the first day of a phase whose chance p lies between 0 and 1 the state is drawn; afterwards a refusing member
 * begins to pass with chance q = min(1 / spellDays, p / (1 - p)), a passing one to refuse with q (1 - p) / p, so that
 * the share p of days passes in the long run. A chance of 0 or 1 draws nothing.
 *
 * @param from where day 0 stands, and `stride` from each day to the next
 */
export function fillPassing(
	passing: Float64Array,
	{ days, passChance, phaseBegins }: Conditions,
	spellDays: number,
	seed: number,
	member: number,
	from = 0,
	stride = 1,
): void {
	let passes = false;
	for (let day = 0; day < days; day++) {
		const p = passChance[day]!;
		if (p > 0 && p < 1) {
			const u = dailyUnit(seed, member, day);
			const begin = Math.min(1 / spellDays, p / (1 - p));
			if (phaseBegins[day] === 1) passes = u < p;
			else if (passes) passes = u >= (begin * (1 - p)) / p;
			else passes = u < begin;
			passing[from + day * stride] = passes ? 1 : 0;
		} else {
			passing[from + day * stride] = p;
		}
	}
}

/** Whether any day's state is drawn, and so differs from member to member. */
export function drawsSpells({ passChance }: Conditions): boolean {
	return passChance.some((chance) => chance > 0 && chance < 1);
}

/** Whether spells decide about anything: there is traffic on a day without an open road, and its chance is neither 0 nor 1. */
export function chanceDecides({
	passChance,
	road,
	trucksPerDay,
	medicineShare,
	convoys,
}: Pick<Conditions, 'passChance' | 'road' | 'trucksPerDay' | 'medicineShare' | 'convoys'>): boolean {
	return passChance.some((chance, day) => {
		if (!(chance > 0 && chance < 1) || road[day] === OPEN) return false;
		const relief = road[day] === RELIEF && (trucksPerDay[day]! > 0 || medicineShare[day]! > 0);
		return relief || (convoys[day] ?? []).some(({ passes }) => passes === null);
	});
}
