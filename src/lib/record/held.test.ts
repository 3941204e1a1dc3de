import { describe, expect, it } from 'vitest';
import type { Measure, Observation } from '#sims/cases/case.ts';
import { inModel } from './held.ts';

function said(measure: Measure, ...values: number[]): string {
	const observation: Observation = {
		id: 'one',
		from: '2023-01-01',
		measure,
		reported: { atLeast: 0 },
		saidBy: ['someone'],
		sources: ['S1'],
	};
	return inModel(observation, values).replaceAll('\u00a0', ' ');
}

describe('what the model gives for a report', () => {
	it('is said in the unit of the report, at two significant figures', () => {
		expect(said({ kind: 'hoursOfPower' }, 9.921)).toBe('9.9 hours a day');
		expect(said({ kind: 'coverDays', store: 'cereals' }, 9.277)).toBe('9.3 days');
		expect(said({ kind: 'flourGramsPerPerson' }, 128.3)).toBe('130 g of flour a person and day');
		expect(said({ kind: 'reservoirShare' }, 0.126)).toBe('13 % of the usable energy');
		expect(said({ kind: 'farmFuel' }, 0)).toBe('0 % of what they ask for');
		expect(said({ kind: 'lowestRation', stores: ['oil'] }, 0.747)).toBe('a ration of 75 %');
		expect(said({ kind: 'eatenShare', store: 'cereals' }, 1)).toBe('100 % of need');
	});

	it('is said of medicine by its lowest and highest programme and in sum', () => {
		expect(said({ kind: 'medicineShareOfOpening' }, 0.06, 0.19, 0.09)).toBe('6 % to 19 % by programme, 9 % in sum');
	});
});
