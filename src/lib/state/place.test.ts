import { describe, expect, it } from 'vitest';
import { behindFile, forOthers, placeBehindFile } from './place.ts';

describe('an address in the one file', () => {
	it.each([
		['', '/', '', ''],
		['v=2&s=as-reported', '/', '', 'v=2&s=as-reported'],
		['/record/', '/record/', '', ''],
		['/record/?of=azerbaijan', '/record/', 'of=azerbaijan', ''],
		['/record/?of=azerbaijan#v=2&s=half-chance', '/record/', 'of=azerbaijan', 'v=2&s=half-chance'],
		['/check/?run#v=2&t=A%20%23%2F%3F', '/check/', 'run', 'v=2&t=A%20%23%2F%3F'],
		['/method/#assumption-openingCereals', '/method/', '', 'assumption-openingCereals'],
		['/?start#v=2', '/', 'start', 'v=2'],
	])('%j is the page %s, asked for %j, with %j, and is written the same way', (hash, page, query, fragment) => {
		expect(placeBehindFile(hash)).toEqual({ page, query, fragment });
		expect(behindFile({ page, query, fragment })).toBe(hash);
	});

	it('leads to a page also where the last slash was left out, and to the first page by its bare slash', () => {
		expect(placeBehindFile('/record?of=x')).toEqual({ page: '/record/', query: 'of=x', fragment: '' });
		expect(placeBehindFile('/#v=2')).toEqual({ page: '/', query: '', fragment: 'v=2' });
	});

	it('keeps every sign of a choice as it was written: a link is not decoded on the way', () => {
		const fragment = 'v=2&t=50%25%20%26%20%E2%80%9Cmore%E2%80%9D?/#';
		expect(placeBehindFile(behindFile({ page: '/record/', query: '', fragment })).fragment).toBe(fragment);
		expect(placeBehindFile(fragment).fragment).toBe(fragment);
	});
});

describe('an address that leaves the page', () => {
	it('says nothing of the folders that the one file lies in', () => {
		expect(forOthers('file:///home/someone/a%20talk/corridor.html#v=2&s=half-chance')).toBe(
			'corridor.html#v=2&s=half-chance',
		);
		expect(forOthers('file:///C:/Users/someone/corridor.html#/record/?by=x/y#v=2')).toBe(
			'corridor.html#/record/?by=x/y#v=2',
		);
		expect(forOthers('file:///home/someone/corridor.html')).toBe('corridor.html');
	});

	it('is whole where it leads to a site', () => {
		const link = 'https://example.org/some/path/#v=2';
		expect(forOthers(link)).toBe(link);
	});
});
