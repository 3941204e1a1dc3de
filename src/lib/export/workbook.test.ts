import { beforeAll, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { LABEL } from '#sims/words/en.ts';
import { type ReadCell, readWorkbook } from '../../../tests/files/workbook.ts';
import { aboutOf } from './about.ts';
import { DAYS, shownOf } from './someFigures.ts';
import { workbook } from './workbook.ts';
import { sheetsOf } from './workbookSheets.ts';

const LINK = 'https://example.org/corridor/#v=1';
const TITLE = '=HYPERLINK("https://example.org";"a & b")';
const SENTENCE = '-5 days, if …';

describe('the workbook', () => {
	const shown = shownOf({ assumptions: { people: 100_417 } });
	let sheets: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
	const cellsOf = (name: string) => [...sheets.get(name)!.values()];

	beforeAll(async () => {
		const about = aboutOf(karabakh2022, shown, SENTENCE, LINK, TITLE);
		const blob = await workbook(sheetsOf({ ...about, note: TITLE }, karabakh2022, shown));
		sheets = readWorkbook(Buffer.from(await blob.arrayBuffer()));
	});

	it('has the label in the first cell of every sheet', () => {
		expect([...sheets.keys()]).toEqual(['About', 'Assumptions', 'Daily bands', 'First days']);
		for (const [name, cells] of sheets) expect(cells.get('A1'), name).toEqual({ kind: 'text', value: LABEL });
	});

	it('says what it is of: sentence, seed, runs, version, link and what was changed', () => {
		const texts = cellsOf('About').map(({ value }) => value);
		for (const part of ['7', '64, settled', LINK, "'-5 days, if …"]) expect(texts).toContain(part);
		expect(texts.some((text) => text.includes('100,417 people (published:'))).toBe(true);
		expect(texts.some((text) => /^Corridor .*, model \d+\.\d+\.\d+$/.test(text))).toBe(true);
	});

	it('has no formula, and a text that would be one has an apostrophe before it', () => {
		for (const [name, cells] of sheets) {
			for (const [address, { kind, value }] of cells) {
				expect(kind, `${name}!${address}`).not.toBe('formula');
				if (kind === 'text') expect(value, `${name}!${address}`).not.toMatch(/^[=+\-@\t\r\n]/);
			}
		}
		expect(cellsOf('About')).toContainEqual({ kind: 'text', value: `'${TITLE}` });
	});

	it('lists every assumption with its value here, its published range and its basis', () => {
		const cells = sheets.get('Assumptions')!;
		ASSUMPTION_IDS.forEach((id, at) => {
			const { central, low, high } = karabakh2022.assumptions[id];
			const row = at + 3;
			expect(cells.get(`B${row}`)).toEqual({ kind: 'text', value: id });
			const numbers = ['E', 'F', 'G'].map((column) => Number(cells.get(`${column}${row}`)!.value));
			expect(numbers, id).toEqual([low, central, high]);
			expect(cells.get(`I${row}`)?.value, id).toMatch(/^(reported|standard|derived|assumption)$/);
		});
		const people = ASSUMPTION_IDS.indexOf('people') + 3;
		expect(cells.get(`C${people}`)).toEqual({ kind: 'number', value: '100417' });
		expect(cells.get(`D${people}`)).toEqual({ kind: 'text', value: 'changed here' });
	});

	it('has a row for each series and day, its date a date and its levels numbers to the last bit', () => {
		const cells = sheets.get('Daily bands')!;
		const [first] = [...shown.bands.values()];
		for (let day = 0; day < DAYS; day++) {
			const row = day + 3;
			// 12 December 2022 is day 44,907 of a spreadsheet.
			expect(cells.get(`A${row}`)).toEqual({ kind: 'number', value: String(44_907 + day) });
			expect(cells.get(`F${row}`)!.kind).toBe('number');
			expect(Number(cells.get(`F${row}`)!.value)).toBe(first![day]);
		}
		expect(cells.has(`A${2 + shown.bands.size * DAYS}`)).toBe(true);
		expect(cells.has(`A${3 + shown.bands.size * DAYS}`)).toBe(false);
	});

	it('says of a day that no run reaches that it is not by the last day, and gives the share of the runs as a number', () => {
		const cells = sheets.get('First days')!;
		const events = [...cells].filter(([address]) => /^A\d+$/.test(address)).length - 2;
		expect(events).toBe(shown.dates.ids.length - 1);
		expect(cells.get('C3')!.value).toMatch(/^(not by the last day|\d+)$/);
		expect(cells.get('F3')!.kind).toBe('number');
	});
});
