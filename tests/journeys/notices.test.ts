/** What the build says of the code and the fonts of others that it holds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEW, builtSite } from './site.ts';

const visit = builtSite();
const notices = readFileSync('build/third-party-notices.txt', 'utf8');
const [about = '', list = '', ...texts] = notices.split(/\n\n-{72}\n\n/);

/** What the site cannot be without: the page, its charts, its threads, its fonts, what it exports, what keeps it offline. */
const SURELY = [
	'svelte',
	'@sveltejs/kit',
	'd3-shape',
	'comlink',
	'valibot',
	'@fontsource-variable/source-serif-4',
	'uqr',
	'write-excel-file',
	'fflate',
	'workbox-window',
	'workbox-precaching',
];

describe('the notices in the build', () => {
	it('name what the page, its workers, its service worker and its fonts are made of, and nothing that only builds them', () => {
		const named = list.split('\n').map((line) => line.split(' ')[0]);
		expect(named).toEqual(expect.arrayContaining(SURELY));
		expect(named).toEqual([...new Set(named)].sort());
		for (const tool of ['binaryen', 'typescript', 'markdown-it', 'temml', 'vitest', 'axe-core'])
			expect(named).not.toContain(tool);
		expect(about).toContain('by these licences');
	});

	it('give every package an allowed licence, and the words of it', () => {
		for (const line of list.split('\n')) {
			expect(line).toMatch(/^\S+ \d+\.\d+\.\d+ \((0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|OFL-1\.1)\)$/);
			const its = texts.filter((text) => text.split('\n').includes(line));
			expect(its, line).toHaveLength(1);
			expect(its[0], line).toMatch(/permission|permitted|Permission|Licensor/);
		}
	});

	it('are one step from the foot of the first page', () =>
		visit(FEW, async (page) => {
			const way = page.getByRole('link', { name: 'Licences of the code and fonts of others' });
			const address = await way.evaluate((link: HTMLAnchorElement) => link.href);
			const answer = await page.request.get(address);
			expect(answer.headers()['content-type']).toContain('text/plain');
			expect(await answer.text()).toBe(notices);
		}));

	it('of the one file are in it, and are not drawn', () => {
		const inside = readFileSync('build/corridor.html', 'utf8').split('</html>').at(-1)!;
		expect(inside).toMatch(/^\s*<!--[\s\S]*-->\s*$/);
		expect(inside.slice(inside.indexOf('<!--') + 4, -4)).not.toMatch(/-->|--!>/);
		for (const name of SURELY.filter((name) => !/^workbox|kit$/.test(name))) expect(inside).toContain(`\n${name} `);
	});
});
