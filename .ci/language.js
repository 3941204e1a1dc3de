/**
 * A site is built once for each language: in each build, what imports the words of English gets those of its language.
 * Which one is said by `LANGUAGE=hy`; without it, English.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/lib/words/languages.js';
import { inPseudoOf, isEnglishItself, moduleInPseudo } from './pseudo/words.js';
import { ROOT } from './sources.js';

/**
 * English words with marks on their letters, for `npm run pseudo`: no reader is offered it.
 *
 * @type {import('../src/lib/words/languages.js').Language}
 */
export const PSEUDO = { code: 'en-XA', name: 'Éńğĺíśĥ', draft: false, scripts: ['latin-ext'] };

/** Throws an Error that names what is allowed. @param {string | undefined} code @returns {import('../src/lib/words/languages.js').Language} */
export function languageCalled(code) {
	const language =
		code === undefined || code === '' ? LANGUAGES[0] : [...LANGUAGES, PSEUDO].find((each) => each.code === code);
	if (language !== undefined) return language;
	throw new Error(`LANGUAGE is ${code}. Allowed: ${LANGUAGES.map((each) => each.code).join(', ')}`);
}

const ENGLISH = /^(.*\/(?:src\/lib|sims(?:\/cases\/[^/]+)?)\/words\/)en(-record)?(\/.*\.ts|\.ts)$/;

/**
 * Gives the words of a language to whatever asks for those of English. None may be lacking.
 *
 * @param {{ code: string }} language
 * @returns {import('vite').Plugin}
 */
export function spokenIn({ code }) {
	return {
		name: 'corridor:spoken-in',
		enforce: 'pre',
		async resolveId(id, importer, options) {
			if (code === 'en' || isEnglishItself(id) || !/(^|\/)en(-record)?(\/|\.ts$)/.test(id)) return undefined;
			const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
			const [, before, record = '', after] = resolved?.id.replaceAll('\\', '/').match(ENGLISH) ?? [];
			if (before === undefined) return undefined;
			if (code === PSEUDO.code) return inPseudoOf(`${before}en${record}${after}`);
			const own = `${before}${code}${record}${after}`;
			if (!existsSync(own)) throw new Error(`${own} is lacking: ${code} has no words for it`);
			return own;
		},
		load: (id) => moduleInPseudo(id, code),
	};
}

/** The file of a language's own words, by the name of the file in English. @param {{ code: string }} language @param {string} file */
export function wordsFile({ code }, file) {
	return join(ROOT, 'src/lib/words', code === PSEUDO.code ? 'en' : code, file);
}
