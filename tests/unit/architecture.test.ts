import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const IMPORTS = 'corridor/layers';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';
const SYNTAX = 'no-restricted-syntax';

/** The repository's own rules, less those that ask the compiler: the snippets are no part of the program. */
const eslint = new ESLint({
	ignore: false,
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } },
	] as ESLint.Options['overrideConfig'] & object[],
});

/** The rules of the architecture that speak up about a snippet at a path, once each. */
async function breaches(filePath: string, code: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
	const [result] = await eslint.lintText(text, { filePath });
	const rules = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
	const ours = [IMPORTS, GLOBALS, PROPERTIES, SYNTAX];
	return [...new Set(rules.filter((rule) => ours.includes(rule) || rule.startsWith('Parsing')))];
}

describe('imports run one way', () => {
	it.each([
		['the simulation', 'the page', 'sims/model/store.ts', `import { x } from '../../src/lib/words/numbers.ts'`],
		['the simulation', 'the page by its alias', 'sims/ensemble/draw.ts', `import { x } from '$lib/words/numbers.ts'`],
		['the simulation', 'Svelte', 'sims/ensemble/run.ts', `import { tick } from 'svelte'`],
		['the simulation', 'D3', 'sims/ensemble/bands.ts', `import { max } from 'd3'`],
		['the simulation', 'Comlink', 'sims/scenarios/schema.ts', `import { wrap } from 'comlink'`],
		['the simulation', 'Node', 'sims/ensemble/run.ts', `import { cpus } from 'node:os'`],
		['its command line', 'the page', 'sims/cli.ts', `import { x } from '../src/lib/words/numbers.ts'`],
		['its tests', 'the page', 'sims/model/store.test.ts', `import { x } from '../../src/lib/words/numbers.ts'`],
		['the model', 'a scenario', 'sims/model/store.ts', `import { x } from '../scenarios/scenario.ts'`],
		['the model', "a scenario's type", 'sims/model/store.ts', `import type { X } from '../scenarios/scenario.ts'`],
		['the model', 'an ensemble', 'sims/model/store.ts', `import { x } from '#sims/ensemble/draw.ts'`],
		['the model', 'a case', 'sims/model/store.ts', `const x = await import('../cases/case.ts')`],
		['the model', 'a package', 'sims/model/store.ts', `import * as v from 'valibot'`],
		['a scenario', 'an ensemble', 'sims/scenarios/scenario.ts', `export { x } from '../ensemble/draw.ts'`],
		['a scenario', 'a case', 'sims/scenarios/index.ts', `import { x } from '../cases/karabakh-2022/scenarios.ts'`],
		['the ensemble', 'a case', 'sims/ensemble/run.ts', `import { x } from '../cases/karabakh-2022/karabakh-2022.ts'`],
		[
			'the ensemble',
			'the reports that it is held against',
			'sims/ensemble/run.ts',
			`import { x } from '../cases/karabakh-2022/observations.ts'`,
		],
		[
			'the model',
			'the reports that it is held against',
			'sims/model/store.ts',
			`import { x } from '#sims/cases/karabakh-2022/observations.ts'`,
		],
		[
			'an assumption',
			'the reports that the model is held against',
			'sims/cases/karabakh-2022/assumptions/food.ts',
			`import { observations } from '../observations.ts'`,
		],
		[
			'a scenario of a case',
			'the record',
			'sims/cases/karabakh-2022/scenarios/as-reported.ts',
			`import { karabakh2022Record } from '../record.ts'`,
		],
		['the ensemble', 'its checks', 'sims/ensemble/run.ts', `import { x } from '../checks/laws.ts'`],
		['words', 'what asks for them', 'sims/words/en/limits.ts', `import { LIMITS } from '../../model/assumption.ts'`],
		['the kernel', 'what writes it', 'sims/kernel/batch.ts', `import { x } from './emit/lanes.ts'`],
		['the kernel', 'a case', 'sims/kernel/batch.ts', `import { x } from '../cases/case.ts'`],
		[
			'what writes the kernel',
			'a scenario',
			'sims/kernel/emit/food.ts',
			`import { x } from '../../scenarios/central.ts'`,
		],
		['the model', 'the kernel', 'sims/model/store.ts', `import { x } from '../kernel/batch.ts'`],
		['an ensemble', 'the kernel', 'sims/ensemble/ensemble.ts', `import { x } from '../kernel/batch.ts'`],
		['a case', 'a law', 'sims/cases/here/food.ts', `import { x } from '../../model/store.ts'`],
		['a case', 'a value among types', 'sims/cases/here/food.ts', `import { type X, y } from '../../model/store.ts'`],
		['a case', 'an ensemble type', 'sims/cases/here/food.ts', `import type { X } from '../../ensemble/draw.ts'`],
		['the benchmark', 'the page', 'bench/speed.ts', `import { x } from '../src/lib/words/numbers.ts'`],
		['the simulation', 'the benchmark', 'sims/ensemble/run.ts', `import { x } from '../../bench/work.ts'`],
		['the page', 'the benchmark', 'src/lib/state/link.ts', `import { x } from '../../../bench/work.ts'`],
		['a chart', 'the model', 'src/lib/chart/Line.svelte', `import { x } from '#sims/model/store.ts'`],
		['a chart', "a type of the model's", 'src/lib/chart/scale.ts', `type X = import('#sims/model/store.ts').X`],
		['a chart', 'words', 'src/lib/chart/Axis.svelte', `import { x } from '../words/numbers.ts'`],
		['a chart', 'another package', 'src/lib/chart/Axis.svelte', `import * as v from 'valibot'`],
		['a figure', 'Comlink', 'src/lib/figures/Bread.svelte', `import { wrap } from 'comlink'`],
		['the state', 'Comlink', 'src/lib/state/choices.svelte.ts', `import type { Remote } from 'comlink'`],
		['a page', 'Comlink', 'src/routes/+page.svelte', `import { wrap } from 'comlink'`],
		['the library', 'a page', 'src/lib/state/link.ts', `import { x } from '../../routes/+layout.ts'`],
		['a component', 'Markdown', 'src/lib/method/Text.svelte', `import MarkdownIt from 'markdown-it'`],
		['a page', 'equations', 'src/routes/method/+page.server.ts', `import temml from 'temml'`],
		['the layout of docs', 'D3', 'src/lib/method/layOut.server.ts', `import { max } from 'd3'`],
		['the worker', 'a page', 'src/lib/worker/client.ts', `import { x } from '../../routes/+layout.ts'`],
	])('%s may not import %s: %s', async (_who, _what, path, code) => {
		expect(await breaches(path, code)).toEqual([IMPORTS]);
	});

	it.each([
		['sims/model/store.ts', `import { x } from './ration.ts'`],
		['sims/model/store.test.ts', `import fc from 'fast-check'; import { x } from '../cases/case.ts'`],
		['sims/scenarios/schema.ts', `import * as v from 'valibot'; import { x } from '../model/calendar.ts'`],
		['sims/scenarios/problem.ts', `import { x } from '../words/en/refused.ts'`],
		['sims/words/en/limits.ts', `import type { X } from '../../model/assumption.ts'`],
		[
			'sims/ensemble/run.ts',
			`import { x } from '../scenarios/scenario.ts'; import type { Case } from '../cases/case.ts'`,
		],
		[
			'sims/cases/here/here.ts',
			`import type { Case } from '../case.ts'; import { day } from '../../model/calendar.ts'`,
		],
		['sims/cases/here/food.ts', `import { type X, type Y } from '../../model/assumption.ts'`],
		['sims/checks/golden.ts', `import { readFileSync } from 'node:fs'; import { x } from '../ensemble/run.ts'`],
		[
			'sims/kernel/emit/lanes.ts',
			`import binaryen from 'binaryen'; import { x } from '../layout.ts'; import { y } from '../../model/store.ts'`,
		],
		['sims/kernel/ensemble.ts', `import { x } from '../ensemble/draws.ts'; import { y } from './batch.ts'`],
		['sims/cli.ts', `import { parseArgs } from 'node:util'; import { x } from './cases/here/here.ts'`],
		[
			'src/lib/chart/Line.svelte',
			`import { line } from 'd3'; import { getContext } from 'svelte'; import X from './X.svelte'`,
		],
		['src/lib/chart/scale.test.ts', `import { it } from 'vitest'; import { x } from './scale.ts'`],
		['src/lib/worker/client.ts', `import { wrap } from 'comlink'; import { run } from '#sims/ensemble/run.ts'`],
		[
			'src/lib/figures/Bread.svelte',
			`import Line from '$lib/chart/Line.svelte'; import { x } from '#sims/model/store.ts'`,
		],
		[
			'src/lib/method/text.server.ts',
			`import MarkdownIt from 'markdown-it'; import text from '../../../docs/method.md?raw'; import { LABEL } from '#sims/words/en.ts'`,
		],
		['src/routes/+page.svelte', `import Bread from '$lib/figures/Bread.svelte'; import { page } from '$app/state'`],
	])('%s may: %s', async (path, code) => {
		expect(await breaches(path, code)).toEqual([]);
	});
});

