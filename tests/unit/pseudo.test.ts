import { describe, expect, it } from 'vitest';
import { inPseudo } from '../../.ci/pseudo/said.js';
import { words } from '../../src/lib/words/words.ts';

describe('the pseudo-language', () => {
	it('leaves no two plain letters of what the catalogue says, and makes it longer', () => {
		expect(inPseudo('Needed: 26,000 a day')).toBe('Ńééééďééď: 26,000 áá ďááý');
		const said = JSON.stringify(Object.values(inPseudo(words.page) as object));
		expect(said).not.toMatch(/"[^":]*[A-Za-z]{2,}[^":]*"[,\]]/);
	});

	it('keeps what programs are told: names, addresses, the tag of a language', () => {
		expect(inPseudo({ id: 'food', name: 'Food', tag: 'en-GB', none: null })).toEqual({
			id: 'food',
			name: 'Ƒóóóóď',
			tag: 'en-GB',
			none: null,
		});
	});

	it('says in its letters what a sentence is given, once', () => {
		const say = inPseudo((name: string) => `for ${name}`) as (name: string) => string;
		expect(say.length).toBe(1);
		expect(say(inPseudo('all') as string)).toBe('ƒóóŕ ááļļ');
	});
});
