/** How numbers and dates are written in Russian, in full: browsers do not know every language. */
export const locale = {
	/** For `Intl`, where it knows the language. */
	tag: 'ru-RU',
	/** A range whose ends a dash would not keep apart: "от 97 до >99 %". */
	fromTo: (from: string, to: string) => `от ${from} до ${to}`,
	/** Between thousands, and before a fraction. */
	group: '\u00a0',
	decimal: ',',
	/** From January: in a date, by themselves, and short. */
	months: [
		'января',
		'февраля',
		'марта',
		'апреля',
		'мая',
		'июня',
		'июля',
		'августа',
		'сентября',
		'октября',
		'ноября',
		'декабря',
	],
	monthsAlone: [
		'январь',
		'февраль',
		'март',
		'апрель',
		'май',
		'июнь',
		'июль',
		'август',
		'сентябрь',
		'октябрь',
		'ноябрь',
		'декабрь',
	],
	monthsShort: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
	/** Short beside a day. */
	monthsBesideDay: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
	dayMonth: (day: number, month: string) => `${day} ${month}`,
	dayMonthYear: (day: number, month: string, year: number) => `${day} ${month} ${year} г.`,
	monthYear: (month: string, year: number) => `${month} ${year} г.`,
	/** Before the last of several. */
	and: ' и ',
	/** Behind a name, before what is said of it. */
	colon: ':',
	/** Between things of a list that may hold commas. */
	semicolon: ';',
	/** At the end of a sentence. */
	stop: '.',
};
