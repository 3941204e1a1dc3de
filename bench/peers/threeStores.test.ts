import { describe, expect, it } from 'vitest';
import { OUTPUTS, PARAMETERS, type Parameters, firstDayBelow, threeStores } from './threeStores.ts';

/** Closed from the first day, nothing comes in, nothing is rationed, and a day's need is 10 of each. */
const PLAIN: Parameters = {
	...PARAMETERS,
	first_closed_day: 0,
	last_closed_day: 99,
	access_while_closed: 0,
	ration_floor: 1,
	fuel_opening_litres: 55,
	fuel_need_litres: 10,
	flour_opening_tonnes: 100,
	flour_need_tonnes: 10,
	flour_loss_share: 0,
	flour_reach_floor: 1,
	medicine_opening_days: 70,
	medicine_need_days: 10,
	medicine_loss_uncooled: 0,
};

/** The first day on which less than half of each need is met. */
function firstDays(changes: Partial<Parameters>): Record<string, number> {
	const rows = threeStores({ ...PLAIN, ...changes }, 60);
	return Object.fromEntries(
		OUTPUTS.flatMap((name, at) => (name.endsWith('coverage') ? [[name, firstDayBelow(rows[at]!, 0.5)]] : [])),
	);
}

describe('three stores fall below half of need', () => {
	it('when their stock is gone, a half of need left being enough', () => {
		expect(firstDays({})).toEqual({ fuel_coverage: 6, flour_coverage: 10, medicine_coverage: 7 });
	});

	it('for want of fuel on the day on which fuel does, where flour cannot be carried without it', () => {
		// On day 5 half of the fuel is there, and 0.2 + 0.8 * 0.5 of the flour is carried; on day 6 a fifth is.
		expect(firstDays({ flour_reach_floor: 0.2 })).toMatchObject({ fuel_coverage: 6, flour_coverage: 6 });
	});

	it('sooner where medicine spoils without fuel', () => {
		// 20 are left on day 5, half of the fuel is there: a quarter spoils, 10 are issued, 5 are left, of which half spoils.
		expect(firstDays({ medicine_loss_uncooled: 0.5 })).toMatchObject({ medicine_coverage: 6 });
	});

	it('later where they are rationed, in steps that halve what is left', () => {
		// With a trigger of 4 days, 20 of fuel are 2 days of cover: half is issued. Then 15 are left, and 3/8, below half.
		const rationed = { ration_floor: 0.1, ration_trigger_days: 4, fuel_opening_litres: 20 };
		expect(firstDays(rationed)).toMatchObject({ fuel_coverage: 1 });
		expect(firstDays({ ...rationed, ration_trigger_days: 1 })).toMatchObject({ fuel_coverage: 2 });
	});

	it('never, where access is restored before', () => {
		const restored = { last_closed_day: 3, access_afterwards: 1 };
		expect(Object.values(firstDays(restored))).toEqual([-1, -1, -1]);
	});
});
