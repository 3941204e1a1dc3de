import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asReported } from './cases/karabakh-2022/scenarios/as-reported.ts';
import { assumptions } from './cases/karabakh-2022/assumptions.ts';
import { scenarios } from './cases/karabakh-2022/scenarios.ts';
import { pellastry } from './cases/pellastry/pellastry.ts';
import { general, ofHundred, percentFigure } from './cli/numbers.ts';
import { Draws } from './ensemble/draws.ts';
import { exactBands } from './ensemble/exact.ts';
import { DAILY_COLUMNS } from './model/daily.ts';
import { INDICATOR_IDS } from './model/indicator.ts';
import { centralRun } from './scenarios/central.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const LABEL =
	'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** @param readOnly end the pipe after the first piece of output, as `head` does */
function simulate(args: readonly string[], readOnly?: 'the beginning'): Promise<Ended> {
	const script = join(ROOT, 'sims/cli.ts');
	const child = spawn(process.execPath, [TSX, '--tsconfig', join(ROOT, '.ci/tsconfig.sims.json'), script, ...args]);
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (piece: string) => {
		out += piece;
		if (readOnly !== undefined) child.stdout.destroy();
	});
	child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out, err }));
	});
}

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'corridor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

describe('npm run simulate', () => {
	it('writes the central run as pure CSV, and the label beside it', async () => {
		const { code, out, err } = await simulate(['as-reported', '--daily', '--format', 'csv']);
		expect([code, err.trim()]).toEqual([0, LABEL]);
		const [header, ...lines] = out.trimEnd().split('\n');
		expect(header).toBe(`day,date,${DAILY_COLUMNS.join(',')}`);
		expect(lines).toHaveLength(281);
		expect(lines[280]!.startsWith('280,2023-09-18,')).toBe(true);
		const { rows } = centralRun(assumptions, asReported);
		const expected = Array.from(rows, (value) => general(value, 12));
		expect(lines.flatMap((line) => line.split(',').slice(2))).toEqual(expected);

		const reference = readFileSync(new URL('checks/reference/as-reported.csv', import.meta.url), 'utf8');
		expect(lines[0]).toBe(reference.split('\n')[1]);
	});

	it('writes the bands as pure CSV, in exact quantiles', async () => {
		const { code, out, err } = await simulate('half-chance --members 20 --seed 3 --days 5 --format csv'.split(' '));
		expect([code, err.trim()]).toEqual([0, LABEL]);
		const [header, ...lines] = out.trimEnd().split('\n');
		expect(header).toBe('day,date,indicator,p2.5,p10,p25,p50,p75,p90,p97.5');
		expect(lines.map((line) => line.split(',')[2])).toEqual(Array.from({ length: 5 }, () => INDICATOR_IDS).flat());
		const scenario = { ...scenarios.find(({ name }) => name === 'half-chance')!, days: 5 };
		const bands = exactBands({ draws: new Draws(assumptions, 3), scenario, members: 20, series: ['heatCoverage'] });
		const heat = Array.from({ length: 7 }, (_, level) => general(bands.get('heatCoverage')![level * 5 + 4]!, 9));
		expect(lines).toContain(`4,2022-12-16,heatCoverage,${heat.join(',')}`);
	});

	it('shows a table under its condition and the label', async () => {
		const { code, out } = await simulate(['nothing-passes', '--members', '16']);
		expect(code).toBe(0);
		expect(out).toContain('If nothing passes by any road and these assumptions hold');
		expect(out.split('\n')).toContain(LABEL);
		expect(out).toMatch(/^2022-12-31 .* % \(\d+ to \d+\)/m);
		expect(out).toMatch(/^2023-09-18 /m);
		expect(out).toMatch(/^Insulin +by .* in half of the runs \(in 80 of 100: .* to .*\)/m);
		expect(out).toContain('16 runs, seed 7.');
	});

	it('writes JSON that carries the label and all that it rests on', async () => {
		const path = file('own.json', { ...asReported, name: 'own', days: 40 });
		const { code, out } = await simulate([path, '--members', '4', '--format', 'json']);
		const written = JSON.parse(out) as Record<string, unknown>;
		expect(code).toBe(0);
		expect(written).toMatchObject({
			label: LABEL,
			engine: 'typescript-f64',
			seed: 7,
			members: 4,
			scenario: { ...asReported, name: 'own', days: 40 },
			firstDates: { pipelineGas: { empty: { runs: 4, comeBack: 4, p50: '2022-12-13' } } },
		});
		const { foodCoverage } = written['bands'] as Record<string, Record<string, number[]>>;
		expect(foodCoverage!['p50']).toHaveLength(40);
	});

	it('shows the central run day by day, and says what it is', async () => {
		const { code, out } = await simulate(['as-reported', '--daily', '--days', '3']);
		expect(code).toBe(0);
		expect(out.split('\n')).toContain(LABEL);
		expect(out).toContain('The central run');
		expect(out.match(/^2022-12-1\d /gm)).toHaveLength(3);
	});

	it('runs another case by its id, and says beside the label that a made-up place does not exist', async () => {
		const { madeUp } = pellastry.words;
		const daily = await simulate('as-reported --case pellastry --daily --format csv'.split(' '));
		expect([daily.code, daily.err.trim()]).toEqual([0, `${LABEL}\n${madeUp}`]);
		const { rows } = centralRun(pellastry.assumptions, pellastry.scenarios[0]!);
		const [, ...lines] = daily.out.trimEnd().split('\n');
		expect(lines.flatMap((line) => line.split(',').slice(2))).toEqual(Array.from(rows, (value) => general(value, 12)));

		const bands = await simulate('road-open --case pellastry --members 2 --days 2 --format json'.split(' '));
		expect(JSON.parse(bands.out)).toMatchObject({ label: LABEL, madeUp, case: 'pellastry' });
	});

	it('names the cases and the nearest of them when there is none of that id', async () => {
		const { code, out, err } = await simulate('as-reported --case pelastry'.split(' '));
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('karabakh-2022, pellastry');
		expect(err).toContain('Did you mean “pellastry”?');
	});

	it('refuses a misspelt field by its name, with exit code 2 and nothing on stdout', async () => {
		const path = file('misspelt.json', { ...asReported, phases: [{ ...asReported.phases[0], passChanse: 1 }] });
		const { code, out, err } = await simulate([path, '--daily', '--format', 'csv']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/phases\[0\]\.passChanse.*Did you mean “passChance”\?\n$/);
		expect(err.split('\n')).toHaveLength(2);
	});

	it('names the scenarios and the nearest of them when there is none of that name', async () => {
		const { code, out, err } = await simulate(['half-chanse']);
		expect([code, out]).toEqual([2, '']);
		for (const { name } of scenarios) expect(err).toContain(name);
		expect(err).toContain('Did you mean “half-chance”?');
	});

	it('says so when a file does not exist', async () => {
		const { code, out, err } = await simulate([join(folder, 'missing.json')]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^There is no file “.*missing\.json”\.\n$/);
	});

	it('names every option that cannot be taken', async () => {
		const { code, out, err } = await simulate(
			'as-reported --members 0 --seed x --days 731 --format xml --fast'.split(' '),
		);
		expect([code, out]).toEqual([2, '']);
		for (const part of [
			'--members',
			'1 to 65536',
			'--seed',
			'0 to 4294967295',
			'--days',
			'1 to 730',
			'table, json, csv',
			'--fast',
		]) {
			expect(err).toContain(part);
		}
		expect(err.trimEnd().split('\n')).toHaveLength(5);
	});

	it('tells all that one needs to begin', async () => {
		const { code, out, err } = await simulate(['--help']);
		expect([code, err]).toEqual([0, '']);
		for (const { name } of [...scenarios, ...pellastry.scenarios]) {
			expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
		}
		for (const part of [LABEL, '--case', '--members', '--seed', '--days', '--format', '--daily', 'Exit codes']) {
			expect(out).toContain(part);
		}
	});

	it('ends quietly when its reader has seen enough', async () => {
		const { code, err } = await simulate(['as-reported', '--daily', '--format', 'csv'], 'the beginning');
		expect([code, err.trim()]).toEqual([0, LABEL]);
	});
});

