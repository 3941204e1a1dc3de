/** What set out on a day and did not pass: it stands beside the sum, never in it, and each convoy by itself. */
import { type ArrivalKind, type ConvoyAccount, dayValue, storeValue } from '#sims/model/account.ts';
import { RELIEF } from '#sims/model/conditions.ts';
import { STORE_AT, type StoreId, storeGroup } from '#sims/model/store.ts';
import type { Convoy } from '#sims/scenarios/scenario.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';

export interface Outside {
	/** Trucks that were turned back of those that tried, their load, and what of it would have been for the store. */
	readonly relief: {
		readonly back: number;
		readonly tried: number;
		readonly tonnes: number;
		readonly held: number;
	} | null;
	readonly convoys: readonly {
		readonly convoy: Convoy;
		readonly account: ConvoyAccount;
		/** The share of it that did not pass. */
		readonly share: number;
		readonly tonnes: number;
		readonly held: number;
	}[];
	/** Whether any truck set out. */
	readonly tried: boolean;
	/** Whether medicine was kept out with the trucks. */
	readonly medicineWaits: boolean;
}

/** @param day from 0 */
export function outsideOn({ request: { scenario }, run: { account } }: KnownRun, store: StoreId, day: number): Outside {
	const at = STORE_AT[store];
	const tried = dayValue(account, day, 'reliefTrucks');
	const refused = 1 - dayValue(account, day, 'passing');
	const back = tried * refused;
	const ofDay = account.convoys.filter((convoy) => convoy.day === day);
	return {
		relief:
			back > 0
				? { back, tried, tonnes: back * account.reliefTonnesPerTruck, held: back * account.reliefTruckHolds[at]! }
				: null,
		convoys: ofDay
			.filter(({ passed, trucks }) => passed < 1 && trucks > 0)
			.map((convoy) => {
				const share = 1 - convoy.passed;
				return {
					convoy: scenario.convoys[convoy.place]!,
					account: convoy,
					share,
					tonnes: convoy.trucks * convoy.tonnesPerTruck * share,
					held: convoy.holds[at]! * share,
				};
			}),
		tried: tried > 0 || ofDay.some(({ trucks }) => trucks > 0),
		medicineWaits: storeGroup(store) === 'medicine' && dayValue(account, day, 'road') === RELIEF && refused > 0,
	};
}

/** What comes over the line or the road, and is not grown or flowing within. */
const FROM_OUTSIDE = ['relief', 'convoys', 'imports', 'medicine', 'line', 'pipes'] as const satisfies ArrivalKind[];

/** The last day before `day` on which something came from outside, or null. */
export function lastArrivalBefore({ run: { account } }: KnownRun, store: StoreId, day: number): number | null {
	for (let on = day - 1; on >= 0; on--) {
		if (FROM_OUTSIDE.some((kind) => storeValue(account, store, on, kind) > 0)) return on;
	}
	return null;
}
