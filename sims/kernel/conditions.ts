/** Enters a scenario into the kernel's memory: what its days are, and what is the same for all members. */
import type { Conditions } from '../model/conditions.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { rationRule } from '../model/ration.ts';
import { STORES } from '../model/store.ts';
import {
	CONVOY_AT,
	CONVOY_BYTES,
	DAYS,
	DAY_BYTES,
	DAY_INTEGER_AT,
	DAY_NUMBERS,
	DAY_NUMBER_AT,
	FIXED,
	FOLLOWS,
	type HeaderField,
} from './layout.ts';

/** Bytes that the convoys of a scenario take. */
export function convoyBytes({ convoys }: Conditions): number {
	return convoys.reduce((bytes, ofDay) => bytes + (ofDay?.length ?? 0) * CONVOY_BYTES, 0);
}

export function enterConditions(
	view: DataView,
	setHeader: (field: HeaderField, value: number) => void,
	conditions: Conditions,
	reviewDays: number,
	convoysAt: number,
): void {
	enterRations(view, conditions);
	for (const coupling of COUPLINGS) setHeader(coupling, conditions.couplings[coupling] ? 1 : 0);
	setHeader('days', conditions.days);
	let convoyAt = convoysAt;
	for (let day = 0; day < conditions.days; day++) {
		const at = DAYS + day * DAY_BYTES;
		for (const name of DAY_NUMBERS) view.setFloat64(at + DAY_NUMBER_AT[name], conditions[name][day]!, true);
		const setInt = (name: keyof typeof DAY_INTEGER_AT, value: number) =>
			view.setInt32(at + DAY_INTEGER_AT[name], value, true);
		setInt('road', conditions.road[day]!);
		setInt('review', day % reviewDays === 0 || conditions.accessChanges[day] === 1 ? 1 : 0);
		setInt('firstConvoy', convoyAt);
		for (const { trucks, tonnesPerTruck, cargo, passes } of conditions.convoys[day] ?? []) {
			view.setFloat64(convoyAt + CONVOY_AT.trucks, trucks, true);
			view.setFloat64(convoyAt + CONVOY_AT.tonnesPerTruck, tonnesPerTruck ?? NaN, true);
			view.setInt32(convoyAt + CONVOY_AT.foodOnly, cargo === 'food' ? 1 : 0, true);
			view.setInt32(convoyAt + CONVOY_AT.decided, passes === null ? 0 : 1, true);
			view.setInt32(convoyAt + CONVOY_AT.passes, passes ? 1 : 0, true);
			convoyAt += CONVOY_BYTES;
		}
		setInt('endConvoy', convoyAt);
	}
}

function enterRations(view: DataView, { policy, fixedRation }: Conditions): void {
	STORES.forEach((store, at) => {
		const rule = rationRule(store, policy);
		view.setInt32(FOLLOWS + at * 4, rule === 'cover' ? 1 : 0, true);
		view.setFloat64(FIXED + at * 8, rule === 'fixed' ? fixedRation : 1, true);
	});
}
