import { describe, expect, it } from 'vitest';
import type { Conditions } from '../model/conditions.ts';
import { fillPassing } from './spells.ts';

const MEMBERS = 400;

/** Whether each of many members passes, by member and day, under phases of one chance each. */
function passing(phases: readonly { days: number; chance: number }[], spellDays: number, seed = 1): Float64Array[] {
	const days = phases.reduce((sum, phase) => sum + phase.days, 0);
	const passChance = Float64Array.from(phases.flatMap(({ days, chance }) => Array<number>(days).fill(chance)));
	const phaseBegins = new Uint8Array(days);
	phases.reduce((first, phase) => ((phaseBegins[first] = 1), first + phase.days), 0);
	return Array.from({ length: MEMBERS }, (_, member) => {
		const passes = new Float64Array(days);
		fillPassing(passes, { days, passChance, phaseBegins } as unknown as Conditions, spellDays, seed, member);
		return passes;
	});
}

const mean = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((a, b) => a + b, 0) / numbers.length;

/** Lengths of the whole spells of one state, of those that both begin and end in the run. */
function spellLengths(passes: Float64Array, state: 0 | 1): number[] {
	const spells = passes.join('').match(/(0+|1+)/g)!;
	return spells
		.slice(1, -1)
		.filter((spell) => spell.startsWith(String(state)))
		.map((spell) => spell.length);
}

describe.each([
	[0.5, 21],
	[0.2, 21],
	[0.9, 7],
	[0.05, 90],
	[0.7, 1],
])('with a chance of %d and refusals of %d days', (chance, spellDays) => {
	const members = passing([{ days: 1500, chance }], spellDays);
	// Starts to pass with this chance a day: 1 / spellDays, but no more than lets the share of days come out.
	const begin = Math.min(1 / spellDays, chance / (1 - chance));
	const end = (begin * (1 - chance)) / chance;

	it('that share of days passes', () => {
		const shares = members.map(mean);
		// Days hang together: the error is taken from how the members differ.
		const error = Math.sqrt(mean(shares.map((share) => (share - chance) ** 2)) / MEMBERS);
		expect(Math.abs(mean(shares) - chance)).toBeLessThan(4 * error);
		expect(error).toBeLessThan(0.02);
	});

	it('that share of members passes on any one day, the first and the last among them', () => {
		const error = Math.sqrt((chance * (1 - chance)) / MEMBERS);
		for (const day of [0, 1, 50, 1499]) {
			expect(Math.abs(mean(members.map((passes) => passes[day]!)) - chance)).toBeLessThan(4 * error);
		}
	});

	it('refusals last as long as that on average, or as long as the share of days allows, and so do passages', () => {
		for (const [state, chanceToEnd] of [
			[0, begin],
			[1, end],
		] as const) {
			const lengths = members.flatMap((passes) => spellLengths(passes, state));
			const expected = 1 / chanceToEnd;
			const error = (expected * Math.sqrt(1 - chanceToEnd)) / Math.sqrt(lengths.length) + 1e-9;
			// Spells cut off by the end of the run are left out, the long ones rather than the short.
			expect(Math.abs(mean(lengths) - expected), `state ${state}`).toBeLessThan(
				4 * error + (2 * expected * expected) / 1500,
			);
		}
	});
});

describe('a phase', () => {
	it('begins with a state of its own, whatever the one before it left', () => {
		const members = passing(
			[
				{ days: 10, chance: 0.5 },
				{ days: 10, chance: 0.5 },
			],
			1000,
		);
		const kept = members.filter((passes) => passes[9] === passes[8]).length;
		const keptOverTheChange = members.filter((passes) => passes[10] === passes[9]).length;
		expect(kept / MEMBERS).toBeGreaterThan(0.98);
		expect(Math.abs(keptOverTheChange / MEMBERS - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / MEMBERS));
	});

	it('of chance 0 or 1 leaves the next one to begin anew', () => {
		for (const chance of [0, 1]) {
			const members = passing(
				[
					{ days: 5, chance },
					{ days: 5, chance: 0.3 },
				],
				1000,
			);
			expect(members.every((passes) => passes.slice(0, 5).every((passed) => passed === chance))).toBe(true);
			const share = mean(members.map((passes) => passes[5]!));
			expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / MEMBERS));
		}
	});

	it('of chance 0.5 with refusals of one day turns each day', () => {
		for (const passes of passing([{ days: 20, chance: 0.5 }], 1).slice(0, 20)) {
			expect(passes.every((passed, day) => day === 0 || passed !== passes[day - 1])).toBe(true);
		}
	});
});

it('another seed and another member have other spells', () => {
	const phases = [{ days: 200, chance: 0.5 }];
	const [one, two] = passing(phases, 21);
	expect(one).not.toEqual(two);
	expect(one).not.toEqual(passing(phases, 21, 2)[0]);
	expect(one).toEqual(passing(phases, 21)[0]);
});
