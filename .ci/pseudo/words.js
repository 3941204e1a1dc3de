import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MARKED = '?in-pseudo';
const ENGLISH = '?in-english';
const SAID = fileURLToPath(new URL('said.js', import.meta.url)).replaceAll('\\', '/');

/** Under which a file of English words is asked for, for what it says in the pseudo-language. @param {string} file */
export function inPseudoOf(file) {
	return `${file}${MARKED}`;
}

/** Whether English itself is asked for, to be made into the other. @param {string} id */
export function isEnglishItself(id) {
	return id.endsWith(ENGLISH);
}

/**
 * A module with the names of one of English words, that says the same in the pseudo-language. Undefined: another module.
 *
 * @param {string} id
 * @param {string} code of the pseudo-language
 */
export function moduleInPseudo(id, code) {
	if (!id.endsWith(MARKED)) return undefined;
	const file = id.slice(0, -MARKED.length);
	const source = readFileSync(file, 'utf8');
	const lines = [
		// What a file of words takes from others is asked for anew, and so comes in the pseudo-language.
		...(source.match(/^export \{.*\} from .*$/gm) ?? []),
		...[...source.matchAll(/^export const (\w+)/gm)].map(([, name]) =>
			name === 'language'
				? `export const language = ${JSON.stringify(code)};`
				: `export const ${name} = inPseudo(english.${name});`,
		),
	];
	return [
		`import { inPseudo } from ${JSON.stringify(SAID)};`,
		`import * as english from ${JSON.stringify(`${file}${ENGLISH}`)};`,
		...lines,
	].join('\n');
}
