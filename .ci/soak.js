/** `npm run soak`: the built page in random use for a while, its memory watched (bench/soak/README.md). */
import './node-version.js';
import { ensureChromium } from './chromium.js';
import { ensureInstalled } from './install.js';
import { build } from './site.js';
import { buildIsCurrent } from './sources.js';

ensureInstalled();
ensureChromium();
if (!buildIsCurrent() && (await build()) !== 0) process.exit(1);
const { run } = await import('../bench/soak/run.js');
process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
