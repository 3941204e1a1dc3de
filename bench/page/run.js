/**
 * `npm run bench:page`: what a hand on a slider of the built page feels, on this machine, and as if it were six times
 * slower.
 *
 *     npm run bench:page -- [--json] [--quick] [--long] [--fragment='v=2&runs=1024'] [--folder=build]
 *
 * `--json`: one object instead of tables. `--quick`: one drag each instead of three. `--fragment`: what stands after the
 * `#` of the address. `--folder`: of another build, made before. `--long`: also what the frames over 50 ms were spent on. Medians of several drags; nothing is
 * asserted, since machines differ and are busy.
 */
import '../../.ci/node-version.js';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../.ci/chromium.js';
import { build } from '../../.ci/site.js';
import { serve } from '../../.ci/serve.js';
import { BUILD, buildIsCurrent } from '../../.ci/sources.js';
import { pass } from './pass.js';
import { reach } from './slow.js';
import { summaryOf } from './summary.js';
import { longFramesText, tables } from './tables.js';

const TIMES = 6;
/** Each slider is dragged once in each way: what they move differs. */
const SLIDERS = [0, 1, 2];
/** @type {readonly import('./pass.js').Way[]} */
const WAYS = process.platform === 'win32' ? ['none', 'throttled'] : ['none', 'throttled', 'stopped'];

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		long: { type: 'boolean', default: false },
		fragment: { type: 'string', default: '' },
		folder: { type: 'string', default: BUILD },
	},
});

if (options.folder === BUILD && !buildIsCurrent() && (await build()) !== 0) process.exit(1);
const site = await serve(options.folder);
const browser = await chromium.launch(launchOptions());
try {
	const url = options.fragment === '' ? site.url : `${site.url}#${options.fragment}`;
	/** @type {Record<string, Awaited<ReturnType<typeof pass>>[]>} */
	const passes = {};
	// By turns, since a machine that others use is now faster and now slower.
	for (const slider of options.quick ? SLIDERS.slice(0, 1) : SLIDERS) {
		for (const way of WAYS) (passes[way] ??= []).push(await pass(browser, { url, way, times: TIMES, slider }));
	}
	const blank = await browser.newPage();
	const result = {
		machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Chromium ${browser.version()}`,
		date: new Date().toISOString().slice(0, 10),
		times: TIMES,
		/** How many times slower Chromium's own throttle made the same work. */
		throttleReaches: await reach(blank, await blank.context().newCDPSession(blank), TIMES),
		ways: Object.fromEntries(Object.entries(passes).map(([way, those]) => [way, summaryOf(those)])),
	};
	if (options.json) console.log(JSON.stringify(result, null, '\t'));
	else console.log(tables(result));
	if (options.long) console.log(longFramesText(result));
} finally {
	await browser.close();
	await site.close();
}
