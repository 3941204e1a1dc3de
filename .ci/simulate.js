/** `npm run simulate -- ...`: the command line of the simulation, sims/cli.ts. */
import './node-version.js';
import { ensureInstalled } from './install.js';
import { runTool } from './run-tool.js';
import { ROOT } from './sources.js';

ensureInstalled();
process.exitCode = await runTool(
	'tsx',
	['--tsconfig', `${ROOT}.ci/tsconfig.sims.json`, `${ROOT}sims/cli.ts`, ...process.argv.slice(2)],
	{ cwd: process.cwd() },
);
