import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Comparison } from './comparison.svelte.ts';
import { Reader } from './reader.svelte.ts';

function comparing() {
	const reader = new Reader(karabakh2022);
	const comparison = new Comparison(reader, () => {
		throw new Error('nothing was asked');
	});
	return { reader, comparison };
}
const sides = (comparison: Comparison) => comparison.sides?.map(({ id, scenario }) => `${id} ${scenario.name}`);

describe('what is compared', () => {
	it('is nothing at first, then my changes beside what is published, then another scenario', () => {
		const { reader, comparison } = comparing();
		expect(comparison.request).toBeNull();
		reader.change('people', 100_417);
		expect(sides(comparison)).toEqual(['published as-reported', 'assumptions as-reported']);
		comparison.setBeside('corridor-open');
		expect(sides(comparison)).toEqual(['other corridor-open', 'mine as-reported']);
		expect(comparison.assumptionsOnBoth).toBe(true);
	});

	it('takes a pair in one step of undo, with both of its scenarios', () => {
		const { reader, comparison } = comparing();
		comparison.take(karabakh2022.pairs[0]!);
		expect(sides(comparison)).toEqual(['other aghdam-convoys', 'mine lachin-convoys']);
		reader.undo();
		expect([reader.scenarioName, comparison.other]).toEqual(['as-reported', null]);
	});

	it('changes places, and back by undo', () => {
		const { reader, comparison } = comparing();
		comparison.take(karabakh2022.pairs[0]!);
		comparison.swap();
		expect(sides(comparison)).toEqual(['other lachin-convoys', 'mine aghdam-convoys']);
		reader.undo();
		expect(sides(comparison)).toEqual(['other aghdam-convoys', 'mine lachin-convoys']);
	});

	it('does not change places while access changed by hand would be lost', () => {
		const { reader, comparison } = comparing();
		comparison.setBeside('corridor-open');
		reader.setAccess({ convoys: [] }, 'convoys');
		expect(comparison.canSwap).toBe(false);
		comparison.swap();
		expect(reader.scenarioName).toBe('as-reported');
	});

	it('is the published form where a scenario would stand beside itself', () => {
		const { reader, comparison } = comparing();
		comparison.setBeside('corridor-open');
		reader.pick('corridor-open');
		expect(comparison.other).toBeNull();
	});

	it('stays the same request while only the eye moves, and is another one where a figure would change', () => {
		const { reader, comparison } = comparing();
		comparison.setBeside('corridor-open');
		const { request } = comparison;
		reader.look({ day: 30, focus: 'medicine' });
		reader.count('coverBelowWeek');
		expect(comparison.request).toEqual(request);
		reader.ask(0.7);
		expect(comparison.request).not.toEqual(request);
		reader.show('stock');
		expect(comparison.request!.series).toContain('coverDays.cereals');
	});
});
