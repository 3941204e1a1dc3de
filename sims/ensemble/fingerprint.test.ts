import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '../cases/karabakh-2022/karabakh-2022.ts';
import { DAILY_COLUMNS } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { Draws } from './draws.ts';
import { Ensemble } from './ensemble.ts';
import { type Result, fingerprintOf, fingerprintText, parseFingerprint } from './fingerprint.ts';
import type { SeriesId } from './series.ts';

const SERIES: readonly SeriesId[] = ['foodCoverage', 'energyPerPerson', 'coverDays.cereals'];
const asReported = karabakh2022.scenarios[0]!;
const watched = { indicators: ['foodCoverage', 'heatCoverage'], level: 0.5 } as const;

function resultOf(scenario: Scenario = asReported, { seed = 7, members = 128, series = SERIES } = {}): Result {
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, seed), scenario, series, watched);
	ensemble.run(0, members);
	return {
		central: centralRun(karabakh2022.assumptions, scenario),
		dates: ensemble.dates(),
		bands: ensemble.bands(),
	};
}

const first = resultOf();
const print = fingerprintOf(first);

/** The fingerprint of a central run of one number. */
const ofOne = (value: number) =>
	fingerprintOf({ ...first, central: { days: 1, rows: Float64Array.of(value) } }).central;

describe('the fingerprint of a result', () => {
	it('is the same whenever it is taken, and as long whatever it is of', () => {
		expect(fingerprintOf(resultOf())).toEqual(print);
		expect(fingerprintText(print)).toMatch(/^[\w-]{6}(\.[\w-]{6}){2}$/);
	});

	it('has a central part that another seed or number of runs leaves alone, and parts that it does not', () => {
		for (const other of [{ seed: 8 }, { members: 64 }]) {
			const { central, dates, bands } = fingerprintOf(resultOf(asReported, other));
			expect(central).toBe(print.central);
			expect(dates).not.toBe(print.dates);
			expect(bands).not.toBe(print.bands);
		}
	});

	it('has a part of dates, and one of the central run, that do not depend on what is drawn', () => {
		const { central, dates, bands } = fingerprintOf(resultOf(asReported, { series: ['coverDays.lpg'] }));
		expect({ central, dates }).toEqual({ central: print.central, dates: print.dates });
		expect(bands).not.toBe(print.bands);
	});

	it('does not depend on the order in which series come', () => {
		expect(fingerprintOf(resultOf(asReported, { series: [...SERIES].reverse() }))).toEqual(print);
	});

	it('tells one person more among 120,000', () => {
		const other = fingerprintOf(resultOf({ ...asReported, assumptions: { people: 120_001 } }));
		expect(other.central).not.toBe(print.central);
	});

	it('tells a single number of the central run apart, in whatever column and on whatever day', () => {
		fc.assert(
			fc.property(fc.nat(first.central.rows.length - 1), (at) => {
				const rows = first.central.rows.slice();
				rows[at] = rows[at]! * 1.00000001 + 1e-9;
				const { central, ...others } = fingerprintOf({ ...first, central: { ...first.central, rows } });
				expect(central).not.toBe(print.central);
				expect(others).toEqual({ dates: print.dates, bands: print.bands });
			}),
			{ numRuns: 30 },
		);
		expect(first.central.rows.length).toBe(281 * DAILY_COLUMNS.length);
	});

	it('looks at nine significant digits, and not at a tenth', () => {
		const digits = fc.integer({ min: 100_000_000, max: 999_999_998 });
		fc.assert(
			fc.property(digits, fc.integer({ min: -200, max: 200 }), fc.constantFrom(1, -1), (whole, exponent, sign) => {
				const value = sign * Number(`${whole}e${exponent}`);
				const next = sign * Number(`${whole + 1}e${exponent}`);
				expect(ofOne(value * (1 + 1e-12))).toBe(ofOne(value));
				expect(ofOne(value * (1 - 1e-12))).toBe(ofOne(value));
				expect(ofOne(next)).not.toBe(ofOne(value));
				expect(ofOne(-value)).not.toBe(ofOne(value));
				expect(ofOne(value * 10)).not.toBe(ofOne(value));
			}),
		);
		expect(ofOne(0.9999999999)).toBe(ofOne(1));
		expect(ofOne(-0)).toBe(ofOne(0));
		expect(ofOne(NaN)).not.toBe(ofOne(0));
	});

	it('looks at bands as they are printed: whole percent, two figures', () => {
		const moved = (series: SeriesId, by: (value: number) => number) =>
			fingerprintOf({
				...first,
				bands: new Map([...first.bands].map(([id, bands]) => [id, id === series ? bands.map(by) : bands])),
			}).bands;
		expect(moved('foodCoverage', (share) => Math.round(share * 100) / 100)).toBe(print.bands);
		expect(moved('foodCoverage', (share) => share + 0.01)).not.toBe(print.bands);
		expect(moved('energyPerPerson', (kcal) => Number(kcal.toPrecision(2)))).toBe(print.bands);
		expect(moved('energyPerPerson', (kcal) => kcal * 1.1)).not.toBe(print.bands);
	});
});

describe('a fingerprint as a text', () => {
	it('is read back, and nothing else is read for one', () => {
		expect(parseFingerprint(fingerprintText(print))).toEqual(print);
		for (const text of ['', 'abc', 'abcdef.abcdef', 'abcdef.abcdef.abcde!', 'abcdef.abcdef.abcdef.abcdef', ' ']) {
			expect(parseFingerprint(text), text).toBeNull();
		}
	});
});
