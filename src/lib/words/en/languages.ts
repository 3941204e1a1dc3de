/** What is said of the language of a page, and of the others. */
export const languages = {
	/** The language of the page, as those who speak it call it. */
	own: 'English',
	/** Before the list of languages. */
	label: 'Language',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (draft)`,
};
