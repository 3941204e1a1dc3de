import { day as inOrder, fromDay, onDay, toDay } from './agreed.ts';

/** What is said where a line is drawn before looking. Numbers and dates come formatted. */
export const sketch = {
	figure: (supply: string) => `${supply}՝ ձեր գիծը, գծված մինչև նայելը`,
	/** In the picture, before the runs are shown. */
	inPlot: 'Ուրվագիծ՝ գծված մինչև նայելը',
	before: (drawn: string) => `${drawn}։ Ուրվագիծ՝ գծված մինչև նայելը։`,
	mine: 'ձեր գիծը',
	runs: 'հաշվարկները',
	others: (count: number) => `ևս ${count}`,

	hint: 'Գծելու համար քաշեք գծապատկերի վրայով։ Ստեղներով՝ ← → մեկ շաբաթ, ↑ ↓ գծել։',
	slider: (supply: string) => `${supply}՝ ձեր գիծը, շաբաթ առ շաբաթ`,
	at: (day: string, value: string) => `${inOrder(day)}՝ ${value}`,
	nothing: 'դեռ ոչինչ գծված չէ',
	days: (amount: string) => `${amount} օր`,
	given: 'Այն, ինչ անցնում է (գծապատկերից վերև), տրված է։ Մնացածը դուք պիտի գծեք։',
	undo: 'Հետարկել',
	again: 'Գծել նորից',

	sure: {
		ask: '10 հաշվարկից քանի՞սը կլինեին ձեր գծի մոտ։',
		about: (of10: number) => `մոտ ${of10}`,
		said: (of10: number) => `Դուք ասացիք. 10 հաշվարկից մոտ ${of10}-ը կլիներ ձեր գծի մոտ։`,
	},

	drew: (day: string, value: string) => `Ձեր գիծը ${onDay(day)}՝ ${value}։`,
	drewNothing: (day: string) => `Դուք ${onDay(day)} ոչինչ չեք գծել։`,
	theRuns: 'Հաշվարկները՝',

	sides: { above: 'վեր', below: 'վար' },
	/** Where the line parts from the runs. */
	parting: {
		inside: 'Ձեր գծած բոլոր օրերին գիծը 100 հաշվարկից 80-ի միջակայքի մեջ է։',
		throughout: (side: string) => `Ձեր գծած բոլոր օրերին գիծը 100 հաշվարկից 80-ի միջակայքից ${side} է։`,
		toTheEnd: (day: string, side: string) =>
			`Ձեր գիծը ${onDay(day)} դուրս է գալիս 100 հաշվարկից 80-ի միջակայքից և դրանից հետո մնում է դրանից ${side}։`,
		comesBack: (day: string, side: string, last: string) =>
			day === last
				? `Ձեր գիծը 100 հաշվարկից 80-ի միջակայքից դուրս է մեկ օր՝ ${onDay(day)}, և դրանից ${side} է։`
				: `Ձեր գիծը ${onDay(day)} դուրս է գալիս 100 հաշվարկից 80-ի միջակայքից և մինչև ${toDay(last)} դրանից ${side} է։`,
		several: (day: string, side: string, first: string, last: string) =>
			`Ձեր գիծը 100 հաշվարկից 80-ի միջակայքից առաջին անգամ դուրս է գալիս ${onDay(day)}. դրսում ամենաերկար հատվածը դրանից ${side} է՝ ${fromDay(first)} մինչև ${toDay(last)}։`,
	},
	/** After it, by the sides on which the line lies. */
	questions: {
		neither: 'Ի՞նչ եք հաշվի առել, երբ գծում էիք։',
		above: 'Ի՞նչն էիք կարծում, որ ավելի երկար կբավականացներ կամ դեռ ներս կգար, քան այս ենթադրություններով։',
		below: 'Ի՞նչն է այս ենթադրություններով ավելի երկար բավականացնում կամ դեռ ներս գալիս, որի վրա հույս չէիք դրել։',
		both: 'Ի՞նչն է հաշվարկներում փոխվում այլ ժամանակ, քան ձեր գծում, և ինչո՞ւ։',
	},

	table: {
		before: 'Գծել թվերով',
		after: 'Ձեր գիծը և հաշվարկները՝ աղյուսակով',
		note: 'Այս օրերից երկուսի միջև գիծն ուղիղ է։',
		day: 'Օր',
		share: 'Դուք գծել եք, կարիքի %',
		stock: 'Դուք գծել եք, օրվա կարիք',
		runs: 'Հաշվարկները',
		inEighty: (median: string, range: string) => `${median}, 100-ից 80-ում՝ ${range}`,
		field: (day: string, unit: string) => `${inOrder(day)}՝ ${unit}`,
		none: '–',
		refused: (typed: string, most: string) =>
			`«${typed}» չի օգտագործվել. այստեղ կարող է լինել թիվ՝ 0-ից մինչև ${most}։`,
	},

	/** Of a sketch from outside. */
	whole: 'Ուրվագիծը',
	allowed: {
		sketch: 'օբյեկտ՝ shares և sure դաշտերով',
		shares: (knots: number) => `${knots} բարձրությունից բաղկացած ցուցակ՝ մեկական հաշվարկի ամեն շաբաթի համար`,
		share: 'null կամ թիվ 0-ից մինչև 1',
		sure: (counts: string) => `null կամ սրանցից մեկը՝ ${counts}`,
	},
};
