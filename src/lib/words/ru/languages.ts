/** What is said of the language of a page, and of the others. */
export const languages = {
	/** Before the list of languages. */
	label: 'Язык',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (черновик)`,
	/** Above a text that is there in English alone; null: in English. */
	onlyEnglish:
		'Этот текст есть только на английском языке: он — полное описание модели, по которому её можно повторить.' as
			string | null,
};