describe('a run is the same every time and everywhere', () => {
	it.each([
		['the time of day', 'sims/ensemble/run.ts', 'export const x = Date.now()', GLOBALS],
		['a date object', 'sims/model/season.ts', 'export const x = new Date(2022, 11, 12)', GLOBALS],
		['a stopwatch', 'sims/ensemble/run.ts', 'export const x = performance.now()', GLOBALS],
		['unseeded chance', 'sims/ensemble/draw.ts', 'export const x = Math.random()', PROPERTIES],
		['unseeded chance taken apart', 'sims/ensemble/draw.ts', 'export const { random } = Math', PROPERTIES],
		['the document', 'sims/scenarios/scenario.ts', 'export const x = document.title', GLOBALS],
		['the window', 'sims/checks/laws.ts', 'export const x = window.innerWidth', GLOBALS],
		['the process', 'sims/ensemble/run.ts', 'export const x = process.env', GLOBALS],
	])('the simulation does not know %s', async (_what, path, code, rule) => {
		expect(await breaches(path, code)).toEqual([rule]);
	});

	it.each(['exp', 'log', 'pow', 'cos', 'sin', 'tan', 'cbrt', 'expm1', 'log1p', 'tanh', 'hypot', 'atan2', 'log2'])(
		'the model does not use Math.%s, which differs between browsers in the last bit',
		async (name) => {
			expect(await breaches('sims/model/season.ts', `export const x = Math.${name}(2, 3)`)).toEqual([SYNTAX]);
		},
	);

	it.each([
		'export const x = 2 ** 0.5',
		'let x = 2; x **= 0.5',
		'const { exp } = Math',
		"export const x = Math['exp'](1)",
	])('nor hides it: %s', async (code) => {
		expect(await breaches('sims/model/season.ts', code)).toEqual([SYNTAX]);
	});

	it('the model may use what every browser computes to the last bit', async () => {
		const names = ['sqrt', 'abs', 'min', 'max', 'floor', 'round', 'trunc', 'imul', 'fround'];
		const code = names.map((name) => `export const ${name} = Math.${name}(2, 3)`).join('\n');
		expect(await breaches('sims/model/store.ts', code)).toEqual([]);
	});

	it('the command line and the tests may look at the clock', async () => {
		const code = 'export const x = performance.now() + Date.now()';
		expect(await breaches('sims/cli.ts', code)).toEqual([]);
		expect(await breaches('sims/ensemble/run.test.ts', code)).toEqual([]);
	});
});
