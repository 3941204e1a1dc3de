/** What is said of the language of a page, and of the others. */
export const languages = {
	/** Before the list of languages. */
	label: 'Language',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (draft)`,
	/** Above a text that is there in English alone; null: in English. */
	onlyEnglish: null as string | null,
};
