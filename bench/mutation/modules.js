/** How the modules of the law and of links are read here, and which tests are. */
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { languageCalled, spokenIn } from '../../.ci/language.js';

process.env.TZ = 'UTC';

/** The tests of the slice, in its order. */
export const testsOf = () => (process.env.MUTATION_TESTS ?? '').split(',');

/** @param {string} root the copy of the repository that mutants are put into @returns {import('vite').InlineConfig} */
export const settings = (root) => ({
	configFile: false,
	root,
	logLevel: 'error',
	appType: 'custom',
	// The page's own is made by SvelteKit and is not in the copy.
	tsconfig: join(root, '.ci/tsconfig.sims.json'),
	server: { middlewareMode: true, watch: null, ws: false, hmr: false },
	optimizeDeps: { noDiscovery: true },
	plugins: [spokenIn(languageCalled(undefined)), svelte({ configFile: false })],
	resolve: {
		alias: {
			$lib: join(root, 'src/lib'),
			vitest: join(root, 'bench/mutation/suite.js'),
			'fast-check': join(root, 'bench/mutation/fewerCases.js'),
		},
	},
	define: { __VERSION__: '"mutation"', __BUILD__: '"mutation"', __SINGLE__: 'false', __PUBLIC_ADDRESS__: 'null' },
});
