import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IsoDate, addDays } from '../model/calendar.ts';
import { changeEntry, inForce, moveEntry, removeEntry, roomToMove, splitEntry } from './edit.ts';
import type { LineEntry } from './scenario.ts';
import { parseScenario } from './schema.ts';

const RUN = { start: '2023-01-01', days: 60 } as const;
const LINE: readonly LineEntry[] = [
	{ from: '2022-12-20', share: 1 },
	{ from: '2023-01-11', share: 0 },
	{ from: '2023-01-21', share: 0.5 },
];

describe('an edge', () => {
	it('moves to the date asked for, and no further than its neighbours and the run allow', () => {
		expect(moveEntry(LINE, 1, '2023-01-05', RUN)[1]).toEqual({ from: '2023-01-05', share: 0 });
		expect(moveEntry(LINE, 1, '2023-02-15', RUN)[1]!.from).toBe('2023-01-20');
		expect(moveEntry(LINE, 1, '2022-01-01', RUN)[1]!.from).toBe('2023-01-02');
		expect(moveEntry(LINE, 2, '2024-01-01', RUN)[2]!.from).toBe('2023-03-01');
		expect(roomToMove(LINE, 2, RUN)).toEqual({ first: '2023-01-12', last: '2023-03-01' });
	});

	it('of what is in force from the first day on does not move', () => {
		expect(roomToMove(LINE, 0, RUN)).toBeNull();
		expect(moveEntry(LINE, 0, '2023-01-05', RUN)).toBe(LINE);
	});

	it('has no room where its neighbours are a day away on both sides', () => {
		const tight: LineEntry[] = ['2023-01-01', '2023-01-02', '2023-01-03'].map((from, i) => ({
			from: from as IsoDate,
			share: i / 2,
		}));
		expect(moveEntry(tight, 1, '2023-01-20', RUN)).toBe(tight);
	});
});

describe('an entry', () => {
	it('is split into two alike, on a date inside it', () => {
		expect(splitEntry(LINE, '2023-01-15', RUN).map(({ from, share }) => [from, share])).toEqual([
			['2022-12-20', 1],
			['2023-01-11', 0],
			['2023-01-15', 0],
			['2023-01-21', 0.5],
		]);
		expect(splitEntry(LINE, '2023-01-11', RUN)).toBe(LINE);
		expect(splitEntry(LINE, RUN.start, RUN)).toBe(LINE);
	});

	it('taken out leaves its days to the one before, and those of the first to the second', () => {
		expect(removeEntry(LINE, 1)).toEqual([LINE[0], LINE[2]]);
		expect(removeEntry(LINE, 0)).toEqual([{ from: '2022-12-20', share: 0 }, LINE[2]]);
		expect(removeEntry([LINE[0]!], 0)).toEqual([LINE[0]]);
	});

	it('is changed alone', () => {
		expect(changeEntry(LINE, 1, { share: 0.25 })).toEqual([LINE[0], { from: '2023-01-11', share: 0.25 }, LINE[2]]);
	});

	it('in force on a date is the last that has begun', () => {
		expect(
			['2022-12-01', '2023-01-10', '2023-01-11', '2024-01-01'].map((date) => inForce(LINE, date as IsoDate)),
		).toEqual([0, 0, 1, 2]);
	});
});

describe('any run of steps', () => {
	const day = fc.integer({ min: -20, max: 80 });
	const step = fc.oneof(
		fc.record({ do: fc.constant('move' as const), at: fc.nat(9), day }),
		fc.record({ do: fc.constant('split' as const), day }),
		fc.record({ do: fc.constant('remove' as const), at: fc.nat(9) }),
		fc.record({ do: fc.constant('change' as const), at: fc.nat(9), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
	);
	it('leaves a list that a scenario may hold', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				let gas: readonly LineEntry[] = LINE;
				for (const each of steps) {
					if (each.do === 'move') gas = moveEntry(gas, each.at % gas.length, addDays(RUN.start, each.day), RUN);
					else if (each.do === 'split') gas = splitEntry(gas, addDays(RUN.start, each.day), RUN);
					else if (each.do === 'remove') gas = removeEntry(gas, each.at % gas.length);
					else gas = changeEntry(gas, each.at % gas.length, { share: each.share });
				}
				const parsed = parseScenario({
					name: 'edited',
					...RUN,
					phases: [{ from: RUN.start, road: 'open' }],
					gas,
					power: LINE,
				});
				expect(parsed).toMatchObject({ ok: true });
			}),
		);
	});
});
