import { describe, expect, it } from 'vitest';
import { assumptions } from '../cases/karabakh-2022/assumptions.ts';
import { corridorOpen } from '../cases/karabakh-2022/scenarios/corridor-open.ts';
import { halfChance } from '../cases/karabakh-2022/scenarios/half-chance.ts';
import { firstDays, firstDaysBelow } from '../model/firstDays.ts';
import { INDICATOR_AT } from '../model/indicator.ts';
import { STORES, STORE_AT } from '../model/store.ts';
import { Draws } from './draws.ts';
import { Ensemble } from './ensemble.ts';
import { datesOf } from './firstDates.ts';
import { Members } from './members.ts';

const WATCHED = { indicators: ['foodCoverage', 'heatCoverage'], level: 0.7 } as const;
const draws = () => new Draws(assumptions, 7);
const newEnsemble = () => new Ensemble(draws(), halfChance, ['foodCoverage'], WATCHED);
/** More than a batch and no multiple of one. */
const MEMBERS = 37;

function ran(ensemble: Ensemble, ...parts: readonly (readonly [first: number, end: number])[]): Ensemble {
	for (const [first, end] of parts) ensemble.run(first, end);
	return ensemble;
}

describe('the first dates of an ensemble', () => {
	it('are those of its members run one by one', () => {
		const members = new Members(draws(), halfChance);
		const dates = ran(newEnsemble(), [0, MEMBERS]).dates();
		const empty = new Uint32Array(STORES.length * halfChance.days);
		const food = new Uint32Array(halfChance.days);
		for (let number = 0; number < MEMBERS; number++) {
			const stores = firstDays();
			const below = firstDaysBelow(['foodCoverage'], WATCHED.level);
			members.run(number, (end) => {
				stores.observe(end);
				below.observe(end);
			});
			stores.firsts.empty.first.forEach((day, store) => day >= 0 && (empty[store * halfChance.days + day]! += 1));
			if (below.firsts.first[0]! >= 0) food[below.firsts.first[0]!]! += 1;
		}
		expect(dates.members).toBe(MEMBERS);
		for (const store of STORES) {
			const at = STORE_AT[store] * halfChance.days;
			expect(datesOf(dates, `empty.${store}`).byDay, store).toEqual(empty.subarray(at, at + halfChance.days));
		}
		expect(datesOf(dates, 'below.foodCoverage').byDay).toEqual(food);
		expect(food.some((count) => count > 0)).toBe(true);
	});

	it('are the same in one go, in parts, and merged in any order', () => {
		const whole = ran(newEnsemble(), [0, MEMBERS]).dates();
		expect(ran(newEnsemble(), [0, 5], [5, 21], [21, MEMBERS]).dates()).toEqual(whole);
		const parts = [
			[0, 9],
			[9, 10],
			[10, MEMBERS],
		] as const;
		for (const order of [
			[0, 1, 2],
			[2, 0, 1],
			[1, 2, 0],
		]) {
			const [first, ...others] = order.map((part) => ran(newEnsemble(), parts[part]!));
			for (const other of others) first!.merge(other);
			expect(first!.dates()).toEqual(whole);
		}
	});

	it('hold nothing of the scenario, the level or the supplies from before a restart', () => {
		const ensemble = ran(newEnsemble(), [0, MEMBERS]);
		const watched = { indicators: ['medicineCoverage'], level: 0.5 } as const;
		ensemble.restart(draws(), corridorOpen, watched);
		expect(ensemble.dates().members).toBe(0);
		expect(ensemble.dates().first.every((count) => count === 0)).toBe(true);
		ran(ensemble, [0, 20]);
		expect(ensemble.dates()).toEqual(ran(new Ensemble(draws(), corridorOpen, [], watched), [0, 20]).dates());
		expect(() => datesOf(ensemble.dates(), 'below.foodCoverage')).toThrow('was not counted');
		ensemble.restart(draws(), halfChance, WATCHED);
		expect(ran(ensemble, [0, MEMBERS]).dates()).toEqual(ran(newEnsemble(), [0, MEMBERS]).dates());
	});

	it('taken before more members run are not changed by them', () => {
		const ensemble = ran(newEnsemble(), [0, 10]);
		const early = ensemble.dates();
		ran(ensemble, [10, MEMBERS]);
		expect(early).toEqual(ran(newEnsemble(), [0, 10]).dates());
	});

	it('of a supply are the first days on which the same run is drawn below the level', () => {
		const members = new Members(draws(), halfChance);
		const dates = datesOf(ran(newEnsemble(), [3, 4]).dates(), 'below.foodCoverage');
		const food: number[] = [];
		members.run(3, ({ indicators }) => food.push(indicators[INDICATOR_AT.foodCoverage]!));
		const first = food.findIndex((share) => share < WATCHED.level);
		const back = food.findIndex((share, day) => day > first && share >= WATCHED.level);
		expect(dates.quantile(1)).toBe(first);
		expect(dates.daysUntilBack(1)).toBe(back < 0 ? -1 : back - first);
	});
});
