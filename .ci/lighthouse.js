/** `npm run lighthouse`: audits the built pages (bench/lighthouse/README.md). Lighthouse is installed for it alone. */
import './node-version.js';
import { join } from 'node:path';
import { ensureChromium } from './chromium.js';
import { ensureInstalled, install } from './install.js';
import { build } from './site.js';
import { ROOT, buildIsCurrent } from './sources.js';

ensureInstalled();
ensureChromium();
if (!install(join(ROOT, 'bench', 'lighthouse'))) {
	console.error('Lighthouse is not installed: see above.');
	process.exit(1);
}
if (!buildIsCurrent() && (await build()) !== 0) process.exit(1);
const { run } = await import('../bench/lighthouse/run.js');
process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
