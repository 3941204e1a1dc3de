/** What is written for who carries this on: it leads where it says, and there is a way to all of it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const inFolder = (folder: string) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name));
const PAGES = ['', 'docs', 'docs/decisions', 'sims', 'bench'].flatMap(inFolder).filter((name) => name.endsWith('.md'));

/** Where the links of a page lead, as paths from the root; those into the web are left out. */
function linksOf(page: string): string[] {
	const text = readFileSync(join(ROOT, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
	return [...text.matchAll(/\]\(([^)#\s]*)(?:#[^)\s]*)?\)/g)]
		.map(([, path]) => path!)
		.filter((path) => path !== '' && !/^\w+:/.test(path))
		.map((path) => relative(ROOT, resolve(ROOT, dirname(page), path)));
}

describe('the documents', () => {
	it.each(PAGES)('%s leads to nothing that is not there', (page) => {
		expect(linksOf(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});

	it('are all within reach of the README, but for the decisions, of which it names the folder', () => {
		const reached = new Set(['README.md']);
		for (const page of reached) for (const path of linksOf(page)) if (path.endsWith('.md')) reached.add(path);
		const lost = PAGES.filter((page) => !page.startsWith('docs/decisions/') && !reached.has(page));
		expect(lost).toEqual([]);
	});

	it('of the first one fit a screen', () => {
		expect(readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(51);
	});
});

describe('the scripts of the manifest', () => {
	it('run files that are there', () => {
		const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
			scripts: Record<string, string>;
		};
		const files = Object.values(scripts).flatMap((command) => command.match(/\S+\.js\b/g) ?? []);
		expect(files.length).toBeGreaterThan(5);
		expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
	});
});
