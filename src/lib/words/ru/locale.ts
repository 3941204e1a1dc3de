/** How numbers and dates are written in Russian, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'ru-RU',
	/** A range whose ends a dash would not keep apart: "от 97 до >99 %". */
	fromTo: (from: string, to: string) => `от ${from} до ${to}`,
	/** Around what is quoted. */
	quotes: ['«', '»'],
	/** Behind a name, before what is said of it. */
	colon: ':',
	/** Between things of a list that may hold commas. */
	semicolon: ';',
	/** At the end of a sentence. */
	stop: '.',
};
