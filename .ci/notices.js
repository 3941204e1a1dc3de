/**
 * Whose work ends in what is shipped besides ours, by which licence, with its text: worked out from the modules that a
 * build has put into its files, so that nobody has to remember it.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.js';

export const NOTICES_NAME = 'third-party-notices.txt';

/** What the site's own build has put into its files, for what is made after it. */
const SITE_MODULES = join(ROOT, '.svelte-kit', 'bundled');

/** Licences that ask of a page no more than that they stand with it. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** What a bundler itself adds, by the beginning of the module's name: it has no file in a package. */
const OWN_OF_BUNDLERS = { '\0vite/': 'vite', '\0rolldown/': 'rolldown', '\0@oxc-project': '@oxc-project/runtime' };

/** @typedef {{ name: string, version: string, licence: string, text: string }} Notice */

/**
 * Notes which modules come to be in the files of a build, and in those of its workers if it is among their plugins too.
 *
 * @param {Set<string>} ids
 * @returns {import('vite').Plugin}
 */
export function noteModules(ids) {
	return {
		name: 'corridor:note-modules',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				for (const [id, { renderedLength }] of Object.entries(file.modules)) {
					// A style leaves no code behind: it goes to a file of its own.
					if (renderedLength > 0 || /\.css(\?|$)/.test(id)) ids.add(id);
				}
			}
		},
	};
}

/**
 * The same for the site, whose builds end before its notices can be written: a list is left in a file of each.
 *
 * @param {Set<string>} ids
 * @param {string} code the language of the build
 * @returns {import('vite').Plugin}
 */
export function noteSite(ids, code) {
	const plugin = noteModules(ids);
	return {
		...plugin,
		// What only lays the pages out is in no file that a reader gets.
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		writeBundle() {
			mkdirSync(SITE_MODULES, { recursive: true });
			writeFileSync(join(SITE_MODULES, `${code}.json`), JSON.stringify([...ids]));
		},
	};
}

/** The modules of the site, its service worker among them, which SvelteKit builds apart. @returns {Promise<Set<string>>} */
export async function siteModules() {
	const { build } = await import('vite');
	/** @type {Set<string>} */
	const ids = new Set(
		readdirSync(SITE_MODULES).flatMap((file) => JSON.parse(readFileSync(join(SITE_MODULES, file), 'utf8'))),
	);
	await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [noteModules(ids)],
		build: {
			write: false,
			rolldownOptions: { input: join(ROOT, 'src/service-worker/index.ts'), external: ['$service-worker'] },
		},
	});
	return ids;
}

/** The folder of the package that a module is of; undefined for one of ours. @param {string} id */
export function packageFolder(id) {
	for (const [beginning, name] of Object.entries(OWN_OF_BUNDLERS))
		if (id.startsWith(beginning)) return join(ROOT, 'node_modules', name);
	return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//s.exec(id.replaceAll('\\', '/'))?.[1];
}

/**
 * What a package says of itself. Fails with an Error where it gives no licence that we allow, or no text of it.
 *
 * @param {string} folder
 * @returns {Notice}
 */
export function noticeOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	if (!ALLOWED.includes(license))
		throw new Error(`${name} ${version} is in the build by the licence “${license}”. Allowed: ${ALLOWED.join(', ')}.`);
	const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
	if (!texts.some((file) => !/^notice/i.test(file)))
		throw new Error(`${name} ${version} is in the build and brings no text of its licence.`);
	const text = texts.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
	return { name, version, licence: license, text: ownPart(text.join('\n\n')) };
}

/** Without what a bundler says of the packages inside itself, of which nothing is in a page. @param {string} text */
function ownPart(text) {
	const [own = ''] = text.split(/^#+ Licenses of bundled dependencies/im);
	return own.replaceAll('\r\n', '\n').trim();
}

/**
 * One notice a package, in the order of their names.
 *
 * @param {Iterable<string>} ids the modules that are in what is shipped
 * @returns {Notice[]}
 */
export function noticesFor(ids) {
	const folders = new Set([...ids].flatMap((id) => packageFolder(id) ?? []));
	const notices = new Map([...folders].map(noticeOf).map((notice) => [`${notice.name} ${notice.version}`, notice]));
	return [...notices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** As a reader gets them: a list, then each text once, below those whom it is of. @param {Notice[]} notices */
export function noticesText(notices) {
	const heading = (/** @type {Notice} */ { name, version, licence }) => `${name} ${version} (${licence})`;
	/** @type {Map<string, Notice[]>} */
	const byText = new Map();
	for (const notice of notices) byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
	const parts = [...byText].map(([text, of]) => `${of.map(heading).join('\n')}\n\n${text}`);
	const rule = `\n\n${'-'.repeat(72)}\n\n`;
	return `${[
		'Corridor holds code and fonts of others, by these licences. Its own code is under the MIT licence.',
		notices.map(heading).join('\n'),
		...parts,
	].join(rule)}\n`;
}

/**
 * Writes the notices of all that is in a folder: the site, and the one file beside it.
 *
 * @param {string} folder
 * @param {Iterable<string>} singleIds the modules of the one file
 */
export async function writeNotices(folder, singleIds) {
	if (!existsSync(SITE_MODULES)) throw new Error('the site was built without noting what is in it');
	const ids = [...(await siteModules()), ...singleIds];
	writeFileSync(join(folder, NOTICES_NAME), noticesText(noticesFor(ids)));
}
