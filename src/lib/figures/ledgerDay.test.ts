/** The ledger as it is printed, over whole runs of shipped scenarios. */
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { singleRun } from '#sims/ensemble/single.ts';
import { STORES, type StoreId } from '#sims/model/store.ts';
import type { KnownRun } from '../state/oneRun.svelte.ts';
import { printedDay, unitOf } from './ledgerDay.ts';
import { lastArrivalBefore, outsideOn } from './ledgerOutside.ts';
import { whyOn } from './ledgerWhy.ts';

function knownRun(name: string, member: number | null): KnownRun {
	const scenario = karabakh2022.scenarios.find((shipped) => shipped.name === name)!;
	const run = singleRun(new Draws(karabakh2022.assumptions, 7), karabakh2022.assumptions, scenario, member);
	return { request: { scenario, seed: 7, member }, run };
}
const thousandths = (text: string) => (text.startsWith('<') ? 0 : Math.round(Number(text.replaceAll(',', '')) * 1000));
const JULY_26 = 226;

describe('the ledger of a whole run', () => {
	for (const [name, member] of [
		['as-reported', null],
		['half-chance', 16],
		['open-from-22-february', 4095],
	] as const) {
		it(`of ${name}, ${member === null ? 'central' : `member ${member}`}, adds up in print for every store on every day`, () => {
			const known = knownRun(name, member);
			for (const store of STORES) {
				const unit = unitOf(known, store);
				let closed: string | null = null;
				for (let day = 0; day < known.run.account.days; day++) {
					const { terms } = printedDay(known, store, day, unit, karabakh2022.words);
					const text = (id: string) => terms.find((term) => term.id === id)?.text ?? '0';
					const of = (id: string) => thousandths(text(id));
					const sum = of('opening') + of('arrivals') - of('loss') - of('issue') - of('refill');
					if (sum !== of('closing')) throw new Error(`${store}, day ${day}: ${JSON.stringify(terms)}`);
					if (closed !== null && text('opening') !== closed) throw new Error(`${store} opens otherwise, day ${day}`);
					closed = text('closing');
					for (const { text: total, parts } of terms) {
						const inParts = parts.reduce((all, part) => all + thousandths(part.text), 0);
						if (parts.length > 0 && inParts !== thousandths(total)) throw new Error(`parts of ${store}, day ${day}`);
					}
				}
			}
		});
	}
});

describe('why no more was given', () => {
	const sentences = (known: KnownRun, store: StoreId, day: number) =>
		whyOn(known, store, day, printedDay(known, store, day, unitOf(known, store), karabakh2022.words).day)
			.join(' ')
			.replaceAll('\u00a0', ' ');

	it('names the ration with the cover that it rests on, delivery, and bakeries', () => {
		const text = sentences(knownRun('as-reported', null), 'cereals', 150);
		expect(text).toMatch(/Ration \d+ % since \d+ \w+: [\d.]+ days of cover, rationing begins at 30\./);
		expect(text).toMatch(/Bakeries give \d+ %: the gas line meets 0 % of what is asked of it\./);
	});

	it('says that the road is open, that insulin is never rationed, and what permission lets in', () => {
		expect(sentences(knownRun('corridor-open', null), 'sugar', 100)).toContain('No ration: the road is open.');
		const insulin = sentences(knownRun('as-reported', null), 'insulin', JULY_26);
		expect(insulin).toContain('Never rationed.');
		expect(insulin).toContain('The scenario lets in medicine for 2 % of need, a disputed share.');
	});
});

describe('what did not pass', () => {
	it('is the convoy of 26 July, whole and by itself, and no relief', () => {
		const { relief, convoys } = outsideOn(knownRun('as-reported', null), 'cereals', JULY_26);
		expect(relief).toBeNull();
		expect(convoys.map(({ convoy, tonnes, share }) => [convoy.by, tonnes, share])).toEqual([
			['government of Armenia', 361, 1],
		]);
	});

	it('is half of the relief trucks on every day of the central run, and all or none of a single run', () => {
		const central = outsideOn(knownRun('half-chance', null), 'acute', 50);
		expect(central.relief).toMatchObject({ back: 6, tried: 12 });
		expect(central.medicineWaits).toBe(true);
		const single = knownRun('half-chance', 3);
		const back = Array.from({ length: 281 }, (_, day) => outsideOn(single, 'acute', day).relief?.back ?? 0);
		expect(new Set(back)).toEqual(new Set([0, 12]));
	});

	it('leaves the last arrival from outside where it was', () => {
		// Relief as reported ends with 14 June, day 184; the harvest of July is no arrival from outside.
		expect(lastArrivalBefore(knownRun('as-reported', null), 'cereals', JULY_26)).toBe(184);
		expect(lastArrivalBefore(knownRun('nothing-passes', null), 'sugar', 200)).toBeNull();
	});
});
