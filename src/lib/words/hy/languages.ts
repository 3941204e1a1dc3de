/** What is said of the language of a page, and of the others. */
export const languages = {
	/** Before the list of languages. */
	label: 'Լեզու',
	/** A language that no native reader has checked. */
	draft: (name: string) => `${name} (սևագիր)`,
	/** Above a text that is there in English alone; null: in English. */
	onlyEnglish:
		'Այս տեքստը միայն անգլերեն է. այն մոդելի ամբողջական նկարագիրն է, ըստ որի մոդելը կարելի է վերարտադրել։' as
			string | null,
};
