import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccess, arbitraryCargo, arbitraryLine } from '#sims/checks/arbitrary.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { addDays } from '#sims/model/calendar.ts';
import { POLICIES } from '#sims/model/conditions.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { CRITERION_IDS } from '#sims/model/firstDays.ts';
import { STORES, STORE_GROUPS } from '#sims/model/store.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import { checkOverride } from '#sims/scenarios/schema.ts';
import { storesOfGroup } from '../figures/panel.ts';
import { problemSentence } from '../words/problems.ts';
import { type Choice, LEVELS, RUNS, openingChoice } from './choice.ts';
import { FIELDS, decodeChoice, encodeChoice } from './link.ts';

const opening = openingChoice(karabakh2022);
const encode = (choice: Choice) => encodeChoice(choice, karabakh2022);
const decode = (fragment: string) => decodeChoice(fragment, karabakh2022);
const said = (fragment: string) => decode(fragment).problems.map(problemSentence);

const someValue = (id: AssumptionId) =>
	fc
		.oneof(
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat(9999),
		)
		.filter((value) => checkOverride(id, value) === null)
		// A link writes 0 for -0, and the model knows no difference.
		.map((value) => value + 0);
const START = karabakh2022.start;
const dated = <T extends object>(entry: fc.Arbitrary<T>) =>
	fc.uniqueArray(fc.integer({ min: 1, max: 290 }), { maxLength: 6 }).chain((days) => {
		const offsets = [0, ...days.sort((a, b) => a - b)];
		return fc
			.array(entry, { minLength: offsets.length, maxLength: offsets.length })
			.map((entries) => entries.map((value, i) => ({ ...value, from: addDays(START, offsets[i]!) })));
	});
const someWords = fc.constantFrom('ICRC', 'sender, of: 100 % & more', 'Հայաստան', '#v=1&people=3', '~+%20');
const someConvoy = fc
	.tuple(
		fc.integer({ min: -3, max: 290 }),
		arbitraryCargo,
		fc.record({ by: someWords, route: someWords, source: someWords }, { requiredKeys: [] }),
	)
	.map(([day, cargo, said]) => ({ date: addDays(START, day), ...cargo, ...said }));
const someAccess = fc.record(
	{
		phases: dated(arbitraryAccess),
		gas: dated(arbitraryLine),
		power: dated(arbitraryLine),
		convoys: fc.array(someConvoy, { maxLength: 5 }),
	},
	{ requiredKeys: [] },
);
const choices: fc.Arbitrary<Choice> = fc.record({
	scenarioName: fc.constantFrom(...karabakh2022.scenarios.map(({ name }) => name)),
	changes: fc
		.uniqueArray(fc.constantFrom(...ASSUMPTION_IDS), { maxLength: 8 })
		.chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, someValue(id)]))))
		.map((changes) => ({ ...changes }))
		.filter((changes) => notAllZero(changes).length === 0),
	policy: fc.constantFrom(null, ...POLICIES),
	fixedRation: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0)),
	couplingsOff: fc.option(fc.subarray([...COUPLINGS])),
	access: someAccess,
	comparedWith: fc.option(fc.constantFrom(...karabakh2022.scenarios.map(({ name }) => name))),
	view: fc.constantFrom('share', 'stock'),
	stores: fc.record({
		food: fc.constantFrom(...storesOfGroup('food')),
		medicine: fc.constantFrom(...storesOfGroup('medicine')),
		energy: fc.constantFrom(...storesOfGroup('energy')),
	}),
	focus: fc.constantFrom(...STORE_GROUPS),
	level: fc.constantFrom(...LEVELS),
	criterion: fc.constantFrom(...CRITERION_IDS),
	day: fc.option(fc.nat(280)),
	ledgerStore: fc.option(fc.constantFrom(...STORES)),
	member: fc.option(fc.integer({ min: 1, max: RUNS })),
});

