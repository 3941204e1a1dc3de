import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, folderOf } from '../src/lib/words/languages.js';
import { runTool } from './run-tool.js';
import { BUILD, ROOT, SINGLE_NAME } from './sources.js';

/**
 * Of what is built the tests need a part: English, a language with other letters, and the whole tool as one file in
 * English. All others are made by the same code of other words, which have tests of their own.
 */
export const TRIED = {
	pages: LANGUAGES.filter(({ code }) => code === 'en' || code === 'ru'),
	inOneFile: LANGUAGES.slice(0, 1),
};

/** What a reader gets. */
export const ALL = { pages: LANGUAGES, inOneFile: LANGUAGES };

/**
 * Builds `build/` from the sources, in each language its pages and the one file, and the notices and what hosts read; only
 * what goes wrong is said. Gives the exit code.
 *
 * @param {typeof ALL} languages
 */
export async function build({ pages, inOneFile } = ALL) {
	rmSync(join(ROOT, '.svelte-kit', 'bundled'), { recursive: true, force: true });
	for (const language of pages) {
		const code = await site(language);
		if (code !== 0) return code;
	}

	const { buildSingle } = await import('./single.js');
	const { writeHeaders } = await import('./headers/write.js');
	const { writeNotices } = await import('./notices.js');
	const { completeStyles } = await import('./styles.js');
	try {
		completeStyles(BUILD, pages);
		/** @type {Set<string>} */
		const ids = new Set();
		for (const language of inOneFile) {
			const single = await buildSingle(join(BUILD, folderOf(language), SINGLE_NAME), language);
			for (const id of single.ids) ids.add(id);
		}
		await writeNotices(BUILD, ids);
		writeHeaders(BUILD, SINGLE_NAME);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}

/** The first takes away what was there; the others are put into its folder. @param {{ code: string }} language */
function site({ code }) {
	const args = ['build', '--logLevel', 'warn'];
	return runTool('vite', args, { stdio: ['inherit', 'ignore', 'inherit'], env: { LANGUAGE: code } });
}
