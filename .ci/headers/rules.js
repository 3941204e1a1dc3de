import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, folderOf } from '../../src/lib/words/languages.js';
import { NO_FRAMES, WORKER_POLICY } from './policy.js';

/**
 * Which headers a host sends along with which files.
 *
 * @typedef {object} Rule
 * @property {string} path from the folder's root, with a slash in front; one that ends in a slash is a page, which has a
 *   second name with `index.html`; one that ends in a star is all that begins so
 * @property {Readonly<Record<string, string>>} headers
 */

const POLICY = 'Content-Security-Policy';
/** The one page that others may show in a frame of theirs. */
const EMBED = /\/embed\/$/;
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Of every file. No header is named by two rules that one file falls under: some hosts would send both. @type {Rule} */
const ALL = {
	path: '/*',
	headers: {
		'X-Content-Type-Options': 'nosniff',
		// What a reader chose stands in the fragment, which is never sent; where they come from is nobody's affair either.
		'Referrer-Policy': 'no-referrer',
		'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
	},
};

/**
 * The rules of a site as it was built: each page is read for the policy that stands in it, and its header says besides
 * who may show it in a frame, which a page cannot say itself.
 *
 * @param {string} folder
 * @param {string} oneFile its name in the folder
 * @returns {Rule[]} fails with an Error that names a page without a policy
 */
export function rulesOf(folder, oneFile) {
	const pages = pagesIn(folder).map((path) => {
		const [, policy] = readFileSync(join(folder, path, 'index.html'), 'utf8').match(META) ?? [];
		if (policy === undefined) throw new Error(`the page ${path} holds no policy`);
		return { path, headers: { [POLICY]: EMBED.test(path) ? policy : `${policy}; ${NO_FRAMES}` } };
	});
	/** @type {(root: string) => Rule[]} */
	const ofLanguage = (root) => [
		{ path: `${root}${oneFile}`, headers: { [POLICY]: NO_FRAMES } },
		// Named by what is in it: another file has another name.
		{ path: `${root}_app/immutable/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
		{ path: `${root}_app/immutable/workers/*`, headers: { [POLICY]: WORKER_POLICY } },
		// Browsers ask for them to hear of a newer build.
		{ path: `${root}_app/version.json`, headers: { 'Cache-Control': 'no-cache' } },
		{ path: `${root}service-worker.js`, headers: { 'Cache-Control': 'no-cache', [POLICY]: WORKER_POLICY } },
	];
	return [ALL, ...pages, ...LANGUAGES.flatMap((language) => ofLanguage(`/${folderOf(language)}`))];
}

/**
 * The folders that hold a page, from the root down, each with a slash at both ends.
 *
 * @param {string} folder
 * @param {string} path where to look in it
 * @returns {string[]}
 */
export function pagesIn(folder, path = '/') {
	const here = readdirSync(join(folder, path), { withFileTypes: true });
	return [
		...(here.some(({ name }) => name === 'index.html') ? [path] : []),
		...here
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
			.flatMap(({ name }) => pagesIn(folder, `${path}${name}/`))
			.sort(),
	];
}
