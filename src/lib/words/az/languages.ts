/** What is said of the language of a page, and of the others. */
export const languages = {
	/** The language of the page, as those who speak it call it. */
	own: 'Azərbaycanca',
	/** Before the list of languages. */
	label: 'Dil',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (qaralama)`,
};
