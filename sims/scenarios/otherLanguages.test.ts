/** A refused scenario in each language that has its words. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { refused as English } from '../words/en/refused.ts';

const CODES = ['hy', 'az', 'ru', 'fr'];

/** The check of a scenario as the build gives it to a language. */
async function spoken(code: string) {
	vi.resetModules();
	for (const file of ['refused.ts', 'quotes.ts'] as const) {
		vi.doMock(`../words/en/${file}`, () => import(/* @vite-ignore */ `../words/${code}/${file}`));
	}
	return { ...(await import('./schema.ts')), ...(await import('./problem.ts')) };
}
// Files share a thread, and with it what was put in the place of a module.
afterAll(() => {
	vi.doUnmock('../words/en/refused.ts');
	vi.doUnmock('../words/en/quotes.ts');
	vi.resetModules();
});

const FOODS = ['Cereals', 'Pulses', 'Oil', 'Sugar', 'Animal', 'Vegetables', 'Potatoes', 'InfantFormula'];
const VALID = {
	name: 'x',
	start: '2022-12-12',
	phases: [{ from: '2022-12-12', road: 'closed' }],
	gas: [{ from: '2022-12-12', share: 1 }],
	power: [{ from: '2022-12-12', share: 1 }],
};

/** Each is refused, and together they make all that is ever said. */
const REFUSED: readonly unknown[] = [
	null,
	undefined,
	[],
	[1],
	[1, 2],
	7,
	'7',
	5n,
	() => 1,
	Symbol('7'),
	{},
	{ ...VALID, name: '', days: 0, policy: 'strech', fixedRation: {}, nmae: 7 },
	{ ...VALID, start: '7', phases: [], convoys: {}, gas: [7], couplingsOff: ['gasBakery'] },
	{ ...VALID, start: '1066-10-14', phases: [7], convoys: [7], gas: [{ from: '7', share: 7 }] },
	{ ...VALID, phases: [{ ...VALID.phases[0], trucksPerDay: -7, passChance: 7 }], assumptions: [] },
	{ ...VALID, phases: [{ from: '2023-01-01', road: 'closed' }], convoys: [{ date: '2023-01-01', by: 7 }] },
	{ ...VALID, power: [VALID.power[0], VALID.power[0]] },
	{ ...VALID, assumptions: { peopel: 7, '7 7': 7, temperatureOffset: 77, people: 0 } },
	{ ...VALID, assumptions: Object.fromEntries(FOODS.map((food) => [`cargoFood${food}`, 0])) },
	Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x${at}`, 7])),
];

/** Names of fields, and of what may stand in them, that are the same in every language, though English has the word. */
const FIELDS = ['assumptions', 'convoys', 'date', 'days', 'name', 'none', 'phases', 'start'];

/** Every word of these that stands between no quotation marks and is no name. */
function englishIn(said: string, words: ReadonlySet<string>): string[] {
	const plain = said.replace(/[“«][^”»]*[”»]/g, ' ').toLowerCase();
	return (plain.match(/\b[a-z]{3,}\b/g) ?? []).filter((word) => words.has(word) && !FIELDS.includes(word));
}

/** All words of a catalogue, but those which stand for a value. */
function wordsOf(part: unknown): string[] {
	if (typeof part === 'string') return part.toLowerCase().match(/[a-z]{3,}/g) ?? [];
	if (typeof part === 'function') return wordsOf((part as (...values: unknown[]) => unknown)('', '', ''));
	return Object.values(part as object).flatMap(wordsOf);
}

describe.each(CODES)('in %s', (code) => {
	it('a refused scenario is spoken of without a word of English', async () => {
		const english = await vi.importActual<{ refused: typeof English }>('../words/en/refused.ts');
		const own = (await import(/* @vite-ignore */ `../words/${code}/refused.ts`)) as { refused: typeof English };
		const theirs = new Set(wordsOf(own.refused));
		const words = new Set(wordsOf(english.refused).filter((word) => !theirs.has(word)));
		expect(words.size).toBeGreaterThan(50);

		const { parseScenario, parseScenarioText, checkOverride } = await spoken(code);
		const read = [...REFUSED.map(parseScenario), ...['', '{\n7', 'x'.repeat(1_000_001)].map(parseScenarioText)];
		expect(read.filter(({ ok }) => ok)).toEqual([]);
		const problems = [
			...read.flatMap((each) => (each.ok ? [] : each.problems)),
			checkOverride('peopel', 7)!,
			checkOverride('people', 0)!,
		];
		expect(problems.length).toBeGreaterThan(200);
		for (const { message, found, allowed } of problems) {
			for (const said of [message, found, allowed]) expect(englishIn(said, words), said).toEqual([]);
		}
	});
});

it('a word of English would be found', async () => {
	const { refused } = await vi.importActual<{ refused: typeof English }>('../words/en/refused.ts');
	const words = new Set(wordsOf(refused));
	expect(englishIn(refused.part('days', '“must”', refused.limits.share), words)).toEqual([
		'and',
		'must',
		'share',
		'from',
	]);
});

describe('a text that is quoted', () => {
	it('stands between the marks of the language, and a mark within it as it is', async () => {
		const { at, quoted, shown } = await spoken('ru');
		expect(shown('a "b" c')).toBe('«a "b" c»');
		expect(quoted('a\\b\n\\"\u202e')).toBe('«a\\\\b\\n\\\\"\\u202e»');
		expect(at('assumptions', 'a "b"')).toBe('assumptions["a \\"b\\""]');
	});
});
