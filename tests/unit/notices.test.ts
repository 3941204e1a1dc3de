/** What is said of the packages that are shipped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { noticeOf, noticesFor, noticesText, packageFolder } from '../../.ci/notices.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Modules of packages that are made up: a licence, and the text of it if there is one. */
function moduleOf(name: string, license: string, text?: string): string {
	const root = mkdtempSync(join(tmpdir(), 'corridor-'));
	const folder = join(root, 'node_modules', name);
	folders.push(root);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
	if (text !== undefined) writeFileSync(join(folder, 'LICENSE.md'), text);
	return join(folder, 'src', 'index.js');
}

describe('a module', () => {
	it.each([
		['/x/node_modules/d3-shape/src/line.js', '/x/node_modules/d3-shape'],
		['/x/node_modules/@sveltejs/kit/src/a.js?worker', '/x/node_modules/@sveltejs/kit'],
		['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
		['\0/x/node_modules/a/c.js?commonjs', '/x/node_modules/a'],
		['C:\\x\\node_modules\\a\\c.js', 'C:/x/node_modules/a'],
	])('%s is of the package in %s', (id, folder) => expect(packageFolder(id)).toBe(folder));

	it('of ours is of no package, and what a bundler adds by itself is of the bundler', () => {
		expect(packageFolder('/x/src/lib/version.ts')).toBeUndefined();
		expect(packageFolder('\0vite/preload-helper.js')).toMatch(/node_modules\/vite$/);
	});
});

describe('a package that is shipped', () => {
	it('stops the build when its licence is not among those that are allowed, or has no text', () => {
		for (const [name, license, text] of [
			['copyleft', 'AGPL-3.0', 'text'],
			['unsaid', '', 'text'],
		] as const)
			expect(() => noticesFor([moduleOf(name, license, text)])).toThrow(`${name} 1.2.3 is in the build by the licence`);
		expect(() => noticesFor([moduleOf('bare', 'MIT')])).toThrow('bare 1.2.3 is in the build and brings no text');
	});

	it('is named once however many of its modules are in, and a text that several share stands once', () => {
		const [b, a] = [moduleOf('b', 'MIT', 'Same text.'), moduleOf('a', 'ISC', 'Same text.\r\n')];
		const notices = noticesFor([b, a, b.replace('index', 'other')]);
		expect(notices.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(noticesText(notices).match(/Same text\./g)).toHaveLength(1);
		expect(noticesText(notices)).toContain('a 1.2.3 (ISC)\nb 1.2.3 (MIT)\n\nSame text.');
	});

	it('says nothing of the packages inside a bundler that stay there', () => {
		const vite = packageFolder('\0vite/preload-helper.js')!;
		expect(noticeOf(vite).text).toMatch(/Permission is hereby granted/);
		expect(noticeOf(vite).text).not.toMatch(/bundled dependencies/i);
	});
});
