/** The search on made-up answers, and the count on made-up members. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Work, baseOf, halfFall } from './half.ts';
import { type Try, smallestReversal } from './search.ts';

function end<T>(work: Work<T>): { value: T; pauses: number } {
	for (let pauses = 0; ; pauses++) {
		const step = work.next();
		if (step.done) return { value: step.value, pauses };
	}
}

/** Answers as a function of the value: a share of runs that fall; the statement is that at least half do. */
function answering(share: (value: number) => number, tried: number[] = []): Try {
	// eslint-disable-next-line require-yield
	return function* (value, mustCount) {
		tried.push(value);
		return { reverses: share(value) < 0.5, distance: share(value) - 0.5, counted: mustCount };
	};
}
const values = (from: number, to: number, current: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((value) => value !== current);
const search = (share: (value: number) => number, held = true, current = 40) =>
	end(smallestReversal({ current, held, values: values(0, 100, current) }, answering(share))).value;

describe('the search of one lever', () => {
	it('finds the edge of an answer that goes one way, to the step, wherever it is', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 99 }),
				fc.integer({ min: 0, max: 100 }),
				fc.boolean(),
				(current, edge, up) => {
					fc.pre(up ? edge > current : edge < current);
					const share = (value: number) => ((up ? value >= edge : value <= edge) ? 0.2 : 0.7);
					const found = search(share, true, current);
					expect(found).toEqual({ kind: 'reversed', value: edge, before: up ? edge - 1 : edge + 1 });
				},
			),
		);
	});

	it('finds it in few steps where the share follows a line', () => {
		const tried: number[] = [];
		const share = (value: number) => 0.9 - value * 0.005;
		const found = end(
			smallestReversal({ current: 0, held: true, values: values(1, 100, 0) }, answering(share, tried)),
		).value;
		expect(found).toEqual({ kind: 'reversed', value: 81, before: 80 });
		expect(new Set(tried).size).toBeLessThanOrEqual(7);
	});

	it('finds the nearer of two edges on both sides', () => {
		expect(search((value) => (value >= 70 || value <= 25 ? 0 : 1))).toEqual({
			kind: 'reversed',
			value: 25,
			before: 26,
		});
		expect(search((value) => (value >= 50 || value <= 25 ? 0 : 1))).toMatchObject({ value: 50 });
	});

	it('finds an island that spans a look, though both ends keep the statement', () => {
		const found = search((value) => (value > 55 && value < 65 ? 0.3 : 0.9));
		expect(found).toEqual({ kind: 'reversed', value: 56, before: 55 });
	});

	it('says that nothing tried reverses it where no look does', () => {
		expect(search(() => 0.6)).toEqual({ kind: 'nothing' });
		expect(search((value) => (value === 90 ? 0 : 1))).toEqual({ kind: 'nothing' });
	});

	it('says so where to hold it where it stands is enough, and does not ask that of what is held', () => {
		expect(search((value) => (value === 40 ? 0.4 : 0.9), false)).toEqual({ kind: 'held' });
		expect(search((value) => (value === 40 ? 0.4 : 0.9), true)).toEqual({ kind: 'nothing' });
	});

	it('counts again at every look where a quick answer was wrong', () => {
		// eslint-disable-next-line require-yield
		const hasty: Try = function* (value, mustCount) {
			const reverses = value >= (mustCount ? 60 : 55);
			return { reverses, distance: reverses ? -0.2 : 0.2, counted: mustCount };
		};
		const found = end(smallestReversal({ current: 40, held: true, values: values(0, 100, 40) }, hasty)).value;
		expect(found).toEqual({ kind: 'reversed', value: 60, before: 59 });
	});
});

describe('half of the runs', () => {
	const MEMBERS = 1000;
	/** Members that fall are those whose number, spread evenly, lies under the share. */
	const under = (share: number) => (member: number) => (member * 0.6180339887) % 1 < share;
	const base = end(baseOf(MEMBERS, under(0.7))).value;
	const asked = (share: number, mustCount: boolean, members = base) => {
		let runs = 0;
		const falls = (member: number) => {
			runs += 1;
			return under(share)(member);
		};
		const { value } = end(halfFall(falls, members, members.fell.slice(), mustCount));
		return { ...value, runs };
	};
	const exactly = (share: number) =>
		Array.from({ length: MEMBERS }, (_, member) => under(share)(member)).filter(Boolean).length * 2 >= MEMBERS;

	it('are what counting all of them says, whatever is asked', () => {
		for (let share = 0; share <= 1; share += 0.01) {
			expect(asked(share, true), String(share)).toMatchObject({ reached: exactly(share), counted: true });
			expect(asked(share, false).reached, String(share)).toBe(exactly(share));
		}
	});

	it('are known from 64 runs where the share lies far off, and counted where it is close', () => {
		expect(asked(0.02, false)).toMatchObject({ runs: 64, counted: false });
		expect(asked(0.51, false)).toMatchObject({ reached: true, counted: true });
	});

	it('are counted no further than the rest could change it, those first that decide it', () => {
		expect(asked(0.7, true).runs).toBe(500);
		expect(asked(0.45, true).runs).toBeLessThan(MEMBERS);
	});

	it('are reached by exactly half, as the median counts', () => {
		const odd = (member: number) => member < 3;
		const five = end(baseOf(5, odd)).value;
		expect(end(halfFall(odd, five, five.fell.slice(), true)).value.reached).toBe(true);
		const two = (member: number) => member < 2;
		expect(end(halfFall(two, five, five.fell.slice(), true)).value.reached).toBe(false);
		expect(end(halfFall(two, end(baseOf(4, two)).value, new Uint8Array(4), true)).value.reached).toBe(true);
	});

	it('are worked out with a pause after every few runs', () => {
		expect(end(baseOf(MEMBERS, under(0.5))).pauses).toBe(125);
	});
});
