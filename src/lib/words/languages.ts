/** A language that the page is built in: see docs/add-a-language.md. */
export interface Language {
	/** The name of its catalogue, of its folder on the site, and of the page's `lang`. */
	readonly code: string;
	/** As those who speak it call it. */
	readonly name: string;
	/** Whether no native reader has checked it yet: it says so wherever its label stands. */
	readonly draft: boolean;
}

/** In the order in which they are offered. The first is the language in which words are written first. */
export const LANGUAGES: readonly Language[] = [
	{ code: 'en', name: 'English', draft: false },
	{ code: 'fr', name: 'Français', draft: true },
];
