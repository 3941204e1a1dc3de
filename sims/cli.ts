/** The same runs from a shell: `npm run simulate -- --help`. */
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import type { Case } from './cases/case.ts';
import { CASES } from './cases/shipped.ts';
import { bandsCsv, centralJson, dailyCsv, projectionJson } from './cli/files.ts';
import { help } from './cli/help.ts';
import { madeUpLines } from './cli/madeUp.ts';
import { LABEL } from './words/en.ts';
import { OPTIONS, type Options, checkOptions } from './cli/options.ts';
import { type Wording, centralTable, projectionTable } from './cli/table.ts';
import { Draws } from './ensemble/draws.ts';
import { exactBands } from './ensemble/exact.ts';
import { FirstDates } from './ensemble/firstDates.ts';
import { Members } from './ensemble/members.ts';
import { dailyRecord } from './model/daily.ts';
import { firstDays } from './model/firstDays.ts';
import { INDICATOR_IDS } from './model/indicator.ts';
import { run } from './model/run.ts';
import { centralValues } from './scenarios/central.ts';
import { conditionsOf } from './scenarios/conditions.ts';
import { nearestName } from './scenarios/nearest.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { type Parsed, parseScenario, parseScenarioText } from './scenarios/schema.ts';

const CANNOT_BE_RUN = 2;
const MOST_PROBLEMS = 20;
const LARGEST_FILE_BYTES = 1_000_000;

/** What cannot be run as it was asked for, a sentence each. */
class Refusal extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.problems = problems;
	}
}

function optionsOf(args: string[]): Options {
	const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false });
	const { options, problems } = checkOptions(values, positionals);
	if (problems.length > 0) throw new Refusal(problems);
	return options;
}

function output(options: Options): string {
	if (options.help) return help(CASES);
	const { scenario, wording } = scenarioOf(options);
	if (options.format === 'csv') console.error([LABEL, ...madeUpLines(options.shownCase)].join('\n'));
	return options.daily ? centralOutput(options, scenario, wording) : ensembleOutput(options, scenario, wording);
}

function centralOutput({ format, shownCase }: Options, scenario: Scenario, wording: Wording): string {
	const conditions = conditionsOf(scenario);
	const daily = dailyRecord(scenario.days);
	const dates = firstDays();
	run(centralValues(shownCase.assumptions, scenario), conditions, conditions.passChance, (end) => {
		daily.observe(end);
		dates.observe(end);
	});
	const projection = { shownCase, scenario, record: daily.record, firsts: dates.firsts };
	if (format === 'csv') return dailyCsv(scenario, daily.record);
	if (format === 'json') return centralJson(projection, packageJson.version);
	return centralTable(projection, wording);
}

function ensembleOutput({ format, members, seed, shownCase }: Options, scenario: Scenario, wording: Wording): string {
	const draws = new Draws(shownCase.assumptions, seed);
	const progress = newProgress(members);
	const partOfBands = format === 'csv' ? 1 : 0.5;
	const bands = exactBands({
		draws,
		scenario,
		members,
		series: INDICATOR_IDS,
		onProgress: (done) => progress.show(done * partOfBands),
	});
	if (format === 'csv') {
		progress.end();
		return bandsCsv(scenario, bands);
	}
	const dates = new FirstDates(scenario.days);
	const runner = new Members(draws, scenario);
	for (let member = 0; member < members; member++) {
		const { observe, count } = dates.member();
		runner.run(member, observe);
		count();
		progress.show(0.5 + (member + 1) / members / 2);
	}
	progress.end();
	const projection = { shownCase, scenario, seed, members, bands, dates };
	if (format === 'json') return projectionJson(projection, packageJson.version);
	return projectionTable(projection, wording);
}

/** A shipped scenario has its words; of one from a file no more is known than what it holds. */
const FROM_FILE: Wording = {
	title: 'A scenario from a file',
	condition: 'access is as the file says',
	note: 'Whose report or assumption this access is, the file has to say.',
};

function scenarioOf({ shownCase, scenario: nameOrFile, days }: Options): { scenario: Scenario; wording: Wording } {
	const shipped = shownCase.scenarios.find(({ name }) => name === nameOrFile);
	const whole = shipped ?? taken(fromFile(nameOrFile, shownCase), nameOrFile);
	const scenario = days === null ? whole : taken(parseScenario({ ...whole, days }), nameOrFile);
	return { scenario, wording: shipped === undefined ? FROM_FILE : shownCase.words.scenarios[shipped.name]! };
}

function taken(parsed: Parsed, from: string): Scenario {
	if (parsed.ok) return parsed.scenario;
	throw new Refusal(parsed.problems.map(({ message }) => `${from}: ${message}`));
}

function fromFile(path: string, shownCase: Case): Parsed {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined)
		throw new Refusal([/[./\\]/.test(path) ? `There is no file “${path}”.` : unknownName(path, shownCase)]);
	if (found.isDirectory()) throw new Refusal([`“${path}” is a folder, and must be a JSON file with one scenario.`]);
	if (found.size > LARGEST_FILE_BYTES) {
		throw new Refusal([`“${path}” has ${found.size} bytes, and must be a JSON file of at most 1 MB.`]);
	}
	try {
		return parseScenarioText(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
	} catch (error) {
		const why = error instanceof TypeError ? 'it is not text in UTF-8' : (error as Error).message;
		throw new Refusal([`“${path}” cannot be read: ${why}.`]);
	}
}

function unknownName(name: string, { id, scenarios }: Case): string {
	const names = scenarios.map((scenario) => scenario.name);
	const nearest = nearestName(name, names);
	const hint = nearest === null ? '' : ` Did you mean “${nearest}”?`;
	return `“${name}” is neither a shipped scenario nor a file. The shipped ones of ${id} are ${names.join(', ')}.${hint}`;
}

const NANOSECONDS_PER_SECOND = 1_000_000_000n;
const SECONDS_BETWEEN_LINES = 5n;

/** On stderr, once a run takes longer than a second: one line that changes in a terminal, or a line now and then. */
function newProgress(members: number) {
	const { stderr } = process;
	const start = process.hrtime.bigint();
	const between = stderr.isTTY ? NANOSECONDS_PER_SECOND / 10n : SECONDS_BETWEEN_LINES * NANOSECONDS_PER_SECOND;
	let next = start + NANOSECONDS_PER_SECOND;
	let shown = false;
	return {
		/** @param done share of the work */
		show(done: number): void {
			const now = process.hrtime.bigint();
			if (now < next) return;
			next = now + between;
			shown = true;
			const text = `${Math.floor(100 * done)} % of ${members} runs`;
			stderr.write(stderr.isTTY ? `\r${text}` : `${text}\n`);
		},
		end(): void {
			if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
		},
	};
}

// A reader that has seen enough, such as `head`, closes the pipe: no fault of anyone's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

try {
	process.stdout.write(output(optionsOf(process.argv.slice(2))));
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	for (const problem of error.problems.slice(0, MOST_PROBLEMS)) console.error(problem);
	if (error.problems.length > MOST_PROBLEMS) console.error(`and ${error.problems.length - MOST_PROBLEMS} more`);
	process.exitCode = CANNOT_BE_RUN;
}
