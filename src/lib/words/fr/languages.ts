/** What is said of the language of a page, and of the others. */
export const languages = {
	/** The language of the page, as those who speak it call it. */
	own: 'Français',
	/** Before the list of languages. */
	label: 'Langue',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (brouillon)`,
};
