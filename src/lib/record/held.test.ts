import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from '#sims/cases/karabakh-2022/record.ts';
import type { HeldReport } from '#sims/ensemble/held.ts';
import { claimsOf, place } from '#sims/ensemble/placing.ts';
import { daysOf } from './days.ts';
import { heldRows, verdictText } from './heldRows.ts';
import { summary, tally } from './heldSummary.ts';
import { full, short, shortRange } from './measures.ts';
import { sharedPublications, workedOutFrom } from './notTuned.ts';

const { observations } = karabakh2022Record;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Each report among a hundred and one runs that give 0 to 10 times what it says, so that it lies at a tenth. */
const held: readonly HeldReport[] = observations.map(({ id, reported }) => {
	const [first] = claimsOf(reported);
	const sorted = Array.from({ length: 101 }, (_, at) => (first!.value * at) / 10);
	const spread = {
		quantiles: [2.5, 10, 25, 50, 75, 90, 97.5].map((at) => (first!.value * at) / 10),
		central: first!.value,
	};
	return { id, runs: spread, programmes: [], placed: claimsOf(reported).map((claim) => place(claim, sorted)) };
});

describe('a report beside the runs', () => {
	it('stands as a diamond before anything is known of the runs, and says so', () => {
		const rows = heldRows(karabakh2022, karabakh2022Record, []);
		expect(rows).toHaveLength(observations.length);
		expect(rows.flatMap(({ claims }) => claims)).toHaveLength(10);
		expect(verdictText(rows[0]!)).toBe('not worked out yet');
	});

	it('has every reported figure on its axis', () => {
		for (const { claims } of heldRows(karabakh2022, karabakh2022Record, [])) {
			for (const claim of claims) expect(claim.place).toBeGreaterThanOrEqual(0);
			for (const claim of claims) expect(claim.place).toBeLessThanOrEqual(1);
		}
	});

	it('says in which band it lies and how many runs lie below it, or keep to it', () => {
		const rows = heldRows(karabakh2022, karabakh2022Record, held);
		const said = (id: string) => plain(verdictText(rows.find((row) => row.observation.id === id)!));
		expect(said('power-summer')).toBe('18 h: in the band of 80; 10 of 100 runs are lower');
		expect(said('wheat-27-aug')).toBe('below 7 days: in the band of 80; in 10 of 100 runs it is so');
		expect(said('bread-20-dec')).toBe('at least 90 %: in the band of 50; in 90 of 100 runs it is so');
	});

	it('keeps the digits that it was reported with, while figures of runs have two', () => {
		expect(plain(short('reservoirShare', 0.035, 'as reported'))).toBe('3.5 %');
		expect(plain(short('flourGramsPerPerson', 148, 'as reported'))).toBe('148 g');
		expect(plain(short('flourGramsPerPerson', 128.3))).toBe('130 g');
		expect(plain(full('hoursOfPower', 9.921))).toBe('9.9 hours a day');
		expect(plain(full('farmFuel', 0))).toBe('0 % of what they ask for');
		expect(plain(shortRange('coverDays', 6.1, 70.7))).toBe('6.1–71 days');
	});

	it('names its days, the month once where it is one', () => {
		expect(daysOf({ from: '2023-05-06' })).toBe('6 May');
		expect(daysOf({ from: '2023-07-18', to: '2023-07-25' })).toBe('18 to 25 July');
		expect(daysOf({ from: '2023-01-21', to: '2023-05-25' })).toBe('21 January to 25 May');
	});
});

describe('what the reports add up to', () => {
	const rows = heldRows(karabakh2022, karabakh2022Record, held);

	it('counts every figure once, bands within bands', () => {
		const counted = tally(rows);
		expect(counted).toMatchObject({ figures: 10, bounds: 4 });
		expect(counted.in50).toBeLessThanOrEqual(counted.in80);
		expect(counted.in80).toBeLessThanOrEqual(counted.in95);
		const inFifty = rows
			.flatMap(({ verdicts }) => verdicts)
			.filter(({ place: where }) => where === 'in the band of 50');
		expect(counted.in50).toBe(inFifty.length);
	});

	it('names each that lies outside, and says that none does where none does', () => {
		const outside = rows.flatMap(({ held: one }) => one!.placed).filter(({ within }) => within === null).length;
		expect(tally(rows).in95).toBe(10 - outside);
		expect(summary(rows)[1]).toBe(
			outside === 0 ? 'None lies outside of all three.' : expect.stringContaining('Outside of all three:'),
		);
		const all = held.map((report) => ({
			...report,
			placed: report.placed.map((one) => ({ ...one, within: 50 as const })),
		}));
		expect(summary(heldRows(karabakh2022, karabakh2022Record, all))[1]).toBe('None lies outside of all three.');
	});

	it('says that hits are no proof, and which reports went into an assumption', () => {
		const [, , noProof, used] = summary(rows);
		expect(noProof).toMatch(/^Hits are no proof: if the bands were right, about 8 of 10/);
		expect(used).toBe(
			'No check at all: Cereals eaten, 20 December; Cereals in stock, 27 August, from which an assumption was worked out.',
		);
	});
});

describe('where reports and assumptions touch', () => {
	it('the opening stock of cereals was worked out from two reports, and nothing else from any', () => {
		expect(workedOutFrom(karabakh2022Record)).toEqual([
			{ assumption: 'openingCereals', reports: ['bread-20-dec', 'wheat-27-aug'] },
		]);
	});

	it('publications that carry a report and another figure besides are named with the assumptions that use it', () => {
		expect(sharedPublications(karabakh2022, karabakh2022Record)).toEqual([
			{ report: 'reservoir-6-may', assumptions: ['reservoirUsableMwh', 'riverInflowFactor'] },
			{ report: 'bread-5-sep', assumptions: ['ruralShare'] },
		]);
	});
});
