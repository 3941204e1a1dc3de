/**
 * The test runner that Stryker is given. Its own for Vitest starts a thread for each mutant and sets up all of Vitest in
 * it, which takes most of a second; this one reads the modules anew in the same process, for a fifth of that. It is
 * written without Stryker's types, so that everything here compiles where Stryker is not installed.
 */
import { join } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { settings, testsOf } from './modules.js';

/** What Stryker calls a test that passed, and one that failed. */
const PASSED = 0;
const FAILED = 1;

/** @typedef {{ id: string, name: string, status: number, timeSpentMs: number, fileName: string, failureMessage?: string }} Result */
/** @typedef {{ wanted: Set<string> | null, mutant: string | undefined }} Asked the tests that are wanted; null: all. The mutant that they run against. */

/** What code with mutants in it looks at, and writes to. @type {any} */
const shared = globalThis;
const stryker = (shared.__stryker__ ??= {});

class InProcess {
	/** @type {import('vite').ViteDevServer | undefined} */
	#server;
	/** @type {import('vite/module-runner').ModuleRunner | undefined} */
	#modules;

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		this.#server = await createServer(settings(process.cwd()));
		this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
	}

	async dispose() {
		await this.#server?.close();
	}

	/** All tests without a mutant, to see which run what. */
	async dryRun() {
		stryker.activeMutant = undefined;
		stryker.mutantCoverage = undefined;
		const tests = await this.#run({ wanted: null, mutant: undefined });
		return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
	}

	/**
	 * @param {{ activeMutant: { id: string }, testFilter?: string[], mutantActivation: 'static' | 'runtime', hitLimit?: number }}
	 *   options `static`: what is mutated runs as the modules are read
	 */
	async mutantRun({ activeMutant: { id }, testFilter, mutantActivation, hitLimit }) {
		stryker.activeMutant = mutantActivation === 'static' ? id : undefined;
		stryker.hitCount = 0;
		stryker.hitLimit = hitLimit;
		const tests = await this.#run({ wanted: testFilter ? new Set(testFilter) : null, mutant: id });
		if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
			return { status: 'timeout', reason: `Hit limit reached (${stryker.hitCount}/${hitLimit})` };
		}
		const last = tests.at(-1);
		if (last?.status !== FAILED) return { status: 'survived', nrOfTests: tests.length };
		return { status: 'killed', nrOfTests: tests.length, killedBy: [last.id], failureMessage: last.failureMessage };
	}

	/** Reads every module anew, so that nothing is left of the mutant before. With a mutant, ends with the first test that fails. @param {Asked} asked */
	async #run(asked) {
		const modules = /** @type {import('vite/module-runner').ModuleRunner} */ (this.#modules);
		modules.clearCache();
		/** @type {Result[]} */
		const results = [];
		for (const file of testsOf()) {
			if (asked.wanted && ![...asked.wanted].some((id) => id.startsWith(`${file}#`))) continue;
			await runFile(modules, file, asked, results);
			if (asked.mutant !== undefined && results.at(-1)?.status === FAILED) break;
		}
		return results;
	}
}

/**
 * @param {import('vite/module-runner').ModuleRunner} modules
 * @param {string} file
 * @param {Asked} asked
 * @param {Result[]} results
 */
async function runFile(modules, file, { wanted, mutant }, results) {
	const { noted, forget } = await modules.import(join(process.cwd(), 'bench/mutation/suite.js'));
	forget();
	try {
		await modules.import(join(process.cwd(), file));
	} catch (error) {
		// It has failed, although it holds no test.
		results.push({ id: `${file}#`, name: 'is loaded', timeSpentMs: 0, fileName: file, ...failure(error) });
		return;
	}
	const active = stryker.activeMutant;
	for (const [at, { name, run }] of noted.entries()) {
		const id = `${file}#${at} ${name}`;
		if (wanted && !wanted.has(id)) continue;
		stryker.currentTestId = id;
		stryker.activeMutant = mutant;
		const start = performance.now();
		const outcome = await Promise.resolve()
			.then(run)
			.then(() => ({ status: PASSED }), failure);
		results.push({ id, name, timeSpentMs: performance.now() - start, fileName: file, ...outcome });
		stryker.currentTestId = undefined;
		stryker.activeMutant = active;
		if (mutant !== undefined && outcome.status === FAILED) return;
	}
}

/** @param {unknown} error */
const failure = (error) => ({ status: FAILED, failureMessage: error instanceof Error ? error.message : String(error) });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