describe('a number', () => {
	it('is written in a file as %.12g writes it', () => {
		const written = [
			0,
			-0,
			1,
			2100,
			0.00355086641328,
			3.9e-5,
			1.197e-5,
			1e-14,
			123456789012.5,
			1234567890123,
			0.0001,
			1 / 3,
		];
		expect(written.map((value) => general(value, 12))).toEqual([
			'0',
			'0',
			'1',
			'2100',
			'0.00355086641328',
			'3.9e-05',
			'1.197e-05',
			'1e-14',
			'123456789013',
			'1.23456789012e+12',
			'0.0001',
			'0.333333333333',
		]);
	});

	it('is read at two significant figures, and what is not quite all is not said to be', () => {
		expect([0, 1e-9, 0.0036, 0.02, 0.0749, 0.444, 0.994, 0.9999, 1].map(percentFigure)).toEqual([
			'0',
			'<0.1',
			'0.36',
			'2',
			'7.5',
			'44',
			'99',
			'>99',
			'100',
		]);
		expect([ofHundred(1, 1000), ofHundred(340, 1000), ofHundred(999, 1000), ofHundred(5, 5)]).toEqual([
			'fewer than 1 of 100',
			'34 of 100',
			'more than 99 of 100',
			'100 of 100',
		]);
	});
});
