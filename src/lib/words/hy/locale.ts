import { fromDay } from './agreed.ts';

/** How numbers and dates are written in Armenian, where the platform has to be told. */
export const locale = {
	/** For `Intl`. */
	tag: 'hy-AM',
	/** A range whose ends a dash would not keep apart: "97-ից >99 %". */
	fromTo: (from: string, to: string) => `${fromDay(from)} մինչև ${to}`,
	/** Around what is quoted. */
	quotes: ['«', '»'],
	/** Behind a name, before what is said of it. */
	colon: '՝',
	/** Between things of a list that may hold commas. */
	semicolon: '.',
	/** At the end of a sentence. */
	stop: '։',
};
