/**
 * Draws the icons of the installed page from `static/favicon.svg`, into `static/`. To be run by hand when that changes:
 *
 *     node .ci/icons.js
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.js';
import { ROOT } from './sources.js';

/** `inset`: how much of the edge is ground alone, where a system cuts the icon to a shape of its own. */
const ICONS = [
	{ name: 'icon-192.png', size: 192, inset: 0 },
	{ name: 'icon-512.png', size: 512, inset: 0 },
	{ name: 'icon-maskable-512.png', size: 512, inset: 0.14 },
	{ name: 'apple-touch-icon.png', size: 180, inset: 0.08 },
];

const svg = readFileSync(join(ROOT, 'static/favicon.svg'), 'utf8');
const ground = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
if (!ground) throw new Error('static/favicon.svg has no ground');
const drawing = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const browser = await chromium.launch(launchOptions());
try {
	for (const { name, size, inset } of ICONS) {
		const page = await browser.newPage({ viewport: { width: size, height: size } });
		const background = inset === 0 ? 'transparent' : ground;
		const edge = Math.round(size * inset);
		await page.setContent(
			`<body style="margin:0;background:${background}"><img src="${drawing}" style="display:block;margin:${edge}px;width:${size - 2 * edge}px"></body>`,
		);
		writeFileSync(join(ROOT, 'static', name), await page.screenshot({ omitBackground: true }));
		await page.close();
	}
} finally {
	await browser.close();
}
