import { fromDay } from './agreed.ts';

/** How numbers and dates are written in Armenian, in full: browsers do not know every language. */
export const locale = {
	/** For `Intl`, where it knows the language. */
	tag: 'hy-AM',
	/** A range whose ends a dash would not keep apart: "97-ից >99 %". */
	fromTo: (from: string, to: string) => `${fromDay(from)} մինչև ${to}`,
	/** Between thousands, and before a fraction. */
	group: '\u00a0',
	decimal: ',',
	/** From January: in a date, by themselves, and short. */
	months: [
		'հունվարի',
		'փետրվարի',
		'մարտի',
		'ապրիլի',
		'մայիսի',
		'հունիսի',
		'հուլիսի',
		'օգոստոսի',
		'սեպտեմբերի',
		'հոկտեմբերի',
		'նոյեմբերի',
		'դեկտեմբերի',
	],
	monthsAlone: [
		'հունվար',
		'փետրվար',
		'մարտ',
		'ապրիլ',
		'մայիս',
		'հունիս',
		'հուլիս',
		'օգոստոս',
		'սեպտեմբեր',
		'հոկտեմբեր',
		'նոյեմբեր',
		'դեկտեմբեր',
	],
	monthsShort: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
	/** Short beside a day. */
	monthsBesideDay: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
	dayMonth: (day: number, month: string) => `${month}\u00a0${day}`,
	dayMonthYear: (day: number, month: string, year: number) => `${year}\u00a0թ. ${month}\u00a0${day}`,
	monthYear: (month: string, year: number) => `${year}\u00a0թ. ${month}`,
	/** Before the last of several. */
	and: ' և ',
	/** Behind a name, before what is said of it. */
	colon: '՝',
	/** Between things of a list that may hold commas. */
	semicolon: '.',
	/** At the end of a sentence. */
	stop: '։',
};
