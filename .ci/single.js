/**
 * `npm run build:single`: the whole tool as one file, `build-single/corridor.html`, that opens from a disk and fetches
 * nothing; `LANGUAGE=hy npm run build:single` in that language. SvelteKit's pages without SvelteKit's router: what they ask of it stands in `src/single/`.
 */
import './node-version.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.js';
import { folderOf } from '../src/lib/words/languages.js';
import { languageCalled, spokenIn, wordsFile } from './language.js';
import { ROOT, SINGLE_NAME, sourcesFingerprint } from './sources.js';

/**
 * Makes the file.
 *
 * @param {string} file where it goes
 * @param {import('../src/lib/words/languages.js').Language} language
 * @returns {Promise<{ length: number, ids: Set<string> }>} its length, and the modules in it; fails with an Error that
 *   names what of it would still be fetched
 */
export async function buildSingle(file, language) {
	const { build, runnerImport } = await import('vite');
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	const { ALIASES, nothingAhead, ownFonts, pageData, threadInside } = await import('./single/plugins.js');
	const { onePage, wouldFetch } = await import('./single/page.js');
	const { noteModules, noticesFor, noticesText } = await import('./notices.js');
	const { publicAddressFrom } = /** @type {typeof import('../src/lib/publicAddress.ts')} */ (
		(await runnerImport(join(ROOT, 'src/lib/publicAddress.ts'), { configFile: false })).module
	);
	const publicAddress = publicAddressFrom(process.env.PUBLIC_ADDRESS);
	const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

	/** @type {Set<string>} */
	const ids = new Set();
	const built = await build({
		root: ROOT,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		resolve: { alias: ALIASES },
		define: {
			__VERSION__: JSON.stringify(version),
			__BUILD__: JSON.stringify(sourcesFingerprint()),
			__SINGLE__: 'true',
			__PUBLIC_ADDRESS__: JSON.stringify(publicAddress && `${publicAddress}${folderOf(language)}`),
		},
		plugins: [
			threadInside(),
			nothingAhead(),
			spokenIn(language),
			ownFonts(language),
			pageData(language),
			svelte({ configFile: false }),
			noteModules(ids),
		],
		worker: {
			format: 'iife',
			plugins: () => [spokenIn(language), noteModules(ids)],
			rolldownOptions: { output: { codeSplitting: false } },
		},
		build: {
			write: false,
			assetsInlineLimit: () => true,
			cssCodeSplit: false,
			modulePreload: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: join(ROOT, 'src/single/main.ts'),
				output: { codeSplitting: false },
				checks: { pluginTimings: false },
			},
		},
	});
	const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
	const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
	const style = output.flatMap((file) =>
		file.fileName.endsWith('.css') && 'source' in file ? [String(file.source)] : [],
	);
	const others = output.filter(({ type, fileName }) => type === 'asset' && !fileName.endsWith('.css'));
	if (code.length !== 1 || style.length !== 1 || others.length > 0)
		throw new Error(`the file is not one: ${output.map(({ fileName }) => fileName).join(', ')}`);

	/** @type {{ module: { single: { noScript: string } } }} */
	const { module: words } = await runnerImport(wordsFile(language, 'single.ts'), { configFile: false });
	const parts = {
		language: language.code,
		code: code[0] ?? '',
		style: style[0] ?? '',
		noScript: words.single.noScript,
		notices: noticesText(noticesFor(ids)),
	};
	const page = onePage(parts);
	const fetched = wouldFetch(page, parts);
	if (fetched.length > 0) throw new Error(`the file would fetch, which it must not:\n${fetched.join('\n')}`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, page);
	return { length: page.length, ids };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	ensureInstalled();
	try {
		const file = join(ROOT, 'build-single', SINGLE_NAME);
		const { length } = await buildSingle(file, languageCalled(process.env.LANGUAGE));
		console.log(`${file} (${(length / 1e6).toFixed(1)} MB)`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
