import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../src/lib/words/languages.js';
import { pagesIn } from './headers/rules.js';

/** The class by which Svelte tells the elements of a component from all others. */
const OWN_CLASS = /svelte-[0-9a-z]+/g;
/** Where SvelteKit puts files of styles. */
const ASSETS = '_app/immutable/assets/';
const STYLE = /<style>([^]*?)<\/style>/;

/** @typedef {{ name: string, css: string }} Sheet a file of styles: its name in the folder of assets, and what it says */

/**
 * A built page with the styles of all that stands in it. SvelteKit leaves out those of a part that comes later inside
 * another that comes later, which stands in the built page nonetheless, and would be seen bare until its script is there.
 *
 * The page's policy names the new styles by their hash, and the bundler finds what it would else fetch.
 *
 * @param {string} html
 * @param {readonly Sheet[]} sheets all of the site
 * @param {string} assets where they lie, as seen from the page
 * @returns {string} fails with an Error where the page holds no styles, or not as one, or a sheet refers to other files
 */
export function withItsStyles(html, sheets, assets) {
	const [element, before] = html.match(STYLE) ?? [];
	if (element === undefined || before === undefined) throw new Error('a page holds no styles');
	const used = classesIn(html.replace(element, ''));
	const there = classesIn(before);
	const lacking = sheets.filter(({ css }) => [...classesIn(css)].some((name) => used.has(name) && !there.has(name)));
	if (lacking.length === 0) return html;
	const relative = lacking.find(({ css }) => css.includes('url('));
	if (relative) throw new Error(`${relative.name} refers to files by where it lies: it cannot be put into a page`);
	const hashed = `'${hashOf(before)}'`;
	if (html.split(hashed).length !== 2) throw new Error('the policy of a page does not name its styles');
	const after = [before, ...lacking.map(({ css }) => css)].join('\n');
	const links = lacking.map(
		({ name }) => `<link href="${assets}${name}" rel="stylesheet" disabled media="(max-width: 0)">`,
	);
	// Given by functions: what a style says is no pattern.
	return html
		.replace(hashed, () => `'${hashOf(after)}'`)
		.replace(element, () => [`<style>${after}</style>`, ...links].join('\n\t\t'));
}

/**
 * Completes the styles of every page of a site.
 *
 * @param {string} folder
 * @param {readonly { code: string }[]} languages those that were built: each has files of its own
 */
export function completeStyles(folder, languages) {
	const roots = languages.map((language) => `/${folderOf(language)}`).sort((a, b) => b.length - a.length);
	const sheetsOf = new Map(roots.map((root) => [root, sheetsIn(join(folder, root, ASSETS))]));
	for (const path of pagesIn(folder)) {
		const root = roots.find((one) => path.startsWith(one)) ?? '/';
		const file = join(folder, path, 'index.html');
		const up = '../'.repeat(path.slice(root.length).split('/').length - 1) || './';
		try {
			const html = withItsStyles(readFileSync(file, 'utf8'), sheetsOf.get(root) ?? [], `${up}${ASSETS}`);
			writeFileSync(file, html);
		} catch (cause) {
			throw new Error(`${file}: ${/** @type {Error} */ (cause).message}`, { cause });
		}
	}
}

/** @param {string} folder @returns {Sheet[]} */
function sheetsIn(folder) {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.css'))
		.sort()
		.map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8').trim() }));
}

/** @param {string} text @returns {Set<string>} */
function classesIn(text) {
	return new Set(text.match(OWN_CLASS));
}

/** As a policy names it. @param {string} text */
function hashOf(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
