import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.js';

/** Stands in for a text, a number or a list, and for whatever part of an object is asked for. */
const STAND_IN: unknown = new Proxy(new String('7'), {
	get(target, key) {
		const own: unknown = Reflect.get(target, key);
		if (typeof own === 'function') return own.bind(target) as unknown;
		return key in target || typeof key === 'symbol' ? own : '7';
	},
});

const folders = ['src/lib/words', 'sims/words', 'sims/cases/karabakh-2022/words', 'sims/cases/pellastry/words'];
/** What no language takes from another. */
const OWN_IN_EACH = /\/faces\.ts$/;
/** The files of a language, by the name that they have in English. */
function filesOf(folder: string, code: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => !OWN_IN_EACH.test(name))
		.filter((name) => name.endsWith('.ts') && new RegExp(`^${code}(-record)?(/|\\.ts$)`).test(name))
		.map((name) => name.replace(code, 'en'))
		.sort();
}

/** Where two catalogues differ in what they hold: names, kinds, and how many values a sentence is given. */
function differences(english: unknown, other: unknown, at: string): string[] {
	if (typeof english === 'function') {
		if (typeof other !== 'function') return [`${at}: no sentence`];
		const [asked, given] = [english.length, other.length];
		return given > asked ? [`${at}: takes ${given} values and not ${asked}`] : said(other, asked, at);
	}
	// What is said in other languages alone.
	if (english === null) return other === null || typeof other === 'string' ? [] : [`${at}: no text`];
	if (typeof english !== 'object') {
		if (typeof english !== typeof other) return [`${at}: no ${typeof english}`];
		return typeof english === 'string' && english !== '' && other === '' ? [`${at}: empty`] : [];
	}
	if (other === null || typeof other !== 'object') return [`${at}: nothing`];
	const names = new Set([...Object.keys(english), ...Object.keys(other)]);
	return [...names].flatMap((name) => {
		if (!(name in english)) return [`${at}.${name}: not in English`];
		if (!(name in other)) return [`${at}.${name}: lacking`];
		return differences(english[name as never], other[name as never], `${at}.${name}`);
	});
}

function said(say: unknown, values: number, at: string): string[] {
	const text =
		JSON.stringify((say as (...values: unknown[]) => unknown)(...Array<unknown>(values).fill(STAND_IN))) ?? '';
	return /undefined|NaN|\[object/.test(text) || text === '""' ? [`${at}: says ${text.slice(0, 80)}`] : [];
}

/** Texts that are the same as in English, though they are sentences. */
function untranslated(english: unknown, other: unknown, at: string): string[] {
	if (typeof english === 'string')
		return english === other && /[a-z]+ [a-z]+ [a-z]+/.test(english) ? [`${at}: ${english.slice(0, 60)}`] : [];
	if (english === null || other === null || typeof english !== 'object' || typeof other !== 'object') return [];
	return Object.keys(english).flatMap((name) =>
		untranslated(english[name as never], other[name as never], `${at}.${name}`),
	);
}

/** What is a name in every language: a dataset, a title of a publication, a code. */
const NAMES_IN_ALL = /sources?\.|\.title:|\.id:/;

describe.each(LANGUAGES.filter(({ code }) => code !== 'en'))('$name', ({ code, draft }) => {
	for (const folder of folders) {
		// Each file by itself, so that what is lacking is named with its place.
		it.each(filesOf(folder, 'en'))(
			`${code}: ${folder}/%s holds what English holds, and none of it in English`,
			async (file) => {
				const own = `${folder}/${file.replace(/^en/, code)}`;
				expect(existsSync(own), `${own} is there`).toBe(true);
				const [english, other] = await Promise.all(
					[`${folder}/${file}`, own].map((path) => import(/* @vite-ignore */ `../../../${path}`) as Promise<object>),
				);
				expect(differences(english, other, file)).toEqual([]);
				expect(untranslated(english, other, file).filter((text) => !NAMES_IN_ALL.test(text))).toEqual([]);
			},
		);
	}

	it(`${code}: says at the end of the fixed label whether a native reader has checked it`, async () => {
		const path = `../../../sims/words/${code}.ts`;
		const { DRAFT, LABEL, LABEL_LEAD, LABEL_REST } = (await import(
			/* @vite-ignore */ path
		)) as typeof import('#sims/words/en.ts');
		expect(DRAFT !== null).toBe(draft);
		expect(LABEL).toBe(`${LABEL_LEAD} ${LABEL_REST}`);
		if (DRAFT !== null) expect(LABEL_REST.endsWith(` ${DRAFT}`)).toBe(true);
	});
});

describe('the list of languages', () => {
	it('begins with English, which is no draft, and names each once', () => {
		expect(LANGUAGES[0]).toEqual({ code: 'en', name: 'English', draft: false, scripts: [] });
		expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(LANGUAGES.length);
	});
});
