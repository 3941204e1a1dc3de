import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { aboutOf } from './about.ts';
import { bandsHead, bandsTable } from './bandsTable.ts';
import { cell, csvOf } from './csv.ts';
import { TAGS_WITHIN_ROWS } from './head.ts';
import { DAYS, shownOf } from './someFigures.ts';

const LINK = 'https://example.org/corridor/?s=as-reported&a=people%3D100000';
const SENTENCE = 'If trucks pass as reported, and these assumptions hold, …';

const csvFor = (shown: Shown) =>
	csvOf(bandsHead(aboutOf(karabakh2022, shown, SENTENCE, LINK), shown), bandsTable(shown));

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
		tags: rows[gap + 2]!,
		tagsAt: gap + 3,
		table: rows.slice(gap + 3),
	};
}

describe('the bands as CSV', () => {
	const shown = shownOf({});
	const csv = csvFor(shown);
	const { head, names, tags, tagsAt, table } = parts(csv);

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
		expect(names.slice(0, 3)).toEqual(['date', 'day', 'synthetic']);
		expect(names.slice(3, 6)).toEqual(['foodCoverage_p2.5', 'foodCoverage_p10', 'foodCoverage_p25']);
		expect(names).toHaveLength(3 + 4 * 7);
		const described = head.get('Series')!.split('. ');
		expect(described).toHaveLength(4);
		let column = 3;
		for (const [id, quantiles] of shown.bands) {
			expect(described.find((text) => text.startsWith(`${id}: `))).toMatch(/; \S/);
			for (let level = 0; level < 7; level++, column++) {
				const values = table.map((row) => Number(row[column]));
				expect(values).toEqual([...quantiles.subarray(level * DAYS, (level + 1) * DAYS)]);
			}
		}
	});

	it('have an HXL tag under each name, within the rows in which programs look for it', () => {
		expect(tags.slice(0, 4)).toEqual([
			'#date',
			'#meta+day+num',
			'#meta+synthetic',
			'#indicator+value+foodcoverage+p2_5',
		]);
		expect(tags).toHaveLength(names.length);
		expect(new Set(tags).size).toBe(tags.length);
		for (const tag of tags) expect(tag).toMatch(/^#(date|meta|indicator)(\+[a-z][a-z0-9_]*)*$/);
		expect(tagsAt).toBeLessThanOrEqual(TAGS_WITHIN_ROWS);
	});

	it('say in every row that it was computed and not observed', () => {
		for (const row of table) expect(row[2]).toBe('yes: computed from assumptions, not observed');
	});

	it('say every change with its value and with what was published', () => {
		const changed = shownOf({
			assumptions: { reliefTonnesPerTruck: 3.25, people: 1_000_000 },
			policy: 'fixed',
			fixedRation: 0.4,
			couplingsOff: ['gasBakeries'],
		});
		const { head } = parts(csvFor(changed));
		expect(head.get('Changed here')).toMatch(/People living in the place: 1,000,000 people \(published: .*beyond/);
		expect(head.get('Changed here')).toMatch(/3\.25 t per truck \(published: \S+, drawn between /);
		expect(head.get('Changed here')).toMatch(/Bakeries need gas: off \(published: on\)/);
		expect(head.get('Rationing')).toMatch(/40\s% of need/);
		expect(head.get('Couplings switched off')).toBe('Bakeries need gas');
	});

	it('say of how many runs they are when not all were counted', () => {
		expect(parts(csvFor(shownOf({}, 4096))).head.get('Runs')).toBe('64 of 4,096, not settled');
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
