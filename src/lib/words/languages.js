/**
 * A language that the page is built in: see docs/add-a-language.md.
 *
 * @typedef {object} Language
 * @property {string} code the name of its catalogue, of its folder on the site, and of the page's `lang`
 * @property {string} name as those who speak it call it
 * @property {boolean} draft whether no native reader has checked it yet: it says so wherever its label stands
 * @property {readonly string[]} scripts subsets of the fonts, as their files are named, beyond plain Latin
 */

/**
 * In the order in which they are offered. The first is the one in which words are written first, and its pages stand at the
 * root of the site. Plain JavaScript, since the build reads it too.
 *
 * @type {readonly Language[]}
 */
export const LANGUAGES = [
	{ code: 'en', name: 'English', draft: false, scripts: [] },
	{ code: 'hy', name: 'Հայերեն', draft: true, scripts: ['armenian'] },
	{ code: 'az', name: 'Azərbaycanca', draft: true, scripts: ['latin-ext'] },
	{ code: 'ru', name: 'Русский', draft: true, scripts: ['cyrillic'] },
	{ code: 'fr', name: 'Français', draft: true, scripts: [] },
];

/** Where on the site the pages of a language stand, from its root: '' or 'hy/'. @param {{ readonly code: string }} language */
export function folderOf({ code }) {
	return code === LANGUAGES[0]?.code ? '' : `${code}/`;
}
