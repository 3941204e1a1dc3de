import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { type Choice, openingChoice } from './choice.ts';
import { Reader } from './reader.svelte.ts';
import { sidesOf } from './sides.ts';

const [reported, open] = karabakh2022.scenarios as unknown as [Reader['scenario'], Reader['scenario']];
const opening = openingChoice(karabakh2022);
const changes = { people: 100_417 };
const access = { convoys: [] };
const sides = (part: Partial<Choice>, other = null as typeof open | null) =>
	sidesOf({ ...opening, ...part }, reported, other);
const ids = (part: Partial<Choice>, other?: typeof open) => sides(part, other)?.map(({ id }) => id);

describe('what is set side by side', () => {
	it('is nothing where nothing was changed and no other scenario was picked', () => {
		expect(sides({})).toBeNull();
	});

	it('is four lines where both assumptions and access were changed, and two where one of them was', () => {
		expect(ids({ changes, access })).toEqual(['published', 'assumptions', 'access', 'mine']);
		expect(ids({ changes })).toEqual(['published', 'assumptions']);
		expect(ids({ policy: 'none' })).toEqual(['published', 'assumptions']);
		expect(ids({ couplingsOff: [] })).toEqual(['published', 'assumptions']);
		expect(ids({ access })).toEqual(['published', 'access']);
	});

	it('separates what assumptions do from what access does', () => {
		const four = sides({ changes, policy: 'none', access })!.map(({ scenario }) => scenario);
		const assumed = { policy: 'none', assumptions: changes };
		const [asPublished] = four;
		expect(asPublished).toBe(reported);
		expect(four[1]).toEqual({ ...reported, ...assumed });
		expect(four[2]).toEqual({ ...reported, ...access });
		expect(four[3]).toEqual({ ...reported, ...assumed, ...access });
	});

	it('has what is on the screen last, whatever was changed', () => {
		for (const part of [{ changes }, { access }, { changes, access }]) {
			const reader = new Reader(karabakh2022);
			reader.begin({ ...opening, ...part });
			expect(sides(part)!.at(-1)!.scenario).toEqual(reader.scenario);
			expect(sides(part, open)!.at(-1)!.scenario).toEqual(reader.scenario);
		}
	});

	it('beside another scenario has the reader’s assumptions on both sides, and the access of each', () => {
		const [other, mine] = sides({ changes, couplingsOff: ['gasBakeries'], access }, open)!;
		const assumed = { assumptions: changes, couplingsOff: ['gasBakeries'] };
		expect(other).toEqual({ id: 'other', scenario: { ...open, ...assumed } });
		expect(mine!.scenario).toEqual({ ...reported, ...assumed, ...access });
	});
});
