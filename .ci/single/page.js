import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ONE_FILE_POLICY } from '../headers/policy.js';
import { ROOT } from '../sources.js';

/** What lets a site be installed: a file is there already. */
const FOR_A_SITE = /\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g;

/**
 * The whole page as one text, from the page that SvelteKit fills on a site.
 *
 * @param {{ language: string, code: string, style: string, noScript: string, notices: string }} parts
 */
export function onePage({ language, code, style, noScript, notices }) {
	const icon = readFileSync(join(ROOT, 'static/favicon.svg')).toString('base64');
	const fill = {
		'%lang%': language,
		'%sveltekit.assets%/favicon.svg': `data:image/svg+xml;base64,${icon}`,
		// A module runs when the page is there; in the head, its texts are not among those of the page.
		'%sveltekit.head%': `<style>${style}</style><script type="module">${inScript(code)}</script>`,
		'%sveltekit.body%': `<noscript>${noScript}</noscript>`,
		'<meta charset="utf-8" />': `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${ONE_FILE_POLICY}" />`,
	};
	let page = readFileSync(join(ROOT, 'src/app.html'), 'utf8').replaceAll(FOR_A_SITE, '');
	for (const [place, text] of Object.entries(fill)) {
		if (!page.includes(place)) throw new Error(`src/app.html does not hold ${place}`);
		page = page.replace(place, () => text);
	}
	// Where whoever keeps the file finds them, and nothing that draws it does.
	return `${page.trimEnd()}\n<!--\n${notices.replaceAll('--', '- -')}-->\n`;
}

/** A text of the code must not end the element that the code stands in. @param {string} code */
function inScript(code) {
	return code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/**
 * What of a page would be fetched, as it stands there; none: it is whole.
 *
 * @param {string} page
 * @param {{ code: string, style: string }} parts
 * @returns {string[]}
 */
export function wouldFetch(page, { code, style }) {
	const [head = ''] = page.replace(style, '').split('<script');
	const found = [
		...head.matchAll(/\b(?:src|href)="(?!data:)[^"]*"/g),
		...style.matchAll(/url\((?!\s*['"]?(?:data:|#))[^)]*\)|@import[^;]*/g),
		...code.matchAll(/\bimport\s*\((?!\s*\/)[^)]*\)|^(?:import|export)\b[^;\n]*\bfrom\s*["'][^"']*["']/gm),
		...code.matchAll(/\bimport\.meta\b|["'`][^"'`\s]*_app\/immutable[^"'`]*["'`]/g),
		...code.matchAll(/["'`][^"'`\s<>]*\.(?:woff2?|csv|css|wasm)["'`]/g),
	];
	return found.map(([text]) => text.slice(0, 120));
}
