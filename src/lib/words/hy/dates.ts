import type { Criterion } from '#sims/model/firstDays.ts';
import { day as written, toDay } from './agreed.ts';

/** Clauses: they stand behind «երբ», or behind the name of a store. */
const criteria: Readonly<Record<Criterion, string>> = {
	empty: 'ոչինչ չի մնացել',
	issueBelowHalf: 'բաշխվում է կարիքի կեսից պակասը',
	coverBelowWeek: 'մնացել է մեկ շաբաթվա կարիքից պակաս',
};

/** What the page says of the days on which stores run out. Dates and numbers come formatted. */
export const dates = {
	title: 'Ե՞րբ է սպառվում',
	asks: 'Առաջին օրը, երբ',
	criteria,
	notBy: (lastDay: string) => `մինչև ${toDay(lastDay)}՝ ոչ`,

	/** Under a store's name. */
	half: (day: string) => `հաշվարկների կեսում՝ մինչև ${toDay(day)}`,
	halfAndBack: (day: string, days: string) => `կեսում՝ մինչև ${toDay(day)}. կրկին կա ${days} անց`,
	fewer: (of100: string, lastDay: string) => `100-ից ${of100} հաշվարկում՝ ոչ մինչև ${toDay(lastDay)}`,
	none: (lastDay: string) => `մինչև ${toDay(lastDay)}՝ ոչ մի հաշվարկում`,
	days: (count: number, shown: string) => (count === 1 ? '1 օր' : `${shown} օր`),
	spike: (of100: string, day: string) => `100-ից ${of100} հաշվարկում նույն օրը՝ ${written(day)}`,
	fewerThanOne: 'մեկից քիչ',
	moreThan99: '99-ից շատ',

	eachDot: (what: string) => `Յուրաքանչյուր կետը 100-ից 2 հաշվարկ է. առաջին օրը, երբ ${what}։`,
	backNote: '«Կրկին կա»՝ մեդիանն այն հաշվարկների, որոնցում պաշարը նորից կա, եթե սպառվածների մեծ մասում դա այդպես է։',
	described: (what: string, rows: string) => `Առաջին օրը, երբ ${what}, ըստ պահեստի։ ${rows}։`,
	row: (store: string, says: string) => `${store}՝ ${says}`,

	table: 'Նույն օրերը՝ աղյուսակով',
	columns: {
		store: 'Պահեստ',
		first: '100-ից 10-ում մինչև',
		half: 'Հաշվարկների կեսում մինչև',
		late: '100-ից 90-ում մինչև',
		atAll: 'Երբևէ',
		back: 'Դրանցից՝ կրկին կա հետո',
		after: 'Կրկին կա … անց (մեդիան)',
	},
	of100: (runs: string) => `100-ից ${runs}`,
	noneBack: '–',
};
