/**
 * `npm test`: installs what is missing, then checks everything in order and stops at the first step that fails.
 *
 *     npm test -- [--keep-going] [step ...]
 *
 * The last line says how many tests passed and failed; a step that is not a test run counts as one.
 */
import './node-version.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.js';
import { ensureInstalled } from './install.js';
import { runTool, saidBy } from './run-tool.js';
import { TRIED, build } from './site.js';
import { buildIsCurrent } from './sources.js';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Record<string, { about: string, run: () => Promise<Count> }>} */
const STEPS = {
	types: {
		about: 'components, scripts and the simulation compile',
		run: one(
			() => runTool('@sveltejs/kit', ['sync'], { command: 'svelte-kit' }),
			() => runTool('svelte-check', ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']),
			() => runTool('typescript', ['--project', '.ci/tsconfig.sims.json'], { command: 'tsc' }),
			() => runTool('typescript', ['--project', 'src/service-worker/tsconfig.json'], { command: 'tsc' }),
		),
	},
	format: {
		about: 'every file is laid out by Prettier',
		run: () => beside('format'),
	},
	build: { about: 'the site', run: one(() => build(TRIED)) },
	lint: { about: 'the rules of the code, the architecture among them', run: () => beside('lint') },
	unit: { about: 'unit and property tests, in Node', run: () => vitest('unit') },
	browser: { about: 'components, in Chromium', run: () => vitest('browser') },
	journey: { about: "readers' ways through the built site, in Chromium", run: journeys },
	length: { about: 'the same ways, and those that are much alike', run: () => journeys(true) },
};
/** Taken only when it is named: the others take long enough. */
const WHEN_NAMED = ['length'];
const NEED_CHROMIUM = ['browser', 'journey', 'length'];

/** What uses one core and only reads: begun with the first of the others, and told of when it is its turn. */
const BESIDE = {
	format: () => saidBy('prettier', ['--check', '--log-level', 'warn', '.']),
	lint: () => saidBy('eslint', ['.']),
};
/** @type {Partial<Record<keyof typeof BESIDE, ReturnType<typeof saidBy>>>} */
const begun = {};

/** @param {keyof typeof BESIDE} name */
async function beside(name) {
	const { code, said } = await (begun[name] ?? BESIDE[name]());
	process.stdout.write(said);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step that is not a test run: it passes when all of its commands do. @param {(() => Promise<number>)[]} commands */
function one(...commands) {
	return async () => {
		for (const command of commands) if ((await command()) !== 0) return { passed: 0, failed: 1 };
		return { passed: 1, failed: 0 };
	};
}

/** @param {boolean} atLength whether those are gone too that other runs skip */
async function journeys(atLength = false) {
	if (atLength) process.env.CORRIDOR_AT_LENGTH = '1';
	if (!buildIsCurrent(TRIED)) {
		console.log('The build is older than its sources: building first.');
		if ((await build(TRIED)) !== 0) return { passed: 0, failed: 1 };
	}
	return vitest('journey');
}

/** @param {string} project @returns {Promise<Count>} */
async function vitest(project) {
	const folder = mkdtempSync(join(tmpdir(), 'corridor-'));
	const file = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = await runTool('vitest', ['run', '--project', project, ...reporters]);
	try {
		const report = JSON.parse(readFileSync(file, 'utf8'));
		// A file that does not load has failed, although it holds no test.
		const unloaded = report.testResults.filter(
			(/** @type {any} */ { status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
		).length;
		const failed = report.numFailedTests + unloaded;
		return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
	} catch {
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const args = process.argv.slice(2);
const keepGoing = args.includes('--keep-going');
const named = args.filter((arg) => arg !== '--keep-going');
const unknown = named.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
	console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
	process.exit(2);
}

process.env.TZ = 'UTC';
ensureInstalled();
const steps = Object.entries(STEPS).filter(
	([name]) => (named.length === 0 && !WHEN_NAMED.includes(name)) || named.includes(name),
);
if (steps.some(([name]) => NEED_CHROMIUM.includes(name))) {
	try {
		ensureChromium();
	} catch (error) {
		console.error(/** @type {Error} */ (error).message);
		process.exit(1);
	}
}

const total = { passed: 0, failed: 0 };
if (steps.length > 1) {
	for (const name of /** @type {(keyof typeof BESIDE)[]} */ (Object.keys(BESIDE)))
		if (steps.some(([step]) => step === name)) begun[name] = BESIDE[name]();
}
for (const [name, { about, run }] of steps) {
	console.log(`\n== ${name}: ${about}`);
	const start = performance.now();
	const { passed, failed } = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`== ${name} ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0 && !keepGoing) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
// At once: what was begun for a later step is not waited for.
process.exit(total.failed === 0 ? 0 : 1);
