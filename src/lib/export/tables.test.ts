import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { fingerprintOf } from '#sims/ensemble/fingerprint.ts';
import { Paired } from '#sims/ensemble/paired.ts';
import { singleRun } from '#sims/ensemble/single.ts';
import { STORES } from '#sims/model/store.ts';
import { LABEL } from '#sims/words/en.ts';
import { openingChoice } from '../state/choice.ts';
import type { Compared } from '../state/comparison.svelte.ts';
import { readFile } from '../state/file/readFile.ts';
import type { CompareRequest } from '../worker/protocol.ts';
import { aboutOf } from './about.ts';
import { comparisonHead, comparisonTable } from './comparisonTable.ts';
import { csvOf } from './csv.ts';
import { figuresJson } from './figuresJson.ts';
import { TAGS_WITHIN_ROWS } from './head.ts';
import { ledgerHead, ledgerTable } from './ledgerTable.ts';
import { scenarioFile } from './scenarioJson.ts';
import { DAYS, shownOf } from './someFigures.ts';
import type { Table } from './table.ts';

const shown = shownOf({});
const about = aboutOf(karabakh2022, shown, 'If …', 'https://example.org/#v=1');

/** Cells of one column. */
function column({ columns, rows }: Table, name: string) {
	const at = columns.findIndex((column) => column.name === name);
	return rows.map((row) => row[at]);
}

/** A head that says what it is, over names and tags that programs find. */
function expectWhole(csv: string): void {
	const lines = csv.split('\r\n');
	expect(lines[1]).toBe(`Label,"${LABEL}"`);
	const at = lines.findIndex((line) => line.startsWith('#date'));
	expect(at).toBeGreaterThan(0);
	expect(at).toBeLessThan(TAGS_WITHIN_ROWS);
	expect(lines[at - 1]).toMatch(/^date,day,synthetic,/);
	expect(lines[at]).not.toMatch(/#(affected|inneed|severity)/);
}

describe('the figures as JSON', () => {
	const choice = { ...openingChoice(karabakh2022), seed: 7 };
	const whole = shownOf({ days: karabakh2022.days });
	const fileOf = (of = whole) =>
		figuresJson(
			aboutOf(karabakh2022, of, 'If …', ''),
			of,
			scenarioFile({ case: karabakh2022, choice, shown: of, fingerprint: fingerprintOf(of), sentence: 'If …' }),
		);
	const text = fileOf();

	it('begin with the label, and have a list of all days for each level of each series', () => {
		const file = JSON.parse(text) as { label: string; dates: string[]; bands: Record<string, number[]>[] };
		expect(Object.keys(file)[0]).toBe('label');
		expect(file.label).toBe(LABEL);
		expect(file.dates).toHaveLength(karabakh2022.days);
		expect(file.bands.map(({ series }) => series)).toEqual([...whole.bands.keys()]);
		const [food] = file.bands;
		const median = whole.bands.get('foodCoverage')!.subarray(3 * karabakh2022.days);
		food!['p50']!.forEach((value, day) => expect(value).toBeCloseTo(median[day]!, 5));
		expect(food!['p50']).toHaveLength(karabakh2022.days);
	});

	it('open as the choice that they are of', () => {
		expect(readFile(text, karabakh2022)).toMatchObject({ ok: true, choice, frozen: false });
	});

	it('are refused whole in another format, and without their scenario', () => {
		const fields = JSON.parse(text) as Record<string, unknown>;
		const problemsOf = (changed: object) => readFile(JSON.stringify({ ...fields, ...changed }), karabakh2022);
		expect(problemsOf({ corridorFigures: 2 })).toEqual({ ok: false, problems: [expect.stringContaining('format 2')] });
		expect(problemsOf({ scenarioFile: undefined })).toEqual({ ok: false, problems: ['scenarioFile is missing.'] });
		expect(problemsOf({ scenarioFile: { corridor: 1 } }).ok).toBe(false);
	});

	it('of the longest run are no larger than a file that the page opens', () => {
		// Nine series stand on the screen at most; here are four.
		expect((text.length / whole.bands.size) * 9 * (730 / karabakh2022.days)).toBeLessThan(1_000_000);
	});
});

describe('a comparison as a table', () => {
	const [first, other] = karabakh2022.scenarios.map((scenario) => ({ ...scenario, days: DAYS }));
	const request: CompareRequest = {
		...{ seed: 7, members: 32, series: ['foodCoverage', 'coverDays.lpg'], wholes: [] },
		sides: [
			{ id: 'other', scenario: other! },
			{ id: 'mine', scenario: first! },
		],
		watched: { indicators: [], level: 0.5 },
	};
	const paired = new Paired(new Draws(karabakh2022.assumptions, 7), [other!, first!], request);
	paired.run(0, 32);
	const compared: Compared = { request, counts: paired.counts() };
	const table = comparisonTable(compared);

	it('has its head, and says which line is which', () => {
		const head = comparisonHead(about, karabakh2022, compared);
		expectWhole(csvOf(head, table));
		expect(head.find(([name]) => name === 'Compared')![1]).toMatch(/^other: “.+”\. mine: “.+”\. /);
	});

	it('has both lines and the difference of each run with itself, for each series and day', () => {
		expect(table.rows).toHaveLength(3 * 2 * DAYS);
		const lines = new Set(column(table, 'line').map((line, at) => `${line}-${column(table, 'less')[at]}`));
		expect([...lines]).toEqual(['other-null', 'mine-null', 'mine-other']);
		const { bands } = compared.counts.differences[0]!;
		const medians = column(table, 'p50').slice(4 * DAYS);
		expect(medians.slice(0, DAYS)).toEqual([...bands.get('foodCoverage')!.subarray(3 * DAYS, 4 * DAYS)]);
	});
});

describe('the ledger as a table', () => {
	const request = { scenario: shown.request.scenario, seed: 7, member: 4 };
	const run = singleRun(new Draws(karabakh2022.assumptions, 7), karabakh2022.assumptions, request.scenario, 4);
	const known = { request, run };
	const table = ledgerTable(known);

	it('has its head, and says which run it is of', () => {
		const head = ledgerHead(about, known, 64);
		expectWhole(csvOf(head, table));
		expect(head.find(([name]) => name === 'Run')![1]).toMatch(/^run 5 of 64: /);
	});

	it('adds up in every row, and a closing is the next opening', () => {
		expect(table.rows).toHaveLength(STORES.length * DAYS);
		const amounts = (name: string) => column(table, name) as number[];
		const [opening, closing] = [amounts('opening'), amounts('closing')];
		const flows = ['arrivals', 'loss', 'issue', 'refill'].map(amounts);
		opening.forEach((before, row) => {
			const [arrivals, loss, issue, refill] = flows.map((flow) => flow[row]!) as [number, number, number, number];
			const after = before + arrivals - loss - issue - refill;
			expect(Math.abs(after - closing[row]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, before + arrivals));
			if ((row + 1) % DAYS !== 0) expect(opening[row + 1]).toBe(closing[row]);
		});
	});
});
