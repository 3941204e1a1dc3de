import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import type { SeriesId } from '#sims/ensemble/series.ts';
import { dailyRecord } from '#sims/model/daily.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { LABEL } from '#sims/words/en.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { aboutOf } from './about.ts';
import { bandsCsv, cell } from './csv.ts';

const DAYS = 12;
const LINK = 'https://example.org/corridor/?s=as-reported&a=people%3D100000';
const SENTENCE = 'If trucks pass as reported, and these assumptions hold, …';

function shownOf(part: Partial<Scenario>, asked = 64): Shown {
	const scenario = { ...karabakh2022.scenarios[0]!, days: DAYS, ...part };
	const series: SeriesId[] = ['foodCoverage', 'eatenShare.cereals', 'coverDays.lpg', 'hoursOfPower'];
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, 7), scenario, series);
	ensemble.run(0, 64);
	return {
		request: { scenario, seed: 7, members: asked, series, level: 0.5 },
		members: 64,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: dailyRecord(DAYS).record,
	};
}

const csvOf = (shown: Shown, sentence = SENTENCE) => bandsCsv(aboutOf(karabakh2022, shown, sentence, LINK), shown);

/** Rows of cells, read by the letter of RFC 4180. */
function read(csv: string): string[][] {
	const rows: string[][] = [[]];
	const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
	while (pattern.lastIndex < csv.length) {
		const found = pattern.exec(csv);
		if (found === null) throw new Error('not RFC 4180');
		const [, raw, then] = found as unknown as [string, string, string];
		rows.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (then === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

function parts(csv: string) {
	const rows = read(csv.slice(1));
	const gap = rows.findIndex((row) => row.length === 1 && row[0] === '');
	return {
		head: new Map(rows.slice(0, gap) as [string, string][]),
		names: rows[gap + 1]!,
		table: rows.slice(gap + 2),
	};
}

describe('the bands as CSV', () => {
	const shown = shownOf({});
	const csv = csvOf(shown);
	const { head, names, table } = parts(csv);

	it('begin with a byte order mark and end every row with CR LF', () => {
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('carry the fixed label word for word, the sentence, the sources and the link', () => {
		expect(head.get('Label')).toBe(LABEL);
		expect(head.get('Sentence')).toBe(SENTENCE);
		expect(head.get('Condition')).toMatch(/^If .* and these assumptions hold$/);
		expect(head.get('Reported by')).toContain('de facto authorities');
		expect(head.get('Sources of the access')).not.toBe('none');
		expect(head.get('Link')).toBe(LINK);
	});

	it('say which scenario, seed, runs, dates and version they are of, and how finely they are read', () => {
		expect(head.get('Scenario')).toContain('(as-reported)');
		expect(head.get('Seed')).toBe('7');
		expect(head.get('Runs')).toBe('64, settled');
		expect(head.get('Dates')).toBe('12 December 2022 to 23 December 2022, 12 days; the first is day 0');
		expect(head.get('Version')).toMatch(/^Corridor \d+\.\d+\.\d+, build /);
		expect(head.get('Resolution')).toContain('1,024 bins');
		expect(head.get('Changed here')).toBe('none');
	});

	it('have a row for each day with its date and its number from 0', () => {
		expect(table.map(([date, day]) => `${date} ${day}`)).toEqual(
			Array.from({ length: DAYS }, (_, day) => `2022-12-${12 + day} ${day}`),
		);
	});

	it('have seven named levels of every series, and every number comes back to the last bit', () => {
		expect(names.slice(0, 5)).toEqual(['date', 'day', 'foodCoverage_p2.5', 'foodCoverage_p10', 'foodCoverage_p25']);
		expect(names).toHaveLength(2 + 4 * 7);
		let column = 2;
		for (const [id, quantiles] of shown.bands) {
			expect(head.get(`Column ${id}`)).toMatch(/; \S/);
			for (let level = 0; level < 7; level++, column++) {
				const values = table.map((row) => Number(row[column]));
				expect(values).toEqual([...quantiles.subarray(level * DAYS, (level + 1) * DAYS)]);
			}
		}
	});

	it('say every change with its value and with what was published', () => {
		const changed = shownOf({
			assumptions: { reliefTonnesPerTruck: 3.25, people: 1_000_000 },
			policy: 'fixed',
			fixedRation: 0.4,
			couplingsOff: ['gasBakeries'],
		});
		const { head } = parts(csvOf(changed));
		expect(head.get('Changed here')).toMatch(/People living in the place: 1,000,000 people \(published: .*beyond/);
		expect(head.get('Changed here')).toMatch(/3\.25 t per truck \(published: \S+, drawn between /);
		expect(head.get('Changed here')).toMatch(/Bakeries need gas: off \(published: on\)/);
		expect(head.get('Rationing')).toMatch(/40\s% of need/);
		expect(head.get('Couplings switched off')).toBe('Bakeries need gas');
	});

	it('say of how many runs they are when not all were counted', () => {
		expect(parts(csvOf(shownOf({}, 4096))).head.get('Runs')).toBe('64 of 4,096, not settled');
	});
});

describe('a cell', () => {
	it('is quoted where it holds a comma, a quote, a line’s end or a space at its edge, and not else', () => {
		expect(cell('plain words')).toBe('plain words');
		expect(cell('a, b')).toBe('"a, b"');
		expect(cell('the “word” "word"')).toBe('"the “word” ""word"""');
		expect(cell('two\r\nlines')).toBe('"two\r\nlines"');
		expect(cell(' edge')).toBe('" edge"');
	});

	it('is no formula, whatever it begins with', () => {
		for (const text of ['=1+1', '+1', '-1', '@x', '\tx']) expect(read(`${cell(text)}\r\n`)[0]![0]).toBe(`'${text}`);
	});

	it('of a number is the number', () => {
		expect([-0.5, 0, 1e-7, 0.1 + 0.2].map(cell)).toEqual(['-0.5', '0', '1e-7', '0.30000000000000004']);
	});
});
