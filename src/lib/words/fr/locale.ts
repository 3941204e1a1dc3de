/** How numbers and dates are written in French, in full: browsers do not know every language. */
export const locale = {
	/** For `Intl`, where it knows the language. */
	tag: 'fr-FR',
	/** A range whose ends a dash would not keep apart: "97 à >99 %". */
	fromTo: (from: string, to: string) => `${from} à ${to}`,
	/** Between thousands, and before a fraction. */
	group: '\u202f',
	decimal: ',',
	/** From January: in a date, by themselves, and short. */
	months: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre',
	],
	monthsAlone: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre',
	],
	monthsShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
	/** Short beside a day. */
	monthsBesideDay: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
	dayMonth: (day: number, month: string) => `${day === 1 ? '1er' : day} ${month}`,
	dayMonthYear: (day: number, month: string, year: number) => `${day === 1 ? '1er' : day} ${month} ${year}`,
	monthYear: (month: string, year: number) => `${month} ${year}`,
	/** Before the last of several. */
	and: ' et ',
	/** Behind a name, before what is said of it. */
	colon: '\u202f:',
	/** Between things of a list that may hold commas. */
	semicolon: '\u202f;',
	/** At the end of a sentence. */
	stop: '.',
};
