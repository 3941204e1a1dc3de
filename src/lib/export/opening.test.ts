import { describe, expect, it } from 'vitest';
import { openingOf } from './opening.ts';

const SITE = 'https://example.org/corridor/';

describe('how to open what a picture shows', () => {
	it('is by the public address where one is known, wherever the page was open', () => {
		const link = `${SITE}#v=2&people=5`;
		expect(openingOf('http://localhost:4173/some/path/#v=2&people=5', '', SITE)).toMatchObject({
			kind: 'public',
			link,
		});
		expect(openingOf('file:///home/me/corridor.html#v=2&people=5', '', SITE)).toMatchObject({ kind: 'public', link });
	});

	it('keeps the page, and what is asked of it', () => {
		const { link } = openingOf('http://localhost/record/?by=azerbaijan#v=2', 'record/', SITE);
		expect(link).toBe(`${SITE}record/?by=azerbaijan#v=2`);
		expect(openingOf('file:///corridor.html#/record/?by=x#v=2', 'record/', SITE).link).toBe(`${SITE}record/#v=2`);
	});

	it('is else by the address of the page, and of one from a disk by the picture alone', () => {
		expect(openingOf('https://a.example/#v=2', '', null)).toEqual({ kind: 'address', link: 'https://a.example/#v=2' });
		expect(openingOf('file:///corridor.html#v=2', '', null).kind).toBe('file');
	});
});
