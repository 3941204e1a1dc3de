import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { searchTexts } from '../controls/search.ts';
import { type Filter, type Order, assumptionRows, nextOrder } from './assumptionRows.ts';

const ALL: Filter = { query: '', group: null, basis: null };
const texts = searchTexts(karabakh2022);
const rows = (filter: Partial<Filter>, order: Order | null = null) =>
	assumptionRows(karabakh2022, texts, { ...ALL, ...filter }, order);
const { assumptions } = karabakh2022;

describe('the table of assumptions', () => {
	it('shows all of them as published before anything is asked', () => {
		expect(rows({})).toEqual(ASSUMPTION_IDS);
	});

	it('finds by words of the label, by its name in equations, by a source and by a note', () => {
		expect(rows({ query: 'home larders' })).toEqual(['pantryDays']);
		expect(rows({ query: 'PANTRYtop' })).toEqual(['pantryTopUp']);
		expect(rows({ query: 'gazprom' })).toEqual(['gasBase', 'gasPerDegreeDay']);
		expect(rows({ query: 'backwards from two reports' })).toEqual(['openingCereals']);
		expect(rows({ query: 'nothing is called so' })).toEqual([]);
	});

	it('keeps to a group and to a basis, and to both', () => {
		expect(rows({ group: 'couplings' }).length).toBe(4);
		expect(rows({ basis: 'reported' }).every((id) => assumptions[id].basis === 'reported')).toBe(true);
		expect(rows({ basis: 'reported', group: 'energy' })).toEqual(['gasConnectedShare']);
	});

	it('sorts numbers as numbers, both ways, and as published where they are equal', () => {
		const rising = rows({}, { column: 'central', direction: 'ascending' }).map((id) => assumptions[id].central);
		expect(rising).toEqual([...rising].sort((a, b) => a - b));
		const falling = rows({}, { column: 'high', direction: 'descending' }).map((id) => assumptions[id].high);
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		const byBasis = rows({}, { column: 'basis', direction: 'ascending' });
		const reported = byBasis.filter((id) => assumptions[id].basis === 'reported');
		expect(byBasis.slice(0, reported.length)).toEqual(rows({ basis: 'reported' }));
	});

	it('sorts labels by the alphabet', () => {
		expect(rows({ group: 'population' }, { column: 'label', direction: 'ascending' })).toEqual([
			'householdSize',
			'people',
			'ruralShare',
		]);
	});

	it('goes from rising to falling and back to the published order', () => {
		const rising = nextOrder(null, 'low');
		expect(rising).toEqual({ column: 'low', direction: 'ascending' });
		const falling = nextOrder(rising, 'low');
		expect(falling).toEqual({ column: 'low', direction: 'descending' });
		expect(nextOrder(falling, 'low')).toBeNull();
		expect(nextOrder(falling, 'unit')).toEqual({ column: 'unit', direction: 'ascending' });
	});
});
