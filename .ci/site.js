import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, folderOf } from '../src/lib/words/languages.js';
import { runTool } from './run-tool.js';
import { BUILD, ROOT, SINGLE_NAME } from './sources.js';

/** Builds that go on at a time: each uses one core for most of it. */
const AT_A_TIME = 2;

/**
 * Builds `build/` from the sources, in each language its pages and the one file, and the notices and what hosts read; only
 * what goes wrong is said. Gives the exit code.
 */
export async function build() {
	rmSync(join(ROOT, '.svelte-kit', 'bundled'), { recursive: true, force: true });
	// The first takes away what was there; the others are put into its folder.
	const [first, ...others] = LANGUAGES;
	const waiting = [...others];
	let code = first === undefined ? 1 : await site(first);
	const next = async () => {
		for (let language = waiting.shift(); language && code === 0; language = waiting.shift())
			code = (await site(language)) || code;
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, next));
	if (code !== 0) return code;

	const { buildSingle } = await import('./single.js');
	const { writeHeaders } = await import('./headers/write.js');
	const { writeNotices } = await import('./notices.js');
	try {
		/** @type {Set<string>} */
		const ids = new Set();
		for (const language of LANGUAGES) {
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

/** @param {{ code: string }} language */
function site({ code }) {
	const args = ['build', '--logLevel', 'warn'];
	return runTool('vite', args, { stdio: ['inherit', 'ignore', 'inherit'], env: { LANGUAGE: code } });
}
