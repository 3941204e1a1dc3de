import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { STORES } from '#sims/model/store.ts';
import { checkOverride } from '#sims/scenarios/schema.ts';
import { problemSentence } from '../../words/problems.ts';
import { type Choice, openingChoice } from '../choice.ts';
import { choices } from '../choices.arbitrary.ts';
import { LONGEST_TITLE } from '../title.ts';
import { FIELDS } from './fields.ts';
import { LONGEST_LINK, MOST_PARTS, decodeChoice, encodeChoice, encodeLink } from './link.ts';
import { STAMP_FIELDS } from './stamp.ts';

const opening = openingChoice(karabakh2022);
const encode = (choice: Choice) => encodeChoice(choice, karabakh2022);
const decode = (fragment: string) => decodeChoice(fragment, karabakh2022);
const said = (fragment: string) => decode(fragment).problems.map(problemSentence);

const START = karabakh2022.start;
const HEAD = 'v=2&model=1.0.0&engine=ts1';
const FIGURES = { central: 'abcdef', dates: 'ghijkl', bands: '_-0123' };

describe('a link', () => {
	it('gives back every choice to the last bit', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				expect(decode(encode(choice))).toMatchObject({ choice, problems: [] });
				expect(decode(encodeLink(choice, karabakh2022, FIGURES))).toEqual({
					choice,
					problems: [],
					stamp: { format: 2, model: '1.0.0', engine: 'ts1', fingerprint: FIGURES },
				});
			}),
			{ numRuns: 500 },
		);
	});

	it('holds differences only: none for the page as it opens', () => {
		expect(encode(opening)).toBe('');
		expect(decode('')).toEqual({ choice: opening, problems: [], stamp: null });
		expect(encode({ ...opening, scenarioName: 'nothing-passes', changes: { people: 100417 }, day: 226 })).toBe(
			`${HEAD}&scenario=nothing-passes&date=2023-07-26&seed=7&runs=4096&people=100417`,
		);
		expect(encode({ ...opening, couplingsOff: ['powerCold', 'gasLpg'] })).toBe(
			`${HEAD}&scenario=as-reported&off=powerCold,gasLpg&seed=7&runs=4096`,
		);
	});

	it('holds which scenario is set beside the one on the screen', () => {
		const choice = { ...opening, comparedWith: 'corridor-open' };
		expect(encode(choice)).toBe(`${HEAD}&scenario=as-reported&with=corridor-open&seed=7&runs=4096`);
		expect(decode('v=2&with=corridor-open').choice).toEqual(choice);
		expect(said('v=2&with=another')[0]).toMatch(/^“with” is “another”; here goes as-reported, corridor-open, /);
	});

	it('holds the store and the run of the ledger', () => {
		const choice = { ...opening, ledgerStore: 'lpg', member: 17 } as const;
		expect(encode(choice)).toBe(`${HEAD}&scenario=as-reported&ledger=lpg&run=17&seed=7&runs=4096`);
		expect(decode('v=2&ledger=lpg&run=17').choice).toEqual(choice);
		expect(said('v=2&run=0&ledger=gold').map((text) => text.split('here goes ')[1])).toEqual([
			'1 – 8192.',
			`${STORES.join(', ')}.`,
		]);
		expect(said('v=2&run=17.5')).toHaveLength(1);
	});

	it('holds access changed by hand, list by list, and reads it whatever stands first', () => {
		const gas = [
			{ from: START, share: 1 },
			{ from: '2023-01-10', share: 0.25 },
		] as const;
		const edited = { ...opening, scenarioName: 'nothing-passes', access: { gas, convoys: [] } };
		expect(encode(edited)).toBe(
			`${HEAD}&scenario=nothing-passes&gas=2022-12-12:1,2023-01-10:0.25&convoys=none&seed=7&runs=4096`,
		);
		expect(decode('gas=2022-12-12:1,2023-01-10:0.25&convoys=none&v=2&scenario=nothing-passes')).toMatchObject({
			choice: edited,
			problems: [],
		});
	});

	it('reads access for the scenario that the link names, wherever that stands in it', () => {
		// A list must have begun when the run does: this one is right for the later scenario alone.
		const later = { ...karabakh2022.scenarios[1]!, name: 'later', start: '2023-01-10' as const, days: 100 };
		const shownCase = { ...karabakh2022, scenarios: [...karabakh2022.scenarios, later] };
		const read = (fragment: string) => decodeChoice(fragment, shownCase);
		for (const fragment of ['v=2&scenario=later&gas=2023-01-10:0', 'v=2&gas=2023-01-10:0&scenario=later']) {
			expect(read(fragment)).toMatchObject({
				choice: { scenarioName: 'later', access: { gas: [{ from: '2023-01-10', share: 0 }] } },
				problems: [],
			});
		}
		expect(read('v=2&gas=2023-01-10:0&scenario=nothing-passes').problems).toHaveLength(1);
	});

	it('takes a list of access whole or not at all, and names the entry that is wrong', () => {
		expect(said('v=2&gas=2022-12-12:1,2023-01-10:2')).toEqual([
			'“gas” is 2 (“2023-01-10:2”); here goes a share from 0 to 1.',
		]);
		expect(said('v=2&road=2022-12-12:shut')).toEqual([
			'“road” is “shut” (“2022-12-12:shut”); here goes one of closed, relief, open.',
		]);
		expect(said('v=2&power=2022-12-12:1:1')).toEqual(['“power” is “2022-12-12:1:1”; here goes date:share.']);
		expect(said('v=2&power=2023-01-10:1')).toEqual([
			'“power” is “2023-01-10” (“2023-01-10:1”); here goes a date not after the start, 2022-12-12.',
		]);
		expect(said('v=2&convoys=2023-07-26:19:food:::%25zz')).toHaveLength(1);
		expect(decode('v=2&gas=2022-12-12:1,2023-01-10:2').choice).toEqual(opening);
	});

	it('names what it is made of even for the page as it opens, when it goes elsewhere', () => {
		expect(encodeLink(opening, karabakh2022, FIGURES)).toBe(
			`${HEAD}&scenario=as-reported&seed=7&runs=4096&is=abcdef.ghijkl._-0123`,
		);
	});

	it('has no key that is the name of an assumption, or of two things', () => {
		const keys = [...STAMP_FIELDS.keys(), ...FIELDS.keys(), ...ASSUMPTION_IDS];
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('holds the seed, the number of runs and the title that a reader chose', () => {
		const choice = { ...opening, seed: 0, members: 8192, title: 'If it is <b>worse</b> & longer' } as const;
		const fragment = encode(choice);
		expect(fragment).toBe(
			`${HEAD}&scenario=as-reported&seed=0&runs=8192&title=If+it+is+%3Cb%3Eworse%3C%2Fb%3E+%26+longer`,
		);
		expect(decode(fragment).choice).toEqual(choice);
	});

	it('takes an anchor of the page for no link', () => {
		expect(decode('figures')).toEqual({ choice: opening, problems: [], stamp: null });
	});
});

