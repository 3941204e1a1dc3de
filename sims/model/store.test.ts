import { describe, expect, it } from 'vitest';
import { FOOD_COUNT, LARDER_COUNT, LARDER_FOODS, STORES, STORE_UNITS, storeGroup } from './store.ts';

describe('the stores', () => {
	it('are eight foods, seven programmes of medicine and four of energy, in this order', () => {
		expect(STORES.map(storeGroup)).toEqual([
			...Array.from({ length: 8 }, () => 'food'),
			...Array.from({ length: 7 }, () => 'medicine'),
			...Array.from({ length: 4 }, () => 'energy'),
		]);
		expect(storeGroup('infantFormula')).toBe('food');
		expect(storeGroup('insulin')).toBe('medicine');
		expect(storeGroup('surgery')).toBe('medicine');
		expect(storeGroup('pipelineGas')).toBe('energy');
	});

	it('are counted as they are handed out: foods by weight, medicine by treatment, energy each in its own way', () => {
		const { dialysis, surgery, pipelineGas, lpg, reservoir, motorFuel, ...others } = STORE_UNITS;
		expect({ dialysis, surgery }).toEqual({ dialysis: 'sessions', surgery: 'procedures' });
		expect({ pipelineGas, lpg, reservoir, motorFuel }).toEqual({
			pipelineGas: 'm3',
			lpg: 'kg',
			reservoir: 'MWh',
			motorFuel: 'L',
		});
		expect(Object.values(others)).toEqual([
			...Array.from({ length: FOOD_COUNT }, () => 't'),
			...Array.from({ length: 5 }, () => 'treatment-days'),
		]);
	});

	it('that households keep at home are the foods but infant formula', () => {
		expect(LARDER_FOODS).toEqual(STORES.slice(0, FOOD_COUNT).filter((food) => food !== 'infantFormula'));
		expect(LARDER_FOODS).toHaveLength(LARDER_COUNT);
	});
});
