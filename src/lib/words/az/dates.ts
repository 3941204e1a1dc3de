import type { Criterion } from '#sims/model/firstDays.ts';
import { until } from './endings.ts';

/** Each stands before "ilk gün" or "gün". */
const criteria: Readonly<Record<Criterion, string>> = {
	empty: 'heç nə qalmadığı',
	issueBelowHalf: 'tələbatın yarısından azı verildiyi',
	coverBelowWeek: 'bir həftəlik tələbatdan az qaldığı',
};

/** What the page says of the days on which stores run out. Dates and numbers come formatted. */
export const dates = {
	title: 'Nə vaxt tükənir?',
	asks: 'Hansı ilk gün:',
	criteria,
	notBy: (lastDay: string) => `${until(lastDay)} yox`,

	/** Under a store's name. */
	half: (day: string) => `${until(day)} sınaqların yarısı`,
	halfAndBack: (day: string, days: string) => `${until(day)} yarısı; ${days} sonra bərpa`,
	fewer: (of100: string, lastDay: string) => `100 sınaqdan ${of100} sınaq: ${until(lastDay)} yox`,
	none: (lastDay: string) => `${until(lastDay)} heç bir sınaqda`,
	days: (_count: number, shown: string) => `${shown} gün`,
	spike: (of100: string, day: string) => `100 sınaqdan ${of100} sınaq bir gündə, ${day}`,
	fewerThanOne: '1-dən az',
	moreThan99: '99-dan çox',

	eachDot: (what: string) => `Hər nöqtə 100 sınaqdan 2-sidir: ${what} ilk gün.`,
	backNote: 'Bərpa: tükənənlərin əksəriyyətinin bərpa olunduğu yerdə, bərpa olunan sınaqlar üzrə median.',
	described: (what: string, rows: string) => `Anbarlar üzrə ${what} ilk gün. ${rows}.`,
	row: (store: string, says: string) => `${store}: ${says}`,

	table: 'Həmin tarixlər cədvəl şəklində',
	columns: {
		store: 'Anbar',
		first: '100 sınaqdan 10-u, bu tarixədək',
		half: 'Sınaqların yarısı, bu tarixədək',
		late: '100 sınaqdan 90-ı, bu tarixədək',
		atAll: 'Ümumiyyətlə',
		back: 'Onlardan sonra bərpa olunan',
		after: 'Neçə günə bərpa (median)',
	},
	of100: (runs: string) => `100-dən ${runs}`,
	noneBack: '–',
};
