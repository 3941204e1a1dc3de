import { describe, expect, it } from 'vitest';
import { CASES } from '#sims/cases/shipped.ts';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { LARDER_FOODS } from '#sims/model/store.ts';
import { MOST_MEMBERS, openingChoice } from '../choice.ts';
import { FIELDS, number, publishedOf } from './fields.ts';

const opening = openingChoice(karabakh2022);
const read = (key: string, written: string) => FIELDS.get(key)!.read(written, opening, karabakh2022);
const allowed = (key: string) => FIELDS.get(key)!.allowed(karabakh2022);

describe('a part of a link', () => {
	it.each([
		['ration', '0', { fixedRation: 0 }],
		['ration', '1', { fixedRation: 1 }],
		['date', '2022-12-12', { day: 0 }],
		['date', '2023-09-18', { day: 280 }],
		['run', '1', { member: 1 }],
		['run', String(MOST_MEMBERS), { member: MOST_MEMBERS }],
		['off', 'none', { couplingsOff: [] }],
		['off', 'gasLpg,powerCold', { couplingsOff: ['powerCold', 'gasLpg'] }],
		['food', 'oil', { stores: { ...opening.stores, food: 'oil' } }],
		['energy', 'lpg', { stores: { ...opening.stores, energy: 'lpg' } }],
	])('takes as %s the outermost that it may be: %s', (key, written, changed) => {
		expect(read(key, written)).toEqual({ ...opening, ...changed });
	});

	it.each([
		['ration', '-0.01'],
		['ration', '1.01'],
		['ration', 'half'],
		['date', '2022-12-11'],
		['date', '2023-09-19'],
		['date', '2023-02-30'],
		['date', 'yesterday'],
		['run', '0'],
		['run', String(MOST_MEMBERS + 1)],
		['run', '1.5'],
		['off', 'powerCold,daylight'],
		['off', 'powerCold,powerCold'],
		['off', ''],
		['food', 'lpg'],
		['energy', ''],
	])('takes as %s nothing that is further out, or something else: %s', (key, written) => {
		expect(read(key, written)).toBeUndefined();
	});

	it('says what may stand there', () => {
		expect(allowed('ration')).toBe('0 – 1');
		expect(allowed('off')).toBe([...COUPLINGS, 'none'].join(', '));
		expect(allowed('food')).toBe([...LARDER_FOODS, 'infantFormula'].join(', '));
		expect(allowed('date')).toBe('2022-12-12 – 2023-09-18');
		expect(allowed('run')).toBe('1 – 8192');
		expect(allowed('title')).toMatch(/\b80\b/);
	});

	it('is a difference where the seed alone is another', () => {
		const { write } = FIELDS.get('seed')!;
		expect(write(opening, opening, karabakh2022)).toBeNull();
		expect(write({ ...opening, seed: 8 }, opening, karabakh2022)).toBe('8');
	});
});

describe('a number in a link', () => {
	it.each([
		['0', 0],
		['-0', 0],
		['12', 12],
		['12.', 12],
		['12.25', 12.25],
		['.25', 0.25],
		['-3', -3],
		['1e3', 1000],
		['12E-2', 0.12],
		['2.5e+10', 2.5e10],
	])('is read from %s', (written, value) => {
		expect(number(written, karabakh2022)).toBe(value);
	});

	it.each(['', '.', '.x', 'x', '+1', '1e', 'e1', '1.2.3', ' 1', '1 ', '1,5', '0x10', '1e999', 'Infinity'])(
		'is not read from "%s"',
		(written) => expect(number(written, karabakh2022)).toBeUndefined(),
	);
});

describe('the scenario that a choice differs from', () => {
	it('is the published one of its name, in its case', () => {
		for (const shownCase of CASES) {
			for (const scenario of shownCase.scenarios) {
				const choice = { ...openingChoice(shownCase), scenarioName: scenario.name };
				expect(publishedOf(choice, shownCase)).toBe(scenario);
			}
		}
	});
});
