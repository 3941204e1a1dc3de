import { describe, expect, it } from 'vitest';
import { answerTo, keptAhead, mayTakeOver, storeName, storesOf } from '../../src/service-worker/kept.ts';

const SCOPE = 'https://example.org/some/path/';

describe('what is kept ahead for when there is no network', () => {
	const fonts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'].flatMap(
		(script) =>
			['normal', 'italic'].map(
				(style) => `/some/path/_app/immutable/assets/source-sans-3-${script}-wght-${style}.B1x-_9.woff2`,
			),
	);

	it('is every file of the build and every page, each once, but of the fonts the Latin ones alone, and no reference figures', () => {
		const code = ['/some/path/_app/immutable/chunks/a.js', '/some/path/_app/immutable/assets/worker-C0.js'];
		const reference = '/some/path/_app/immutable/assets/as-reported.Cd9-_x.csv';
		const kept = keptAhead([...code, reference, ...fonts], ['/some/path/favicon.svg'], ['/some/path/', '/some/path/']);
		expect(kept).toEqual([...code, fonts[0], fonts[1], '/some/path/favicon.svg', '/some/path/']);
	});
});

describe('a request', () => {
	const get = (path: string, mode = 'no-cors') =>
		answerTo({ method: 'GET', mode, url: `https://example.org${path}` }, SCOPE);

	it('for a file of the build is answered from what is kept', () => {
		expect(get('/some/path/_app/immutable/chunks/a.js')).toBe('kept');
	});

	it('for a page asks the network first, so that a new version is found', () => {
		expect(get('/some/path/?s=as-reported', 'navigate')).toBe('page');
		expect(get('/some/path/favicon.svg')).toBe('page');
		expect(get('/some/path/_app/version.json')).toBe('page');
	});

	it('that is no GET, or goes elsewhere, is left alone', () => {
		expect(answerTo({ method: 'POST', mode: 'cors', url: SCOPE }, SCOPE)).toBe('leave');
		expect(get('/another/path/', 'navigate')).toBe('leave');
		expect(answerTo({ method: 'GET', mode: 'cors', url: 'https://example.com/some/path/' }, SCOPE)).toBe('leave');
	});
});

describe('the stores of two copies on one origin', () => {
	it('do not share a name, so that neither empties the other', () => {
		const other = 'https://example.org/some/';
		expect(storeName(SCOPE, '1').startsWith(storesOf(other))).toBe(false);
		expect(storeName(other, '1').startsWith(storesOf(SCOPE))).toBe(false);
		expect(storeName(SCOPE, '1').startsWith(storesOf(SCOPE))).toBe(true);
	});
});

describe('a newer build', () => {
	it('may take over where one window of the page is open, whatever else is open beside its path', () => {
		expect(mayTakeOver([`${SCOPE}record/#v=2`], SCOPE)).toBe(true);
		expect(mayTakeOver([`${SCOPE}`, 'https://example.org/', 'https://example.org/another/path/'], SCOPE)).toBe(true);
	});

	it('may not take over from under a second window, a talk perhaps', () => {
		expect(mayTakeOver([SCOPE, `${SCOPE}present/`], SCOPE)).toBe(false);
	});
});
