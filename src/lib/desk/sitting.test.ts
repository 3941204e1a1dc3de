import { describe, expect, it } from 'vitest';
import { DESK_CASE } from './deskCase.ts';
import { FIRST_SETTING } from './deskLog.ts';
import { Sitting } from './sitting.svelte.ts';

/** A browser's storage, with what it holds and what it does when written to. */
function browser() {
	const store = {
		held: null as string | null,
		fails: null as DOMException | null,
		getItem: () => store.held,
		setItem: (_: string, text: string) => {
			if (store.fails !== null) throw store.fails;
			store.held = text;
		},
	};
	const sit = () => {
		const sitting = new Sitting(DESK_CASE, () => store);
		sitting.read();
		return sitting;
	};
	return { store, sit };
}

describe('the log of a desk in this browser', () => {
	it('that is full, or that allows nothing, is not kept: the desk goes on, and says which it is', () => {
		const { store, sit } = browser();
		const sitting = sit();
		store.fails = new DOMException('', 'QuotaExceededError');
		sitting.goOn();
		expect([sitting.choices.length, sitting.problem]).toEqual([1, 'full']);
		store.fails = new DOMException('', 'SecurityError');
		sitting.goOn();
		expect([sitting.choices.length, sitting.problem]).toEqual([2, 'blocked']);
		store.fails = null;
		sitting.goOn();
		expect([sitting.problem, sit().choices.length]).toEqual([null, 3]);
	});

	it('is the same in two tabs: neither goes on from a week that the other has left behind', () => {
		const { sit } = browser();
		const [one, two] = [sit(), sit()];
		one.goOn();
		two.goOn();
		expect([two.choices.length, two.moved]).toEqual([1, true]);
		two.goOn();
		expect([two.choices.length, two.moved, sit().choices.length]).toEqual([2, false, 2]);
		one.readElsewhere();
		expect([one.choices.length, one.moved]).toEqual([2, true]);
	});

	it('gives way to that of another desk in another tab, and the tab that is no longer kept says so and goes on', () => {
		const { sit } = browser();
		const [one, two] = [sit(), sit()];
		one.goOn();
		two.begin({ ...FIRST_SETTING, seed: 8 });
		one.readElsewhere();
		expect([one.problem, one.choices.length, one.log.setting.seed]).toEqual(['otherDesk', 1, FIRST_SETTING.seed]);
	});
});
