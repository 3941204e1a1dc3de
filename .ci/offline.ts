import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { keptAhead } from '../src/service-worker/kept.ts';
import type { install } from '../src/lib/words/en/install.ts';
import type { Language } from '../src/lib/words/languages.js';

/**
 * The site as an app: its manifest, and the list of what `src/service-worker/` keeps ahead, put into it by Workbox. Every
 * address is relative, since no path is known when the site is built.
 */
export function offline(language: Language, say: typeof install) {
	return SvelteKitPWA({
		strategies: 'injectManifest',
		srcDir: 'src',
		filename: 'service-worker.js',
		// The page does it itself, and says what it hears: src/lib/state/newer.svelte.ts.
		injectRegister: false,
		manifest: {
			name: say.name,
			short_name: say.shortName,
			description: say.description,
			lang: language.code,
			id: './',
			start_url: './',
			scope: './',
			display: 'standalone',
			background_color: '#fbfaf6',
			theme_color: '#fbfaf6',
			categories: ['education'],
			icons: [
				{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
				{ src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
				{ src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
				{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
			],
		},
		injectManifest: {
			globPatterns: [
				'client/**/*.{js,css,woff2,svg,png,webmanifest}',
				'prerendered/pages/**/*.html',
				'prerendered/dependencies/**/*.json',
			],
			globIgnores: ['server/**', 'client/service-worker.js'],
			dontCacheBustURLsMatching: /_app\/immutable\//,
			manifestTransforms: [
				(entries) => {
					const named = entries.map((entry) => ({ ...entry, url: addressOf(entry.url) }));
					const kept = new Set(
						keptAhead(
							named.map(({ url }) => `/${url}`),
							[],
							[],
							language.scripts,
						),
					);
					return { manifest: named.filter(({ url }) => kept.has(`/${url}`)), warnings: [] };
				},
			],
		},
	});
}

/** Where on the site a file of the build stands: a page is a folder. */
function addressOf(file: string): string {
	const path = file.replace(/^(client|prerendered\/(pages|dependencies))\//, '').replace(/(^|\/)index\.html$/, '$1');
	return path === '' ? './' : path;
}
