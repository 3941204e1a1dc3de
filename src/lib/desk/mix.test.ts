import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOAD_IDS, otherPercent, percentsOf, withShare } from './mix.ts';

it('a load never exceeds the truck and always adds up to 100 % with other goods, however its shares are moved', () => {
	const moves = fc.array(fc.tuple(fc.constantFrom(...LOAD_IDS), fc.integer({ min: -5, max: 120 })), { maxLength: 12 });
	fc.assert(
		fc.property(moves, (moves) => {
			let load = { food: 0.7, motorFuel: 0.15, lpg: 0.02 };
			for (const [id, percent] of moves) {
				load = withShare(load, id, percent);
				expect(percentsOf(load)[id]).toBe(Math.min(100, Math.max(0, percent)));
				expect(otherPercent(load)).toBeGreaterThanOrEqual(0);
				for (const each of LOAD_IDS) expect(load[each]).toBeGreaterThanOrEqual(0);
			}
		}),
	);
});
