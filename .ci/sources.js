import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, folderOf } from '../src/lib/words/languages.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const BUILD = join(ROOT, 'build');
/** The whole tool as one file: in the build, or beside it. */
export const SINGLE_NAME = 'corridor.html';

/** What the build is made of. Tests, and what is made of the sources themselves, are not among it. */
const SOURCES = [
	'src',
	'sims',
	'docs/method.md',
	'docs/changelog.md',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'.ci/headers',
	'.ci/kernel.js',
	'.ci/language.js',
	'.ci/notices.js',
	'.ci/offline.ts',
	'.ci/single.js',
	'.ci/single',
	'.ci/site.js',
	'.ci/styles.js',
];

/**
 * The files of a folder and of those in it, or the file itself, as paths from the root with forward slashes.
 *
 * @param {string} name a path from the root of the repository; none there: no files
 * @returns {string[]}
 */
export function filesUnder(name) {
	const path = join(ROOT, name);
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [name];
	return readdirSync(path).flatMap((child) => filesUnder(`${name}/${child}`));
}

/**
 * A hash of everything the build is made of, names and contents: the same on every machine, and blind to the dates of
 * files, which a fresh clone does not keep.
 */
export function sourcesFingerprint() {
	const hash = createHash('sha256');
	const files = SOURCES.flatMap(filesUnder).filter(
		(name) => !name.endsWith('.test.ts') && !name.includes('/generated/'),
	);
	for (const name of files.sort())
		hash
			.update(`${name}\0`)
			.update(readFileSync(join(ROOT, name)))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}

/**
 * Whether `build/` is there and was made of the sources as they are now.
 *
 * @param {{ pages: readonly { code: string }[], inOneFile: readonly { code: string }[] }} languages those that are asked for
 */
export function buildIsCurrent({ pages, inOneFile } = { pages: LANGUAGES, inOneFile: LANGUAGES }) {
	try {
		const { version } = JSON.parse(readFileSync(join(BUILD, '_app', 'version.json'), 'utf8'));
		const made = [
			...pages.map((language) => `${folderOf(language)}index.html`),
			...inOneFile.map((language) => `${folderOf(language)}${SINGLE_NAME}`),
		];
		return made.every((name) => existsSync(join(BUILD, name))) && version === sourcesFingerprint();
	} catch {
		return false;
	}
}