describe('a link with parts that cannot be used', () => {
	it('names each of them, and takes the rest', () => {
		const { choice } = decode('v=2&fuelTax=3&people=1e5&openingCereals=5000&scenario=nothing-passes');
		expect(choice).toEqual({
			...opening,
			scenarioName: 'nothing-passes',
			changes: { openingCereals: 5000, people: 1e5 },
		});
		expect(said('v=2&fuelTax=3&people=-4&view=sideways&people=3')).toEqual([
			'“fuelTax” is not known here.',
			'“people” is “-4”; here goes a number from 1e-12 to 1e12.',
			'“view” is “sideways”; here goes share, stock.',
			'“people” stands there twice; the first was used.',
		]);
	});

	it('asks for the name that was probably meant', () => {
		expect(said('v=2&openingCereal=1')).toEqual(['“openingCereal” is not known here. Was openingCereals meant?']);
	});

	it('takes none of a newer format, and says which it reads', () => {
		expect(decode('v=3&scenario=nothing-passes')).toMatchObject({ choice: opening, stamp: null });
		expect(said('v=3&scenario=nothing-passes')).toEqual([
			'The link is written in format “3”; this page reads formats up to 2. Nothing of it was used.',
		]);
	});

	it('refuses seeds, numbers of runs and fingerprints that are none, and says what goes there', () => {
		for (const seed of ['-1', '1.5', '4294967296', 'x', '']) {
			expect(said(`v=2&seed=${seed}`)).toEqual([`“seed” is “${seed}”; here goes 0 – 4294967295.`]);
		}
		expect(said('v=2&runs=5000')).toEqual(['“runs” is “5000”; here goes 1024, 2048, 4096, 8192.']);
		expect(said('v=2&is=abc.def.ghi')).toEqual(['“is” is “abc.def.ghi”; here goes xxxxxx.xxxxxx.xxxxxx.']);
		expect(said('v=2&model=new')).toEqual(['“model” is “new”; here goes 1.0.0.']);
		expect(said('v=2&engine=%3Cb%3E')).toEqual(['“engine” is “<b>”; here goes ts1.']);
		expect(decode('v=2&is=abc&people=100417')).toMatchObject({
			choice: { changes: { people: 100417 } },
			stamp: { fingerprint: null },
		});
	});

	it('takes no title that is too long, empty, or turns text around', () => {
		const titles = ['', '   ', 'x'.repeat(LONGEST_TITLE + 1), 'a\u202eb', 'a\nb', '\u2067a', '\ud800', '\u200b'];
		for (const title of titles) {
			const { choice, problems } = decode(`v=2&${new URLSearchParams({ title }).toString()}&people=100417`);
			// A half of a character does not survive an address: what stands in its place may be shown.
			if (title !== '\ud800') expect(problems, JSON.stringify(title)).toHaveLength(1);
			if (title !== '\ud800') expect(choice.title).toBeNull();
			expect(choice.changes).toEqual({ people: 100417 });
		}
		expect(decode(`v=2&title=${'🚛'.repeat(LONGEST_TITLE)}`)).toMatchObject({ problems: [] });
		expect(decode('v=2&title=++a++').choice.title).toBe('a');
	});

	it('takes none of assumptions that may not all be 0', () => {
		const shares = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));
		const fragment = `v=2&${shares.map((id) => `${id}=0`).join('&')}&people=90000`;
		expect(decode(fragment).choice.changes).toEqual({ people: 90000 });
		expect(decode(fragment).problems).toEqual([{ kind: 'notAllZero', parts: shares }]);
		expect(said(fragment)).toHaveLength(1);
	});

	it('refuses dates outside the run, numbers that are none, and names of another world', () => {
		expect(said('v=2&date=2024-01-01')[0]).toContain('here goes 2022-12-12 – 2023-09-18');
		for (const number of ['Infinity', 'NaN', '0x10', '', '1_000', '--1', '1e999']) {
			expect(said(`v=2&people=${number}`), number).toHaveLength(1);
		}
		for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
			expect(said(`v=2&${name}=1`)).toEqual([`“${name}” is not known here.`]);
			expect(said(`v=2&scenario=${name}`)).toHaveLength(1);
		}
	});

	it('is bounded, and shows no character that turns a line around', () => {
		expect(said(`v=2&${'a'.repeat(9000)}=1`)).toEqual([
			'The link has 9,006 characters; at most 8,000 are read. Nothing of it was used.',
		]);
		const padded = `v=2&people=90000&${'a'.repeat(LONGEST_LINK)}`.slice(0, LONGEST_LINK);
		expect(decode(padded).choice.changes).toEqual({ people: 90000 });
		const most = `v=2${'&a=1'.repeat(MOST_PARTS - 1)}`;
		expect(decode(most).stamp).not.toBeNull();
		expect(decode(`${most}&a=1`)).toEqual({
			choice: opening,
			problems: [{ kind: 'tooMany', parts: MOST_PARTS + 1, most: MOST_PARTS }],
			stamp: null,
		});
		expect(said(`v=2&${'x'.repeat(300)}%E2%80%AE=1`)[0]!.length).toBeLessThan(100);
		expect(said('v=2&a%E2%80%AEb=%00')[0]).not.toMatch(/[\u202e\0]/);
	});

	it('never throws and never gives a choice that the model refuses, whatever is written', () => {
		const keys = fc.oneof(fc.constantFrom(...FIELDS.keys(), ...ASSUMPTION_IDS), fc.string());
		fc.assert(
			fc.property(
				fc.array(fc.tuple(keys, fc.oneof(fc.string(), fc.double().map(String)))),
				fc.string(),
				(parts, tail) => {
					const { choice } = decode(`v=2&${parts.map((part) => part.join('=')).join('&')}${tail}`);
					for (const [id, value] of Object.entries(choice.changes)) expect(checkOverride(id, value)).toBeNull();
					expect(decode(encode(choice)).choice).toEqual(choice);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
