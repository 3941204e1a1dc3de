import { describe, expect, it } from 'vitest';
import { emptyLedger } from './ledger.ts';
import { Reserve, availableOf } from './reserve.ts';
import { STORES, STORE_AT } from './store.ts';

const OIL = STORE_AT.oil;

/** A ledger in which this stands of oil, and 1 of every other store, which needs 1. */
function ledgerWith(oil: Partial<Record<'stock' | 'arrivals' | 'ownInflow' | 'lossShare' | 'spill' | 'need', number>>) {
	const ledger = emptyLedger();
	ledger.stock.fill(1);
	ledger.need.fill(1);
	for (const [column, amount] of Object.entries(oil)) ledger[column as keyof typeof oil][OIL] = amount;
	return ledger;
}

/** Shares that keep back so much of oil and nothing else. */
const ofOil = (share: number) => STORES.map((_, store) => (store === OIL ? share : 0));

describe('what there is to give of a store', () => {
	it.each([
		['stock and arrivals', { stock: 100, arrivals: 20 }, 120],
		['less a share of both that is lost', { stock: 100, arrivals: 20, lossShare: 0.1 }, 108],
		['and less what is spilt', { stock: 100, arrivals: 20, lossShare: 0.1, spill: 5 }, 103],
		['nothing, and not less, where more would be lost than there is', { stock: 100, arrivals: 20, spill: 121 }, 0],
	])('is %s', (_what, oil, expected) => {
		expect(availableOf(OIL, ledgerWith(oil))).toBe(expected);
	});
});

describe('the ration that a reserve allows', () => {
	/** Of oil, on the first day, where half is kept back. */
	const half = (oil: Parameters<typeof ledgerWith>[0]) => new Reserve(ofOil(0.5), ledgerWith(oil)).mostOf(OIL);

	it('is the part of need that meets what is not kept', () => {
		expect(half({ stock: 100, need: 200 })).toBe(0.25);
	});

	it('is whole where enough is not kept', () => {
		expect(half({ stock: 100, need: 50 })).toBe(1);
		expect(half({ stock: 100, need: 10 })).toBe(1);
	});

	it('is that of need beyond own inflow, which is not kept and not rationed', () => {
		// Kept: half of 100 and of the 16 that are not local, less a tenth. Open: 120 less a tenth, less that: 55.8.
		const oil = { stock: 100, arrivals: 20, ownInflow: 4, lossShare: 0.1, need: 100 };
		expect(half(oil)).toBeCloseTo((0.558 - 0.04) / 0.96, 12);
	});

	it('is none where losses leave less than is kept', () => {
		expect(half({ stock: 100, need: 100, spill: 60 })).toBe(0);
	});

	it('is none where what is not kept is no more than own inflow', () => {
		expect(half({ stock: 100, arrivals: 30, ownInflow: 30, need: 100, spill: 60 })).toBe(0);
	});

	it('is whole where own inflow meets need, whatever is kept', () => {
		const oil = { stock: 0, arrivals: 10, ownInflow: 10, need: 10 };
		expect(new Reserve(ofOil(1), ledgerWith(oil)).mostOf(OIL)).toBe(1);
		expect(new Reserve(ofOil(1), ledgerWith({ ...oil, need: 5 })).mostOf(OIL)).toBe(1);
	});

	it('is whole for a store of which nothing is kept, even where it is empty', () => {
		expect(new Reserve(ofOil(0), ledgerWith({ stock: 0, need: 10 })).mostOf(OIL)).toBe(1);
		expect(new Reserve(ofOil(1), ledgerWith({ stock: 0, need: 10 })).mostOf(STORE_AT.sugar)).toBe(1);
	});

	it('falls by what comes in later and is kept too, and what was kept is lost like the rest', () => {
		const ledger = ledgerWith({ stock: 100, arrivals: 0, lossShare: 0.1, need: 100 });
		const reserve = new Reserve(ofOil(0.5), ledger);
		// Kept: 50 less a tenth, of 90. The next day 45 and half of 20, less a tenth, of 100 less a tenth.
		expect(reserve.mostOf(OIL)).toBeCloseTo(0.45, 12);
		ledger.stock[OIL] = 80;
		ledger.arrivals[OIL] = 20;
		expect(reserve.mostOf(OIL)).toBeCloseTo((90 - (45 + 10) * 0.9) / 100, 12);
	});

	it('holds to what was in store when it was ordered, whatever was given since', () => {
		const ledger = ledgerWith({ stock: 100, need: 100 });
		const reserve = new Reserve(ofOil(0.5), ledger);
		ledger.stock[OIL] = 60;
		expect(reserve.mostOf(OIL)).toBeCloseTo(0.1, 12);
	});
});
