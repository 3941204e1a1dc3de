import { expect, it } from 'vitest';
import { CASES } from '#sims/cases/shipped.ts';
import { laneName } from './accessNames.ts';

it('the names of roads fit beside the plot on a phone, and no two of a case are alike there', () => {
	for (const shownCase of CASES) {
		const names = shownCase.roads.map((road) => laneName(shownCase, road, true));
		for (const name of names) expect(name.length).toBeLessThanOrEqual(6);
		expect(new Set(names).size).toBe(names.length);
	}
});
