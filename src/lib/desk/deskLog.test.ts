import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK_SCENARIOS } from '#sims/desk/setting.ts';
import { RULES, type WeekChoice } from '#sims/desk/choice.ts';
import { type DeskEntry, type DeskLog, choicesOf, decodeDeskLog, encodeDeskLog } from './deskLog.ts';

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const group = fc.record({ ration: fc.option(share), keptBack: share });
const choice: fc.Arbitrary<WeekChoice> = fc.record({
	load: fc
		.record({ food: fc.nat(100), motorFuel: fc.nat(100), lpg: fc.nat(100) })
		.filter(({ food, motorFuel, lpg }) => food + motorFuel + lpg <= 100)
		.map(({ food, motorFuel, lpg }) => ({ food: food / 100, motorFuel: motorFuel / 100, lpg: lpg / 100 })),
	groups: fc.record({ food: group, medicine: group, lpg: group, motorFuel: group }),
});
const log: fc.Arbitrary<DeskLog> = fc
	.record({
		seed: fc.nat(2 ** 31 - 1),
		member: fc.nat(999),
		weeks: fc.integer({ min: 8, max: 20 }),
		scenario: fc.constantFrom(...DESK_SCENARIOS),
	})
	.chain((setting) =>
		fc.array(fc.tuple(choice, fc.option(fc.nat(7))), { maxLength: 12 }).map((moves) => {
			const entries: DeskEntry[] = [];
			for (const [choice, to] of moves) {
				const chosen = choicesOf({ entries }).length;
				if (to !== null && to < chosen) entries.push({ kind: 'back', to });
				else if (chosen < setting.weeks) entries.push({ kind: 'chose', choice });
			}
			return { setting, entries };
		}),
	);

describe('the log of a desk', () => {
	it('comes back from its text whole', () => {
		fc.assert(
			fc.property(log, (log) => {
				expect(decodeDeskLog(encodeDeskLog(log))).toEqual({ ok: true, log });
			}),
		);
	});

	it('is refused with a reason where any of it is broken, and never throws', () => {
		const broken = fc.oneof(
			fc.string(),
			fc.string().map((text) => `desk=1.${text}`),
			fc.tuple(log, fc.nat(), fc.constantFrom('', '.', 'x', '-', '101', 'b9', '_')).map(([log, at, piece]) => {
				const text = encodeDeskLog(log);
				const cut = at % text.length;
				return text.slice(0, cut) + piece + text.slice(cut + 1);
			}),
		);
		fc.assert(
			fc.property(broken, (text) => {
				const read = decodeDeskLog(text);
				if (read.ok) expect(encodeDeskLog(read.log)).toBe(text);
				else expect(read.problem).not.toBe('');
			}),
		);
	});

	it('keeps what was chosen before a going back, and no longer counts it', () => {
		const chose: DeskEntry = { kind: 'chose', choice: RULES.stretch };
		const other: DeskEntry = { kind: 'chose', choice: RULES.foodFirst };
		const entries: DeskEntry[] = [chose, chose, chose, { kind: 'back', to: 1 }, other];
		expect(choicesOf({ entries })).toEqual([RULES.stretch, RULES.foodFirst]);
		expect(entries).toHaveLength(5);
	});

	it('names what a link asks for that there is not', () => {
		expect(decodeDeskLog('desk=1.7.0.40.half-chance')).toMatchObject({
			ok: false,
			problem: expect.stringMatching(/weeks/i) as string,
		});
		expect(decodeDeskLog('desk=1.7.0.12.elsewhere')).toMatchObject({
			problem: expect.stringContaining('elsewhere') as string,
		});
	});
});
