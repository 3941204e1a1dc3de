import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { folded, holdsAll, searchTexts } from './search.ts';

const texts = searchTexts(karabakh2022);
const find = (query: string) => ASSUMPTION_IDS.filter((id) => holdsAll(texts.get(id)!, query));

describe('a search among the assumptions', () => {
	it('finds all where nothing is typed, and nothing where no assumption has the word', () => {
		expect(find('')).toEqual(ASSUMPTION_IDS);
		expect(find('  ')).toEqual(ASSUMPTION_IDS);
		expect(find('submarine')).toEqual([]);
	});

	it('asks for every word typed, in any order and any case', () => {
		expect(find('relief load truck')).toContain('reliefTonnesPerTruck');
		expect(find('TRUCK one Load relief')).toEqual(find('relief load truck'));
		expect(find('relief submarine')).toEqual([]);
	});

	it.each([
		['its group', 'rationing', 'reservoirTriggerDays'],
		['its unit', 'degree-day', 'gasPerDegreeDay'],
		['its unit, with the exponent as a plain figure', 'm3 household', 'gasBase'],
		['how well it is known', 'standard', 'degreeDayBase'],
		['that it is disputed', 'disputed', 'pregnant'],
		['the publisher of a source', 'gazprom', 'gasBase'],
		['its note', 'stepanakert', 'ruralShare'],
		['the account of those who dispute it', 'aliyev', 'people'],
	] as const)('finds an assumption by %s', (_what, query, id) => {
		expect(find(query)).toContain(id);
		expect(find(query).length).toBeLessThan(ASSUMPTION_IDS.length / 2);
	});

	it('finds every assumption of a basis by its word', () => {
		const reported = ASSUMPTION_IDS.filter((id) => karabakh2022.assumptions[id].basis === 'reported');
		for (const id of reported) expect(find('reported')).toContain(id);
		expect(find('gas, fuel and power').length).toBeGreaterThanOrEqual(
			ASSUMPTION_IDS.filter((id) => ASSUMPTIONS[id].group === 'energy').length,
		);
	});

	it('takes letters with and without their marks for the same', () => {
		expect(folded('Şuşa Ağdam İSTANBUL Xankəndi')).toBe('susa agdam istanbul xankendi');
		expect(folded('Gaza’s')).toBe("gaza's");
	});
});
