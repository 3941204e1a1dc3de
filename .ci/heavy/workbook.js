/**
 * `npm run test:heavy`: what needs a program that few machines have. Saves the workbook from the built site, has
 * LibreOffice read it and write every sheet as CSV, and compares cells with what the page says. Without LibreOffice it
 * says that nothing was compared, and ends well: it is no part of `npm test`.
 */
import '../node-version.js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium, launchOptions } from '../chromium.js';
import { ensureInstalled } from '../install.js';
import { build } from '../site.js';
import { serve } from '../serve.js';
import { BUILD, buildIsCurrent } from '../sources.js';

const LABEL = 'Illustrative projection. An if-then exercise:';
const PEOPLE = 100_417;
/** UTF-8, cells as they are stored and not as they are shown, every sheet to a file of its own. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const PATIENCE_MS = 120_000;

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (office === undefined) {
	console.log('Skipped: LibreOffice is not on this machine, and the workbook was held against nothing.');
	process.exit(0);
}
ensureInstalled();
ensureChromium();
if (!buildIsCurrent() && (await build()) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'corridor-'));
/** @type {string[]} */
const wrong = [];
try {
	const { version, people } = await saveWorkbook(join(folder, 'workbook.xlsx'));
	const sheets = convert(office);
	check('four sheets', Object.keys(sheets).length === 4);
	for (const [name, rows] of Object.entries(sheets)) check(`label of ${name}`, rows[0]?.[0]?.startsWith(LABEL));
	const about = sheets['About'] ?? [];
	check(
		'title that looks like a formula',
		about.flat().some((cell) => cell.includes("'=1+1") || cell.includes('“=1+1”')),
	);
	check(
		'version',
		about.flat().some((cell) => cell.includes(version)),
	);
	const row = sheets['Assumptions']?.find(([, id]) => id === 'people');
	check('people in this scenario', Number(row?.[2]) === people);
	const days = sheets['Daily bands'] ?? [];
	check('first day', days[2]?.[0] === '2022-12-12');
	check(
		'levels in order',
		days.slice(2).every((cells) => inOrder(cells.slice(5, 12).map(Number))),
	);
	check('days by series', days.length > 2 + 281 * 3);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
for (const what of wrong) console.error(`Not as the page has it: ${what}`);
console.log(wrong.length === 0 ? 'LibreOffice reads the workbook as the page has it.' : `${wrong.length} differ.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** @param {string} what @param {boolean | undefined} holds */
function check(what, holds) {
	console.log(`${holds === true ? 'ok' : 'NOT'}  ${what}`);
	if (holds !== true) wrong.push(what);
}

/** @param {readonly number[]} levels */
function inOrder(levels) {
	return levels.length === 7 && levels.every((level, at) => Number.isFinite(level) && level >= (levels[at - 1] ?? 0));
}

/** Saves it from the page, as a reader does. @param {string} path */
async function saveWorkbook(path) {
	const { chromium } = await import('playwright');
	const site = await serve(BUILD);
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		page.setDefaultTimeout(PATIENCE_MS);
		await page.goto(`${site.url}#v=1&people=${PEOPLE}&title=%3D1%2B1`);
		await page.waitForSelector('[data-status=settled]');
		await page.getByRole('button', { name: 'Export' }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^XLSX/ }).click(),
		]);
		await download.saveAs(path);
		const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		return { version: `Corridor ${version}`, people: PEOPLE };
	} finally {
		await browser.close();
		await site.close();
	}
}

/** The rows of each sheet, by its name. @param {string} command @returns {Record<string, string[][]>} */
function convert(command) {
	// A profile of its own, so that a LibreOffice that is open does not answer in its place.
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	const options = [
		profile,
		'--headless',
		'--convert-to',
		CSV_FILTER,
		'--outdir',
		folder,
		join(folder, 'workbook.xlsx'),
	];
	const { status, stderr } = spawnSync(command, options, { encoding: 'utf8', timeout: PATIENCE_MS });
	if (status !== 0) throw new Error(`LibreOffice did not convert the workbook: ${stderr}`);
	return Object.fromEntries(
		readdirSync(folder)
			.filter((name) => name.endsWith('.csv'))
			.map((name) => [
				name.slice('workbook-'.length, -'.csv'.length),
				rowsOf(readFileSync(join(folder, name), 'utf8')),
			]),
	);
}

/** @param {string} csv */
function rowsOf(csv) {
	/** @type {string[][]} */
	const rows = [[]];
	for (const [, quoted, plain, then] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (then !== ',') rows.push([]);
	}
	// The end of the last row begins another one, and the end of the text one more.
	return rows.filter((row) => row.some((cell) => cell !== ''));
}
