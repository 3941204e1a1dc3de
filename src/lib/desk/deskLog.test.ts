import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK_SCENARIOS } from '#sims/desk/setting.ts';
import { RULES, type WeekChoice } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import { decodeParcel, encodeParcel, parcelText, readParcel } from '../parcel/parcel.ts';
import { DESK_CASE } from './deskCase.ts';
import { type DeskEntry, type DeskLog, FIRST_SETTING, choicesOf } from './deskLog.ts';
import { DESK, parseDeskLog } from './parseDeskLog.ts';

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
			return { setting, name: moves.length % 2 === 0 ? null : 'A. B.', entries };
		}),
	);

describe('the desk as it opens', () => {
	it('has weeks with many trucks, with few and with none, and none in three of twelve', () => {
		const weeks = new Desk(DESK_CASE.assumptions, FIRST_SETTING, DESK_CASE.start).runRule(RULES.stretch);
		expect(weeks.map(({ trucksPassed }) => trucksPassed)).toEqual([48, 84, 36, 60, 12, 72, 0, 0, 24, 0, 48, 24]);
	});
});

describe('the log of a desk', () => {
	it('comes back from a link and from a file whole', async () => {
		await fc.assert(
			fc.asyncProperty(log, async (log) => {
				expect(readParcel(DESK, parcelText(DESK, log))).toEqual({ ok: true, value: log });
				const encoded = await encodeParcel(DESK, log);
				if (encoded.ok) {
					expect(await decodeParcel(DESK, encoded.fragment)).toEqual({ ok: true, value: log });
				}
			}),
		);
	});

	it('is refused with a reason where any of it is broken, and never throws', () => {
		const replaced = fc.tuple(log, fc.jsonValue(), fc.constantFrom('setting', 'entries')).map(([log, value, part]) => ({
			...log,
			[part]: value,
		}));
		fc.assert(
			fc.property(fc.oneof(fc.jsonValue(), replaced), (input) => {
				const read = parseDeskLog(input);
				if (read.ok) expect(parseDeskLog(read.value)).toEqual(read);
				else expect(read.problems.join('')).not.toBe('');
			}),
		);
	});

	it('has no week after the last, and no going back to a week that was not chosen for', () => {
		const setting = { seed: 7, member: 0, weeks: 8, scenario: 'half-chance' } as const;
		const chose: DeskEntry = { kind: 'chose', choice: RULES.stretch };
		expect(parseDeskLog({ setting, entries: Array.from({ length: 9 }, () => chose) })).toMatchObject({
			ok: false,
			problems: [expect.stringContaining('entry 9') as string],
		});
		expect(parseDeskLog({ setting, entries: [chose, { kind: 'back', to: 1 }] })).toMatchObject({ ok: false });
		expect(parseDeskLog({ setting, entries: [chose, { kind: 'back', to: 0 }] })).toMatchObject({ ok: true });
	});

	it('keeps what was chosen before a going back, and no longer counts it', () => {
		const chose: DeskEntry = { kind: 'chose', choice: RULES.stretch };
		const other: DeskEntry = { kind: 'chose', choice: RULES.foodFirst };
		const entries: DeskEntry[] = [chose, chose, chose, { kind: 'back', to: 1 }, other];
		expect(choicesOf({ entries })).toEqual([RULES.stretch, RULES.foodFirst]);
		expect(entries).toHaveLength(5);
	});

	it('without a name is read as it was before logs had one', () => {
		const setting = { seed: 7, member: 0, weeks: 8, scenario: 'half-chance' } as const;
		expect(parseDeskLog({ setting, entries: [] })).toEqual({ ok: true, value: { setting, name: null, entries: [] } });
	});

	it('names what it asks for that there is not', () => {
		const setting = { seed: 7, member: 0, weeks: 40, scenario: 'elsewhere' };
		const read = parseDeskLog({ setting, entries: [] });
		expect(read.ok ? [] : read.problems).toEqual([
			expect.stringContaining('weeks') as string,
			expect.stringContaining('elsewhere') as string,
		]);
	});
});
