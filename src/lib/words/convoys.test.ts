import { expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { routeName, senderOf, shortRouteName } from './convoys.ts';

const { words, roads } = karabakh2022;

it('a road is called by its whole name or by a word or two', () => {
	expect(roads.map((road) => routeName(words, road))).toEqual(['Lachin road', 'Aghdam/Akna road']);
	expect(roads.map((road) => shortRouteName(words, road))).toEqual(['Lachin', 'Aghdam']);
});

it('a sender and a route that a reader typed stand as they were typed, whatever they are', () => {
	for (const typed of ['a friend', 'constructor', '__proto__']) {
		expect(senderOf(words, { by: typed })).toBe(typed);
		expect([routeName(words, typed), shortRouteName(words, typed)]).toEqual([typed, typed]);
	}
	expect(senderOf(words, {})).toBe('a convoy');
});

it('a sender of the case is called as its words call it', () => {
	const renamed = { ...words, senders: { ...words.senders, ICRC: 'МККК' } };
	expect(senderOf(renamed, { by: 'ICRC' })).toBe('МККК');
});
