/**
 * `npm run fuzz`: tries what comes from outside on every parser, a million cases each (tests/fuzz/run.ts). It is bundled,
 * as what it tries holds runes; what the router would give stands in for it, as in the one file.
 */
import './node-version.js';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.js';
import { ensureKernel } from './kernel.js';
import { ROOT } from './sources.js';

/** Beside the packages that it needs, and where nothing else looks. */
const BUNDLE = join(ROOT, 'node_modules', '.corridor-fuzz');

ensureInstalled();
ensureKernel();
const { build } = await import('vite');
const { svelte } = await import('@sveltejs/vite-plugin-svelte');
const { ALIASES } = await import('./single/plugins.js');
await build({
	configFile: false,
	root: ROOT,
	logLevel: 'warn',
	resolve: { alias: ALIASES },
	define: { __VERSION__: '"fuzz"', __BUILD__: '"fuzz"', __SINGLE__: 'false', __PUBLIC_ADDRESS__: 'null' },
	plugins: [svelte({ configFile: false })],
	build: { ssr: 'tests/fuzz/run.ts', outDir: BUNDLE, emptyOutDir: true, target: 'es2023', minify: false },
});
const { status } = spawnSync(process.execPath, [join(BUNDLE, 'run.js'), ...process.argv.slice(2)], {
	cwd: ROOT,
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
