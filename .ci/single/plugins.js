import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { spokenIn } from '../language.js';
import { ROOT } from '../sources.js';

/** Where the one file takes what SvelteKit or a server gives to a site. */
export const ALIASES = {
	$lib: join(ROOT, 'src/lib'),
	'$app/environment': join(ROOT, 'src/single/kit/environment.ts'),
	'$app/navigation': join(ROOT, 'src/single/kit/navigation.ts'),
	'$app/paths': join(ROOT, 'src/single/kit/paths.ts'),
};

const ROUTES = join(ROOT, 'src/routes');
const PAGE_DATA = 'virtual:page-data';

/**
 * What every `+page.server.ts` loads, by page: it is worked out when the file is made, as it is when the site is.
 *
 * @param {import('../../src/lib/words/languages.js').Language} language
 * @returns {import('vite').Plugin}
 */
export function pageData(language) {
	return {
		name: 'corridor:page-data',
		resolveId: (id) => (id === PAGE_DATA ? `\0${PAGE_DATA}` : undefined),
		async load(id) {
			if (id !== `\0${PAGE_DATA}`) return undefined;
			/** @type {Record<string, unknown>} */
			const data = {};
			for (const file of readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })) {
				if (!file.endsWith('+page.server.ts')) continue;
				const page = `/${file.replaceAll('\\', '/').slice(0, -'+page.server.ts'.length)}`;
				/** @type {{ module: { load: () => unknown } }} */
				const { module } = await runnerImport(join(ROUTES, file), {
					root: ROOT,
					configFile: false,
					plugins: [spokenIn(language)],
					resolve: { alias: ALIASES },
				});
				data[page] = await module.load();
			}
			// A link in a text that was laid out goes to a page beside it: here to one inside the file.
			return `export default ${JSON.stringify(data).replaceAll('href=\\"../', 'href=\\"#/')}`;
		},
	};
}

/**
 * The thread's code inside the file, in place of a file of its own.
 *
 * @returns {import('vite').Plugin}
 */
export function threadInside() {
	return {
		name: 'corridor:thread-inside',
		enforce: 'pre',
		resolveId(id, importer) {
			if (id !== './thread.ts' || !importer?.endsWith('/src/lib/worker/start.ts')) return undefined;
			return join(ROOT, 'src/lib/worker/threadInside.ts');
		},
	};
}

/**
 * Of the fonts those of the scripts that the page is written in, names of places and people among them.
 *
 * @param {import('../../src/lib/words/languages.js').Language} language
 * @returns {import('vite').Plugin}
 */
export function ownFonts({ scripts }) {
	return {
		name: 'corridor:own-fonts',
		enforce: 'pre',
		load(id) {
			if (!/\/@fontsource-variable\/.*\.css$/.test(id)) return undefined;
			const faces = readFileSync(id, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
			const kept = new RegExp(`-(${['latin', 'latin-ext', ...scripts].join('|')})-wght-`);
			return faces.filter((face) => kept.test(face)).join('\n');
		},
	};
}

/**
 * What is loaded later on a site is inside the file already: there is nothing to fetch ahead of it.
 *
 * @returns {import('vite').Plugin}
 */
export function nothingAhead() {
	return {
		name: 'corridor:nothing-ahead',
		enforce: 'pre',
		load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
