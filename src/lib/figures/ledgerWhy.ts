/** Why a store gave no more on a day, in plain sentences: need, ration, what slowed delivery. */
import { type Account, type StoreDay, dayValue } from '#sims/model/account.ts';
import { OPEN } from '#sims/model/conditions.ts';
import { rationRule } from '#sims/model/ration.ts';
import { LARDER_FOODS, STORE_UNITS, type StoreId, storeGroup } from '#sims/model/store.ts';
import { phaseOn } from '#sims/scenarios/spans.ts';
import { addDays } from '#sims/model/calendar.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';
import { NBSP, amount, dayOf, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** @param day from 0 */
export function whyOn(
	{ request: { scenario }, run: { account } }: KnownRun,
	store: StoreId,
	day: number,
	books: StoreDay,
) {
	const say = words.ledger.why;
	const { need, issue, held, larderGiven, larder } = books;
	const dateOf = (on: number) => dayOf(addDays(scenario.start, on));
	const larderWords =
		larderGiven > 0
			? say.larder(inUnit(larderGiven, store), inUnit(larder, store))
			: say.larderOnly(inUnit(larder, store));
	return [
		`${say.need(inUnit(need, store), percent(issue / need))} ${say.held[held]}`,
		rationWords(),
		...letIn(),
		...slowed(account, store, day, books),
		...(LARDER_FOODS.includes(store) ? [larderWords] : []),
	];

	function letIn(): string[] {
		if (store === 'pipelineGas') {
			const given = books.arrivalsByKind.find(({ kind }) => kind === 'line')?.amount ?? 0;
			return [given === 0 ? say.lineGivesNothing : say.lineGives(percent(given / need))];
		}
		if (storeGroup(store) !== 'medicine' || dayValue(account, day, 'road') === OPEN) return [];
		return [say.letsIn(percent(phaseOn(scenario, day)?.medicineShare ?? 0))];
	}

	function rationWords(): string {
		const rule = rationRule(store, scenario.policy);
		if (rule === 'never') return say.never;
		if (rule === 'none') return say.none;
		if (dayValue(account, day, 'road') === OPEN && store !== 'reservoir') return say.open;
		if (rule === 'fixed') return say.fixed(percent(scenario.fixedRation));
		const { ration, coverDays, triggerDays } = books;
		const reviewed = dateOf(dayValue(account, day, 'reviewDay'));
		if (coverDays === Infinity) return say.wholeForNow(reviewed);
		const words =
			ration < 1
				? say.ration(percent(ration), reviewed, amount(coverDays), amount(triggerDays))
				: say.whole(reviewed, amount(coverDays), amount(triggerDays));
		return books.arrivalsByKind.some(({ kind }) => kind === 'harvest') ? `${words} ${say.withHarvest}` : words;
	}
}

function slowed(
	account: Account,
	store: StoreId,
	day: number,
	{ arrivalsByKind, cap, need, lossesByKind }: StoreDay,
): string[] {
	const say = words.ledger.why;
	const on = (column: Parameters<typeof dayValue>[2]) => dayValue(account, day, column);
	const out: string[] = [];
	const food = LARDER_FOODS.includes(store);
	if (food && on('delivery') < 1) out.push(say.delivery(percent(on('delivery')), percent(on('distributionFuel'))));
	if (store === 'cereals' && on('bakeries') < 1)
		out.push(say.bakeries(percent(on('bakeries')), percent(on('gasCoverage'))));
	const own = arrivalsByKind.find(({ kind }) => kind === 'local' || kind === 'river');
	if (own !== undefined) {
		if (food && on('localReach') < 1) out.push(say.local(percent(on('localReach')), percent(on('farmFuel'))));
		out.push((food ? say.grown : say.river)(percent(Math.min(1, own.amount / need))));
	}
	if (cap < 1) out.push(say.turbines(percent(cap)));
	if (lossesByKind.some(({ kind }) => kind === 'uncooled')) out.push(say.outage(percent(on('outageShare'))));
	return out;
}

/** "37 t", at two figures. */
export function inUnit(value: number, store: StoreId): string {
	return `${amount(value)}${NBSP}${words.ledger.units[STORE_UNITS[store]]}`;
}
