/** What is written by the rules of a language and not by its words. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from './languages.js';

/** A module of this folder as the build gives it to a language. */
async function spoken<Module>(code: string, file: string): Promise<Module> {
	vi.resetModules();
	vi.doMock('./en/locale.ts', () => import(/* @vite-ignore */ `./${code}/locale.ts`));
	vi.doMock('#sims/words/en/quotes.ts', () => import(/* @vite-ignore */ `../../../sims/words/${code}/quotes.ts`));
	return (await import(/* @vite-ignore */ `./${file}`)) as Module;
}
// Files share a thread, and with it what was put in the place of a module.
afterAll(() => {
	vi.doUnmock('./en/locale.ts');
	vi.doUnmock('#sims/words/en/quotes.ts');
	vi.resetModules();
});
const numbers = (code: string) => spoken<typeof import('./numbers.ts')>(code, 'numbers.ts');
const joined = (code: string) => spoken<typeof import('./joined.ts')>(code, 'joined.ts');
const names = (code: string) => spoken<typeof import('./inSentence.ts')>(code, 'inSentence.ts');

describe('a short date', () => {
	it.each([
		['en', '12\u00a0May'],
		['ru', '12\u00a0мая'],
		['fr', '12\u00a0mai'],
		['az', '12\u00a0may'],
		['hy', 'մյս\u00a012'],
	])('in %s is one that is read aloud: %s', async (code, said) => {
		expect((await numbers(code)).shortDayOf('2023-05-12', false)).toBe(said);
	});

	it.each(LANGUAGES)('in $code is another in each month', async ({ code }) => {
		const { shortDayOf } = await numbers(code);
		const months = Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}-12`);
		expect(new Set(months.map((date) => shortDayOf(date, false))).size).toBe(12);
	});
});

it('a share that is next to nothing has the decimal sign of the language', async () => {
	expect((await numbers('en')).smallShare(3.8e-16)).toBe('3.8\u00a0×\u00a010⁻¹⁶');
	expect((await numbers('ru')).smallShare(3.8e-16)).toBe('3,8\u00a0×\u00a010⁻¹⁶');
});

describe('texts that are put together', () => {
	it.each([
		['en', 'Road: closed; gas', '“bread”', 'Road. Gas.'],
		['ru', 'Road: closed; gas', '«bread»', 'Road. Gas.'],
		['az', 'Road: closed; gas', '“bread”', 'Road. Gas.'],
		['fr', 'Road\u202f: closed\u202f; gas', '«\u202fbread\u202f»', 'Road. Gas.'],
		['hy', 'Road՝ closed. gas', '«bread»', 'Road։ Gas։'],
	])('in %s have its marks between them: %s', async (code, list, quotation, stops) => {
		const { headed, listed, quoted, sentences, stopped } = await joined(code);
		expect(headed('Road', listed(['closed', 'gas']))).toBe(list);
		expect(quoted('bread')).toBe(quotation);
		expect(stopped(sentences(['Road', 'Gas']))).toBe(stops);
	});
});

describe('a name within a sentence', () => {
	it.each([
		['en', 'Bread and cereals', 'bread and cereals'],
		['en', 'Epilepsy, asthma and COPD medicine', 'epilepsy, asthma and COPD medicine'],
		['en', 'LPG (bottled gas)', 'LPG (bottled gas)'],
		['az', 'İnsulin', 'insulin'],
		['hy', 'Հաց և հացահատիկ', 'հաց և հացահատիկ'],
		['ru', 'Газ в баллонах (СУГ)', 'газ в баллонах (СУГ)'],
		['fr', 'GPL (gaz en bouteille)', 'GPL (gaz en bouteille)'],
	])('in %s: %s is %s', async (code, name, within) => {
		expect((await names(code)).inSentence(name)).toBe(within);
	});

	it('begins one with the capital of the language', async () => {
		expect((await names('az')).capital('insulin')).toBe('İnsulin');
		expect((await names('en')).capital('insulin')).toBe('Insulin');
	});
});
