/** What is said of the language of a page, and of the others. */
export const languages = {
	/** Before the list of languages. */
	label: 'Dil',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (qaralama)`,
	/** Above a text that is there in English alone; null: in English. */
	onlyEnglish:
		'Bu mətn yalnız ingilis dilindədir: o, modelin tam təsviridir və ona əsasən modeli yenidən qurmaq olar.' as
			string | null,
};