describe('a link', () => {
	it('gives back every choice to the last bit', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				expect(decode(encode(choice))).toEqual({ choice, problems: [] });
			}),
			{ numRuns: 500 },
		);
	});

	it('holds differences only: none for the page as it opens', () => {
		expect(encode(opening)).toBe('');
		expect(decode('')).toEqual({ choice: opening, problems: [] });
		expect(encode({ ...opening, scenarioName: 'nothing-passes', changes: { people: 100417 }, day: 226 })).toBe(
			'v=1&scenario=nothing-passes&date=2023-07-26&people=100417',
		);
		expect(encode({ ...opening, couplingsOff: ['powerCold', 'gasLpg'] })).toBe('v=1&off=powerCold,gasLpg');
	});

	it('holds which scenario is set beside the one on the screen', () => {
		expect(encode({ ...opening, comparedWith: 'corridor-open' })).toBe('v=1&with=corridor-open');
		expect(decode('v=1&with=corridor-open').choice).toEqual({ ...opening, comparedWith: 'corridor-open' });
		expect(said('v=1&with=another')[0]).toMatch(/^"with" is "another"; here goes as-reported, corridor-open, /);
	});

	it('holds access changed by hand, list by list, and reads it whatever stands first', () => {
		const gas = [
			{ from: START, share: 1 },
			{ from: '2023-01-10', share: 0.25 },
		] as const;
		const edited = { ...opening, scenarioName: 'nothing-passes', access: { gas, convoys: [] } };
		expect(encode(edited)).toBe('v=1&scenario=nothing-passes&gas=2022-12-12:1,2023-01-10:0.25&convoys=none');
		expect(decode('gas=2022-12-12:1,2023-01-10:0.25&convoys=none&v=1&scenario=nothing-passes')).toEqual({
			choice: edited,
			problems: [],
		});
	});

	it('takes a list of access whole or not at all, and names the entry that is wrong', () => {
		expect(said('v=1&gas=2022-12-12:1,2023-01-10:2')).toEqual([
			'"gas" is 2 ("2023-01-10:2"); here goes a share from 0 to 1.',
		]);
		expect(said('v=1&road=2022-12-12:shut')).toEqual([
			'"road" is "shut" ("2022-12-12:shut"); here goes one of closed, relief, open.',
		]);
		expect(said('v=1&power=2022-12-12:1:1')).toEqual(['"power" is "2022-12-12:1:1"; here goes date:share.']);
		expect(said('v=1&power=2023-01-10:1')).toEqual([
			'"power" is "2023-01-10" ("2023-01-10:1"); here goes a date not after the start, 2022-12-12.',
		]);
		expect(said('v=1&convoys=2023-07-26:19:food:::%25zz')).toHaveLength(1);
		expect(decode('v=1&gas=2022-12-12:1,2023-01-10:2').choice).toEqual(opening);
	});

	it('has no key that is the name of an assumption', () => {
		expect([...FIELDS.keys()].filter((key) => (ASSUMPTION_IDS as readonly string[]).includes(key))).toEqual([]);
	});

	it('takes an anchor of the page for no link', () => {
		expect(decode('figures')).toEqual({ choice: opening, problems: [] });
	});
});

describe('a link with parts that cannot be used', () => {
	it('names each of them, and takes the rest', () => {
		const { choice } = decode('v=1&fuelTax=3&people=1e5&openingCereals=5000&scenario=nothing-passes');
		expect(choice).toEqual({
			...opening,
			scenarioName: 'nothing-passes',
			changes: { openingCereals: 5000, people: 1e5 },
		});
		expect(said('v=1&fuelTax=3&people=-4&view=sideways&people=3')).toEqual([
			'"fuelTax" is not known here.',
			'"people" is "-4"; here goes a number from 1e-12 to 1e12.',
			'"view" is "sideways"; here goes share, stock.',
			'"people" stands there twice; the first was used.',
		]);
	});

	it('asks for the name that was probably meant', () => {
		expect(said('v=1&openingCereal=1')).toEqual(['"openingCereal" is not known here. Was openingCereals meant?']);
	});

	it('takes none of a newer format, and says which it reads', () => {
		expect(decode('v=2&scenario=nothing-passes').choice).toEqual(opening);
		expect(said('v=2&scenario=nothing-passes')).toEqual([
			'The link is written in format "2"; this page reads format 1. Nothing of it was used.',
		]);
	});

	it('takes none of assumptions that may not all be 0', () => {
		const shares = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));
		const fragment = `v=1&${shares.map((id) => `${id}=0`).join('&')}&people=90000`;
		expect(decode(fragment).choice.changes).toEqual({ people: 90000 });
		expect(said(fragment)).toHaveLength(1);
	});

	it('refuses dates outside the run, numbers that are none, and names of another world', () => {
		expect(said('v=1&run=0&ledger=gold').map((text) => text.split('here goes ')[1])).toEqual([
			'1 – 4096.',
			`${STORES.join(', ')}.`,
		]);
		expect(said('v=1&run=17.5')).toHaveLength(1);
		expect(said('v=1&date=2024-01-01')[0]).toContain('here goes 2022-12-12 – 2023-09-18');
		for (const number of ['Infinity', 'NaN', '0x10', '', '1_000', '--1', '1e999']) {
			expect(said(`v=1&people=${number}`), number).toHaveLength(1);
		}
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
			expect(said(`v=1&${name}=1`)).toEqual([`"${name}" is not known here.`]);
			expect(said(`v=1&scenario=${name}`)).toHaveLength(1);
		}
	});

	it('is bounded, and shows no character that turns a line around', () => {
		expect(said(`v=1&${'a'.repeat(9000)}=1`)).toEqual([
			'The link has 9,006 characters; at most 8,000 are read. Nothing of it was used.',
		]);
		expect(said(`v=1&${'x'.repeat(300)}%E2%80%AE=1`)[0]!.length).toBeLessThan(100);
		expect(said('v=1&a%E2%80%AEb=%00')[0]).not.toMatch(/[\u202e\0]/);
	});

	it('never throws and never gives a choice that the model refuses, whatever is written', () => {
		const keys = fc.oneof(fc.constantFrom(...FIELDS.keys(), ...ASSUMPTION_IDS), fc.string());
		fc.assert(
			fc.property(
				fc.array(fc.tuple(keys, fc.oneof(fc.string(), fc.double().map(String)))),
				fc.string(),
				(parts, tail) => {
					const { choice } = decode(`v=1&${parts.map((part) => part.join('=')).join('&')}${tail}`);
					for (const [id, value] of Object.entries(choice.changes)) expect(checkOverride(id, value)).toBeNull();
					expect(decode(encode(choice)).choice).toEqual(choice);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
