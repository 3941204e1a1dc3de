import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './.ci/chromium.js';
import { ensureKernel } from './.ci/kernel.js';
import { languageCalled, spokenIn, wordsFile } from './.ci/language.js';
import { noteModules, noteSite } from './.ci/notices.js';
import { offline } from './.ci/offline.ts';
import { publicAddressFrom } from './src/lib/publicAddress.ts';
import { folderOf } from './src/lib/words/languages.js';
import packageJson from './package.json' with { type: 'json' };

ensureKernel();

// Every process that the tests start has the same clock, wherever they run.
process.env.TZ = 'UTC';

/** Long enough for a slow and busy machine: no test here says anything about speed. */
const PATIENCE_MS = 120_000;

/** Whose work is in the built page: for its notices. */
const bundled = new Set<string>();

const language = languageCalled(process.env.LANGUAGE);
const { module: said } = await runnerImport<typeof import('./src/lib/words/en/install.ts')>(
	wordsFile(language, 'install.ts'),
	// That of the page is made by SvelteKit, which begins after this.
	{ configFile: false, tsconfig: '.ci/tsconfig.sims.json' },
);
const publicAddress = publicAddressFrom(process.env.PUBLIC_ADDRESS);

export default defineConfig({
	plugins: [spokenIn(language), sveltekit(), offline(language, said.install), noteSite(bundled, language.code)],
	define: {
		__VERSION__: JSON.stringify(packageJson.version),
		__SINGLE__: 'false',
		__PUBLIC_ADDRESS__: JSON.stringify(publicAddress && `${publicAddress}${folderOf(language)}`),
	},
	worker: { format: 'es', plugins: () => [spokenIn(language), noteModules(bundled)] },
	build: {
		// Lists of all that each part needs would be fetched ahead of the first figures. A style has to be there with its part.
		modulePreload: { resolveDependencies: (_part, needs) => needs.filter((file) => file.endsWith('.css')) },
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	test: {
		passWithNoTests: true,
		testTimeout: PATIENCE_MS,
		hookTimeout: PATIENCE_MS,
		teardownTimeout: PATIENCE_MS,
		projects: [
			{
				// Laws, link codec, words, and components rendered to text, in Node.
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['sims/**/*.test.ts', 'src/**/*.test.ts', 'bench/**/*.test.ts', 'tests/{unit,fuzz}/**/*.test.ts'],
					exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
					// What is tested here is pure: files share a thread, and each module is read once. By itself Vitest would leave a
					// core of the two of a small machine idle.
					pool: 'threads',
					isolate: false,
					maxWorkers: 2,
					sequence: { groupOrder: 0 },
				},
			},
			{
				// Components in a real Chromium.
				extends: true,
				// Bundled before the first test: one found on the way would reload the page under a running test.
				optimizeDeps: {
					include: [
						'axe-core',
						'comlink',
						'd3',
						'fast-check',
						'jsqr',
						'uqr',
						'valibot',
						'vitest-browser-svelte',
						'write-excel-file/browser',
					],
				},
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					// Sizes and colours come from the page's own style.
					setupFiles: [
						'src/styles/tokens.css',
						'src/styles/base.css',
						'src/styles/buttons.css',
						'src/styles/touch.css',
					],
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				// A reader's way through the built page, two browsers at a time: while one computes, the other loads and draws.
				extends: true,
				test: {
					name: 'journey',
					environment: 'node',
					include: ['tests/journeys/**/*.test.ts'],
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
