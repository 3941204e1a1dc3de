import { describe, expect, it } from 'vitest';
import { siteAt } from './site.ts';

describe('where a frame can be had', () => {
	it('is the address of the site, without what was chosen on it', () => {
		const site = siteAt(new URL('https://example.org/some/path/?x#v=2'), '/some/path/');
		expect(site).toEqual({ address: 'https://example.org/some/path/', isPublic: true });
	});

	it('is the address that the site was built for, wherever this copy of it is open', () => {
		const named = 'https://example.org/corridor/';
		for (const here of ['http://localhost:5173/', 'file:///home/x/corridor.html', 'https://mirror.example.net/']) {
			expect(siteAt(new URL(here), './', named)).toEqual({ address: named, isPublic: true });
		}
	});

	it('is not public on the machine at hand, nor from a disk', () => {
		for (const here of [
			'http://localhost:5173/',
			'http://127.0.0.1/',
			'http://[::1]:80/',
			'file:///home/x/corridor.html',
		]) {
			expect(siteAt(new URL(here), './').isPublic).toBe(false);
		}
		expect(siteAt(new URL('https://localhost.example.org/'), './').isPublic).toBe(true);
	});
});
