import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, NESTED, claimsOf, endsOf, place } from './placing.ts';

/** Five runs. Band of 50: 2 to 4; of 80: 1.4 to 4.6; of 95: 1.1 to 4.9, between the order statistics. */
const FIVE = [1, 2, 3, 4, 5];

const about = (value: number): Claim => ({ kind: 'about', value });
const atLeast = (value: number): Claim => ({ kind: 'atLeast', value });
const below = (value: number): Claim => ({ kind: 'below', value });

describe('five runs, by hand', () => {
	it('have bands of 2 to 4, 1.4 to 4.6 and 1.1 to 4.9', () => {
		const ends = NESTED.map((band) => endsOf(FIVE, band).map((end) => Number(end.toFixed(9))));
		expect(ends).toEqual([
			[2, 4],
			[1.4, 4.6],
			[1.1, 4.9],
		]);
	});

	it.each([
		[3, 50, 0.4, null],
		// The end of a band belongs to it.
		[2, 50, 0.2, null],
		[4, 50, 0.6, null],
		[1.5, 80, 0.2, null],
		[1.2, 95, 0.2, null],
		[4.8, 95, 0.8, null],
		[1, null, 0, 'lower'],
		[5, null, 0.8, 'higher'],
		[9, null, 1, 'higher'],
	] as const)('a figure of %s lies within %s, above %s of the runs', (value, within, share, beyond) => {
		expect(place(about(value), FIVE)).toEqual({ claim: about(value), within, share, beyond });
	});

	it.each([
		[3, 50, 0.6, null],
		[4, 50, 0.4, null],
		[4.5, 80, 0.2, null],
		[4.8, 95, 0.2, null],
		[5, null, 0.2, 'higher'],
		[6, null, 0, 'higher'],
	] as const)('“at least %s” meets the band of %s; %s of the runs keep to it', (value, within, share, beyond) => {
		const placed = place(atLeast(value), FIVE);
		expect({ ...placed, share: Number(placed.share.toFixed(9)) }).toEqual({
			claim: atLeast(value),
			within,
			share,
			beyond,
		});
	});

	it.each([
		[3, 50, 0.4, null],
		// What is below 2 is not the band that begins at 2.
		[2, 80, 0.2, null],
		[1.3, 95, 0.2, null],
		[1, null, 0, 'lower'],
	] as const)('“below %s” meets the band of %s; %s of the runs keep to it', (value, within, share, beyond) => {
		expect(place(below(value), FIVE)).toEqual({ claim: below(value), within, share, beyond });
	});
});

describe('runs that all give the same', () => {
	const same = [1, 1, 1, 1];
	it('hold that figure in their middle and nothing else', () => {
		expect(place(about(1), same).within).toBe(50);
		expect(place(about(0.99), same)).toMatchObject({ within: null, beyond: 'lower', share: 0 });
		expect(place(about(1.01), same)).toMatchObject({ within: null, beyond: 'higher', share: 1 });
	});

	it('keep to a bound all or none of them', () => {
		expect(place(below(1), same)).toMatchObject({ within: null, share: 0, beyond: 'lower' });
		expect(place(atLeast(1), same)).toMatchObject({ within: 50, share: 1 });
	});
});

describe('a report', () => {
	it('with two accounts makes two figures, with a bound makes one', () => {
		expect(claimsOf({ about: [0.4, 0.2] })).toEqual([about(0.4), about(0.2)]);
		expect(claimsOf({ atLeast: 0.9 })).toEqual([atLeast(0.9)]);
		expect(claimsOf({ below: 7 })).toEqual([below(7)]);
	});
});

const runs = fc
	.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
	.map((values) => Float64Array.from(values).sort());
const value = fc.double({ min: -2e6, max: 2e6, noNaN: true });
/** From far below the runs to far above them. */
const rank = ({ within, beyond }: { within: number | null; beyond: string | null }) =>
	within ?? (beyond === 'lower' ? -Infinity : Infinity);

describe('placing, whatever the runs', () => {
	it('each wider band contains the narrower one', () => {
		fc.assert(
			fc.property(runs, (sorted) => {
				const ends = NESTED.map((band) => endsOf(sorted, band));
				for (let i = 1; i < ends.length; i++) {
					expect(ends[i]![0]).toBeLessThanOrEqual(ends[i - 1]![0]);
					expect(ends[i]![1]).toBeGreaterThanOrEqual(ends[i - 1]![1]);
				}
			}),
		);
	});

	it('a larger figure never has fewer runs below it, nor goes from above the runs back into them', () => {
		fc.assert(
			fc.property(runs, value, value, (sorted, a, b) => {
				const [low, high] = [place(about(Math.min(a, b)), sorted), place(about(Math.max(a, b)), sorted)];
				expect(low.share).toBeLessThanOrEqual(high.share);
				if (low.beyond === 'higher') expect(high.beyond).toBe('higher');
				if (high.beyond === 'lower') expect(low.beyond).toBe('lower');
			}),
		);
	});

	it('a bound that allows more is kept to by as many runs or more, and never lies further out', () => {
		fc.assert(
			fc.property(runs, value, value, (sorted, a, b) => {
				for (const [strict, loose] of [
					[atLeast(Math.max(a, b)), atLeast(Math.min(a, b))],
					[below(Math.min(a, b)), below(Math.max(a, b))],
				] as const) {
					const [narrow, wide] = [place(strict, sorted), place(loose, sorted)];
					expect(wide.share).toBeGreaterThanOrEqual(narrow.share);
					expect(Math.abs(rank(wide))).toBeLessThanOrEqual(Math.abs(rank(narrow)));
				}
			}),
		);
	});

	it('every run keeps to exactly one of “at least” and “below” the same value', () => {
		fc.assert(
			fc.property(runs, value, (sorted, at) => {
				expect(place(atLeast(at), sorted).share + place(below(at), sorted).share).toBeCloseTo(1, 12);
			}),
		);
	});

	it('the median lies within the band of 50', () => {
		fc.assert(
			fc.property(runs, (sorted) => {
				const middle = sorted[Math.floor(sorted.length / 2)]!;
				if (sorted.length % 2 === 1) expect(place(about(middle), sorted).within).toBe(50);
			}),
		);
	});

	it('at most one run in twenty, and the one at either end, lies outside of the band of 95', () => {
		fc.assert(
			fc.property(runs, (sorted) => {
				const outside = sorted.filter((one) => place(about(one), sorted).within === null);
				expect(outside.length).toBeLessThanOrEqual(2 * Math.ceil(0.025 * (sorted.length - 1)));
			}),
		);
	});
});
