/**
 * `npm run bench`: how fast the simulation is (bench/README.md). It is bundled as the page's is: what runs TypeScript as
 * it stands makes the runs a third slower. Peers are installed for it alone; without a network they are left out.
 */
import './node-version.js';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, install } from './install.js';
import { ROOT } from './sources.js';

/** Beside the packages that it needs, and where nothing else looks. */
const BUNDLE = join(ROOT, 'node_modules', '.corridor-bench');

ensureInstalled();
if (!install(join(ROOT, 'bench', 'peers'))) console.error('The peers are not installed: they are left out.');
const { build } = await import('vite');
await build({
	configFile: false,
	root: ROOT,
	logLevel: 'warn',
	build: { ssr: 'bench/bench.ts', outDir: BUNDLE, emptyOutDir: true, target: 'es2023', minify: false },
});
const { status } = spawnSync(process.execPath, [join(BUNDLE, 'bench.js'), ...process.argv.slice(2)], {
	cwd: ROOT,
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
