import { describe, expect, it } from 'vitest';
import type { Observation } from '../cases/case.ts';
import { karabakh2022 } from '../cases/karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from '../cases/karabakh-2022/record.ts';
import { dailyColumn, dailyRecord } from '../model/daily.ts';
import { centralRun } from '../scenarios/central.ts';
import { Draws } from './draws.ts';
import { exactBands } from './exact.ts';
import { HeldEnsemble } from './held.ts';
import { Members } from './members.ts';
import { quantileOfSorted } from './quantile.ts';

const { assumptions, scenarios } = karabakh2022;
const asReported = scenarios[0]!;
const MEMBERS = 48;

function held(observations: readonly Observation[], parts: readonly number[] = [MEMBERS]) {
	const ensemble = new HeldEnsemble(new Draws(assumptions, 7), assumptions, asReported, observations);
	for (const part of parts) ensemble.run(ensemble.count, ensemble.count + part);
	return ensemble.held();
}

function report(part: Pick<Observation, 'measure'> & Partial<Observation>): Observation {
	return {
		id: 'one',
		from: '2023-05-06',
		reported: { about: [0.5] },
		saidBy: ['someone'],
		sources: ['S1'],
		...part,
	};
}

describe('a report held against an ensemble', () => {
	it('of one day has the exact bands that the files give for that day', () => {
		const observations = [
			report({ id: 'power', measure: { kind: 'hoursOfPower' } }),
			report({ id: 'fuel', measure: { kind: 'farmFuel' } }),
			report({ id: 'wheat', measure: { kind: 'coverDays', store: 'cereals' } }),
			report({ id: 'bread', measure: { kind: 'eatenShare', store: 'cereals' } }),
		];
		const series = ['hoursOfPower', 'farmFuel', 'coverDays.cereals', 'eatenShare.cereals'] as const;
		const bands = exactBands({
			draws: new Draws(assumptions, 7),
			scenario: asReported,
			members: MEMBERS,
			series: [...series],
		});
		const day = 145;
		held(observations).forEach(({ runs }, at) => {
			const levels = runs.quantiles.map((_, level) => bands.get(series[at]!)![level * asReported.days + day]!);
			expect(runs.quantiles).toEqual(levels);
		});
	});

	it('of several days takes their mean, run by run', () => {
		const members = new Members(new Draws(assumptions, 7), asReported);
		const means = Array.from({ length: MEMBERS }, (_, member) => {
			const { record, observe } = dailyRecord(asReported.days);
			members.run(member, observe);
			const power = dailyColumn(record, 'hoursOfPower').subarray(40, 165);
			return power.reduce((sum, hours) => sum + hours, 0) / power.length;
		});
		const [power] = held([report({ from: '2023-01-21', to: '2023-05-25', measure: { kind: 'hoursOfPower' } })]);
		expect(power!.runs.quantiles[3]).toBeCloseTo(quantileOfSorted(Float64Array.from(means).sort(), 0.5), 12);
	});

	it('has the central run beside it, to what the daily file says', () => {
		const file = centralRun(assumptions, asReported);
		const day = 145;
		const [stock, grams] = held([
			report({ measure: { kind: 'reservoirShare' } }),
			report({ measure: { kind: 'flourGramsPerPerson' } }),
		]);
		expect(stock!.runs.central).toBeCloseTo(
			dailyColumn(file, 'reservoir.stock')[day]! / assumptions.reservoirUsableMwh.central,
			12,
		);
		expect(grams!.runs.central).toBeCloseTo(
			(dailyColumn(file, 'cereals.issue')[day]! * 1e6) / assumptions.people.central,
			9,
		);
	});

	it('of medicine is held against the sum, which lies between the lowest and the highest of seven programmes', () => {
		const [medicine] = held([report({ measure: { kind: 'medicineShareOfOpening' }, reported: { about: [0.4, 0.2] } })]);
		expect(medicine!.programmes).toHaveLength(7);
		const centrals = medicine!.programmes.map(({ central }) => central);
		expect(medicine!.runs.central).toBeGreaterThanOrEqual(Math.min(...centrals));
		expect(medicine!.runs.central).toBeLessThanOrEqual(Math.max(...centrals));
		expect(medicine!.placed.map(({ claim }) => claim.value)).toEqual([0.4, 0.2]);
	});

	it('is the same to the last bit however the runs are cut into parts', () => {
		const { observations } = karabakh2022Record;
		expect(held(observations, [1, 7, 40])).toEqual(held(observations));
	});

	it('of a day outside of the scenario is refused, with the days named', () => {
		const late = report({ id: 'late', from: '2023-09-19', measure: { kind: 'hoursOfPower' } });
		expect(() => held([late])).toThrow(
			new RangeError('late is of 2023-09-19 to 2023-09-19, which is not within 281 days from 2022-12-12'),
		);
		expect(() => held([{ ...late, from: '2023-05-06', to: '2023-05-01' }])).toThrow(RangeError);
	});

	it('is refused before any member is run', () => {
		expect(() => held([], [])).toThrow(RangeError);
	});
});
