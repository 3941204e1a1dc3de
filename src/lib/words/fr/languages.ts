/** What is said of the language of a page, and of the others. */
export const languages = {
	/** Before the list of languages. */
	label: 'Langue',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (brouillon)`,
	/** Above a text that is there in English alone; null: in English. */
	onlyEnglish:
		'Ce texte n’existe qu’en anglais : c’est la description complète du modèle, d’après laquelle on peut le refaire.' as
			string | null,
};
