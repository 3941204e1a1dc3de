/** How numbers and dates are written in English, in full: browsers do not know every language. */
export const locale = {
	/** For `Intl`, where it knows the language. */
	tag: 'en-GB',
	/** A range whose ends a dash would not keep apart: "97 to >99 %". */
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	/** Between thousands, and before a fraction. */
	group: ',',
	decimal: '.',
	/** From January: in a date, by themselves, and short. */
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	monthsAlone: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
	/** Short beside a day. */
	monthsBesideDay: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
	dayMonth: (day: number, month: string) => `${day} ${month}`,
	dayMonthYear: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
	monthYear: (month: string, year: number) => `${month} ${year}`,
	/** Before the last of several. */
	and: ' and ',
	/** Behind a name, before what is said of it. */
	colon: ':',
	/** Between things of a list that may hold commas. */
	semicolon: ';',
	/** At the end of a sentence. */
	stop: '.',
};
