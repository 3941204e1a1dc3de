import type { Criterion } from '#sims/model/firstDays.ts';

const criteria: Readonly<Record<Criterion, string>> = {
	empty: 'nothing left',
	issueBelowHalf: 'less than half of need given out',
	coverBelowWeek: 'less than a week of need left',
};

/** What the page says of the days on which stores run out. Dates and numbers come formatted. */
export const dates = {
	title: 'When does it run out?',
	asks: 'First day with',
	criteria,
	notBy: (lastDay: string) => `not by ${lastDay}`,

	/** Under a store's name. */
	half: (day: string) => `half of the runs by ${day}`,
	halfAndBack: (day: string, days: string) => `half by ${day}; back after ${days}`,
	fewer: (of100: string, lastDay: string) => `${of100} of 100 runs: not by ${lastDay}`,
	none: (lastDay: string) => `in no run by ${lastDay}`,
	days: (count: number, shown: string) => (count === 1 ? '1 day' : `${shown} days`),
	spike: (of100: string, day: string) => `${of100} of 100 runs on one day, ${day}`,
	fewerThanOne: 'fewer than 1',
	moreThan99: 'more than 99',

	eachDot: (what: string) => `Each dot is 2 of 100 runs: the first day with ${what}.`,
	backNote: 'Back after: the median over the runs that come back, where most of those that run out do.',
	described: (what: string, rows: string) => `First day with ${what}, by store. ${rows}.`,
	row: (store: string, says: string) => `${store}: ${says}`,

	table: 'The same dates as a table',
	columns: {
		store: 'Store',
		first: '10 of 100 runs by',
		half: 'Half of the runs by',
		late: '90 of 100 runs by',
		atAll: 'At all',
		back: 'Of those, back later',
		after: 'Back after (median)',
	},
	of100: (runs: string) => `${runs} of 100`,
	noneBack: '–',
};
