import adapter from '@sveltejs/adapter-static';
import { PAGE_POLICY } from './.ci/headers/policy.js';
import { languageCalled } from './.ci/language.js';
import { sourcesFingerprint } from './.ci/sources.js';
import { folderOf } from './src/lib/words/languages.js';

const language = languageCalled(process.env.LANGUAGE);
const folder = `build/${folderOf(language)}`;

/**
 * Every page is written out ahead of time, and every address in it is relative: the folder `build/` works under any
 * path of any static server, and no path is known when it is built.
 *
 * @type {import('@sveltejs/kit').Config}
 */
export default {
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		paths: { relative: true },
		// A page's styles stand in it: as files, forty small ones would wait for one another before anything is seen.
		inlineStyleThreshold: Infinity,
		// In each page itself, so that it holds on hosts that send no headers of ours too.
		csp: { mode: 'hash', directives: PAGE_POLICY },
		prerender: {
			// A fragment that is a choice or the name of an exercise names no place on a page.
			handleMissingId: ({ id, message }) => {
				if (!/^(v|exercise)=/.test(id)) throw new Error(message);
			},
		},
		// The same sources make the same build; `npm start` reads it back to see whether the build is current.
		// The tests have one name for all: it stands at the foot of pictures, whose lines break by its width.
		version: { name: process.env.VITEST ? 'under-test' : sourcesFingerprint() },
		// Every page registers it itself, but the frames in other people's pages, and hears from it of a newer build:
		// src/routes/+layout.svelte.
		serviceWorker: { register: false },
		typescript: {
			config: (config) => {
				config.include.push(
					'../sims/**/*.ts',
					'../bench/**/*.ts',
					'../bench/**/*.js',
					'../.ci/**/*.js',
					'../eslint.config.js',
				);
			},
		},
	},
};
