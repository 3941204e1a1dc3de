/** How numbers and dates are written in French, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'fr-FR',
	/** A range whose ends a dash would not keep apart: "97 à >99 %". */
	fromTo: (from: string, to: string) => `${from} à ${to}`,
	/** Around what is quoted. */
	quotes: ['«\u202f', '\u202f»'],
	/** Behind a name, before what is said of it. */
	colon: '\u202f:',
	/** Between things of a list that may hold commas. */
	semicolon: '\u202f;',
	/** At the end of a sentence. */
	stop: '.',
};
