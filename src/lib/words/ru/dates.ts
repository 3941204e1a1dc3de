import type { Criterion } from '#sims/model/firstDays.ts';
import { agreed, ended } from './agreed.ts';

/** Behind "the first day when". */
const criteria: Readonly<Record<Criterion, string>> = {
	empty: 'ничего не осталось',
	issueBelowHalf: 'выдано меньше половины потребности',
	coverBelowWeek: 'осталось меньше недельной потребности',
};

/** What the page says of the days on which stores run out. Dates and numbers come formatted. */
export const dates = {
	title: 'Когда это закончится?',
	asks: 'Первый день, когда',
	criteria,
	notBy: (lastDay: string) => `к ${lastDay} — нет`,

	/** Under a store's name. */
	half: (day: string) => `половина прогонов к ${day}`,
	halfAndBack: (day: string, days: string) => `половина к ${day}; снова есть через ${days}`,
	fewer: (of100: string, lastDay: string) => `${of100} из 100 прогонов: к ${lastDay} — нет`,
	none: (lastDay: string) => `к ${lastDay} ни в одном прогоне`,
	days: (count: number, shown: string) => `${shown} ${agreed(count, 'день', 'дня', 'дней')}`,
	spike: (of100: string, day: string) => `${of100} из 100 прогонов в один день, ${day}`,
	fewerThanOne: 'менее чем 1',
	moreThan99: 'более чем 99',

	eachDot: (what: string) => `Каждая точка — 2 из 100 прогонов: первый день, когда ${what}.`,
	backNote:
		'«Снова есть через» — медиана по тем прогонам, где это возвращается, если возвращается в большинстве тех, где заканчивается.',
	described: (what: string, rows: string) => ended(`Первый день, когда ${what}, по запасам. ${rows}`),
	row: (store: string, says: string) => `${store}: ${says}`,

	table: 'Те же даты таблицей',
	columns: {
		store: 'Запас',
		first: '10 из 100 прогонов к',
		half: 'Половина прогонов к',
		late: '90 из 100 прогонов к',
		atAll: 'Вообще',
		back: 'Из них снова есть позже',
		after: 'Снова есть через (медиана)',
	},
	of100: (runs: string) => `${runs} из 100`,
	noneBack: '–',
};
