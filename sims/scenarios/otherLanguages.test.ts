/** A refused scenario in each language that has its words. */
import { afterAll, describe, expect, it, vi } from 'vitest';

const CODES = ['hy', 'az', 'ru', 'fr'];
const FILES = ['limits.ts', 'quotes.ts', 'refused.ts'];

/** The check of a scenario as the build gives it to a language. */
async function spoken(code: string) {
	vi.resetModules();
	for (const file of FILES) {
		vi.doMock(`../words/en/${file}`, () => import(/* @vite-ignore */ `../words/${code}/${file}`));
	}
	return { ...(await import('./schema.ts')), ...(await import('./problem.ts')), ...(await import('./quoted.ts')) };
}
// Files share a thread, and with it what was put in the place of a module.
afterAll(() => {
	for (const file of FILES) vi.doUnmock(`../words/en/${file}`);
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

/** Names of fields, of what may stand in them, and of kinds of text that English and every language have. */
const NAMES = 'assumptions bigint convoys date days from json name none phases share start yyyy'.split(' ');
/** Words that a language has from where English has them. */
const SAME: Readonly<Record<string, readonly string[]>> = { fr: ['date', 'dates', 'phase', 'part'], hy: ['symbol'] };

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Every word of these that stands between no quotation marks and is none of those that may. */
function englishIn(said: string, words: ReadonlySet<string>, may: readonly string[]): string[] {
	return wordsIn(said.replace(/[“«][^”»]*[”»]/g, ' ')).filter((word) => words.has(word) && !may.includes(word));
}

/** All words of a catalogue. */
function wordsOf(part: unknown): string[] {
	if (typeof part === 'string') return wordsIn(part);
	if (typeof part === 'function') return wordsOf((part as (...values: unknown[]) => unknown)('', '', ''));
	return Object.values(part as object).flatMap(wordsOf);
}

async function englishWords(): Promise<ReadonlySet<string>> {
	const files = ['limits', 'refused'].map((file) => vi.importActual<object>(`../words/en/${file}.ts`));
	return new Set((await Promise.all(files)).flatMap(wordsOf));
}

describe.each(CODES)('in %s', (code) => {
	it('a refused scenario is spoken of without a word of English', async () => {
		const words = await englishWords();
		const may = [...NAMES, ...(SAME[code] ?? [])];
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
			for (const said of [message, found, allowed]) expect(englishIn(said, words, may), said).toEqual([]);
		}
	});
});

it('a word of English would be found', async () => {
	const said = 'days is “must”, and must be a share from 0 to 1.';
	expect(englishIn(said, await englishWords(), NAMES)).toEqual(['and', 'must']);
});

describe('a text that is quoted', () => {
	it('stands between the marks of the language, and a mark within it as it is', async () => {
		const { at, quoted, shown } = await spoken('ru');
		expect(shown('a "b" c')).toBe('«a "b" c»');
		expect(quoted('a\\b\n\\"\u202e')).toBe('«a\\\\b\\n\\\\"\\u202e»');
		expect(at('assumptions', 'a "b"')).toBe('assumptions["a \\"b\\""]');
	});
});
