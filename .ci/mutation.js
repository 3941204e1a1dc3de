/**
 * `npm run mutation`: changes the law and the codec of links a little at a time, and counts what a test notices
 * (bench/mutation/README.md). Stryker is installed for it alone.
 */
import './node-version.js';
import { join } from 'node:path';
import { ensureInstalled, install } from './install.js';
import { ROOT } from './sources.js';

ensureInstalled();
if (!install(join(ROOT, 'bench', 'mutation'))) {
	console.error('Stryker is not installed: see above.');
	process.exit(1);
}
const { run } = await import('../bench/mutation/run.js');
process.exitCode = run(process.argv.slice(2)) ? 0 : 1;
