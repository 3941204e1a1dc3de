/** How numbers and dates are written in English, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'en-GB',
	/** A range whose ends a dash would not keep apart: "97 to >99 %". */
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	/** Around what is quoted. */
	quotes: ['“', '”'],
	/** Behind a name, before what is said of it. */
	colon: ':',
	/** Between things of a list that may hold commas. */
	semicolon: ';',
	/** At the end of a sentence. */
	stop: '.',
};
