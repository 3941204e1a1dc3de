import { INDICATORS, INDICATOR_IDS } from '../../model/indicator.ts';
import type { DayEnd } from '../../model/run.ts';
import { LARDER_FOODS, STORES, STORE_COUNT } from '../../model/store.ts';
import type { Check } from './check.ts';
import { type Difference, type FigureId, Tally } from './finding.ts';

const STORE_AMOUNTS = ['stock', 'arrivals', 'loss', 'issue', 'need'] as const;
const LARDER_AMOUNTS = ['eaten', 'larder', 'refill'] as const;
const HOURS_PER_DAY = 24;

/**
 * Every figure lies where it can: no amount below 0, every share from 0 to 1, hours of power from 0 to 24, nothing issued
 * that is not there or not needed, and nothing that is no number.
 */
export const bounds: Check = function* (subject, { scenario, seed, members }) {
	const tallies: Tallies = {
		amounts: new Tally(0),
		shares: new Tally(0),
		hours: new Tally(0),
		issue: new Tally(0),
	};
	subject.central(scenario, watch('central', tallies));
	const runner = subject.members(scenario, seed);
	for (let member = 0; member < members; member++) {
		yield member / members;
		runner.run(member, watch(member, tallies));
	}
	return Object.entries(tallies).map(([id, tally]) => tally.part(id));
};

type Tallies = Record<'amounts' | 'shares' | 'hours' | 'issue', Tally>;

/** An observer that looks at every figure of one run. */
function watch(run: Difference['run'], { amounts, shares, hours, issue: issues }: Tallies): (end: DayEnd) => void {
	const before = new Float64Array(STORE_COUNT);

	return ({ day, ledger, indicators }) => {
		const inside = (tally: Tally, figure: FigureId, found: number, most: number) => {
			const expected = Math.min(Math.max(found, 0), most);
			tally.note(Math.abs(found - expected), () => ({ ...{ figure, run, day, found }, expected: expected || 0 }));
		};
		if (day === 0) before.set(ledger.openingStock);
		for (let store = 0; store < STORE_COUNT; store++) {
			const name = STORES[store]!;
			for (const amount of STORE_AMOUNTS) {
				inside(amounts, `${name}.${amount}`, ledger[amount][store]!, Number.MAX_VALUE);
			}
			inside(shares, `${name}.ration`, ledger.ration[store]!, 1);
			const available = before[store]! + ledger.arrivals[store]! - ledger.loss[store]!;
			inside(issues, `${name}.issue`, ledger.issue[store]!, Math.min(available, ledger.need[store]!));
			before[store] = ledger.stock[store]!;
		}
		for (const [food, name] of LARDER_FOODS.entries()) {
			for (const amount of LARDER_AMOUNTS) {
				inside(amounts, `${name}.${amount}`, ledger[amount][food]!, Number.MAX_VALUE);
			}
		}
		for (const [at, id] of INDICATOR_IDS.entries()) {
			const value = indicators[at]!;
			if (INDICATORS[id] === 'share') inside(shares, id, value, 1);
			else if (id === 'hoursOfPower') inside(hours, id, value, HOURS_PER_DAY);
			else inside(amounts, id, value, Number.MAX_VALUE);
		}
	};
}
