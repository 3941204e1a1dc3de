/** Runs Stryker over the slices that are asked for, one after the other, and prints the score of every file that has one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../.ci/sources.js';
import { scoresOf, survivorsOf, tableOf } from './scores.js';
import { SLICES } from './slices.js';

/** Beside the packages of the product, and where nothing else looks. */
const KEPT = join(ROOT, 'node_modules', '.corridor-mutation');
const STRYKER = join(ROOT, 'bench/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');

/** What no test here reads: it need not be in the copy that mutants are put into. */
const NOT_COPIED = ['/build', '/build-single', '/docs', '/static', '/tests', '/release', '/bench/p*', '/bench/soak'];

/** @param {string} name */
const reportOf = (name) => join(KEPT, `${name}.report.json`);

/** @param {string} name @param {import('./slices.js').Slice} slice */
const settings = (name, { mutate }) => ({
	plugins: [join(ROOT, 'bench/mutation/runner.js')],
	testRunner: 'in-process',
	coverageAnalysis: 'perTest',
	mutate,
	concurrency: 1,
	// A loop without an end is told by how often it goes round; time alone is for what stands still on a machine that others use.
	timeoutMS: 30_000,
	timeoutFactor: 1.5,
	dryRunTimeoutMinutes: 15,
	tempDirName: join(tmpdir(), 'corridor-mutation'),
	ignorePatterns: NOT_COPIED,
	incremental: true,
	incrementalFile: join(KEPT, `${name}.incremental.json`),
	reporters: ['json', 'progress-append-only'],
	jsonReporter: { fileName: reportOf(name) },
});

/** Tells whether every slice could be run. @param {string[]} args */
export function run(args) {
	const unknown = args.filter((name) => name !== '--report' && !Object.hasOwn(SLICES, name));
	if (unknown.length > 0) {
		console.error(`No such slice: ${unknown.join(', ')}. There are: ${Object.keys(SLICES).join(', ')}.`);
		return false;
	}
	mkdirSync(KEPT, { recursive: true });
	const named = Object.entries(SLICES).filter(([name]) => args.length === 0 || args.includes(name));
	const failed = named.filter(([name, slice]) => !args.includes('--report') && !mutate(name, slice));
	// A file that has moved to another slice is told of by that one.
	const scores = Object.entries(SLICES).flatMap(([name, slice]) =>
		scoresOf(reportOf(name)).filter(({ file }) => slice.mutate.includes(file)),
	);
	console.log(tableOf(scores));
	for (const [name] of named) console.log(survivorsOf(reportOf(name)));
	for (const [name] of failed) console.error(`The slice ${name} could not be run: see above.`);
	return failed.length === 0;
}

/** @param {string} name @param {import('./slices.js').Slice} slice */
function mutate(name, slice) {
	const file = join(KEPT, `${name}.json`);
	writeFileSync(file, JSON.stringify(settings(name, slice)));
	const { status } = spawnSync(process.execPath, [STRYKER, 'run', file], {
		cwd: ROOT,
		env: { ...process.env, MUTATION_TESTS: slice.tests.join() },
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	return status === 0;
}
