/** How numbers and dates are written in Azerbaijani, in full: browsers do not know every language. */
export const locale = {
	/** For `Intl`, where it knows the language. */
	tag: 'az-Latn-AZ',
	/** A range whose ends a dash would not keep apart: "97 … >99 %". */
	fromTo: (from: string, to: string) => `${from} … ${to}`,
	/** Between thousands, and before a fraction. */
	group: '.',
	decimal: ',',
	/** From January: in a date, by themselves, and short. */
	months: [
		'yanvar',
		'fevral',
		'mart',
		'aprel',
		'may',
		'iyun',
		'iyul',
		'avqust',
		'sentyabr',
		'oktyabr',
		'noyabr',
		'dekabr',
	],
	monthsAlone: [
		'yanvar',
		'fevral',
		'mart',
		'aprel',
		'may',
		'iyun',
		'iyul',
		'avqust',
		'sentyabr',
		'oktyabr',
		'noyabr',
		'dekabr',
	],
	monthsShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
	/** Short beside a day. */
	monthsBesideDay: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
	dayMonth: (day: number, month: string) => `${day} ${month}`,
	dayMonthYear: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
	monthYear: (month: string, year: number) => `${month} ${year}`,
	/** Before the last of several. */
	and: ' və ',
	/** Behind a name, before what is said of it. */
	colon: ':',
	/** Between things of a list that may hold commas. */
	semicolon: ';',
	/** At the end of a sentence. */
	stop: '.',
};
