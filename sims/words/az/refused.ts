/** How a refused part of a scenario, a link, a file or a hand-in is spoken of: what stands there, and what may. */
export const refused = {
	/** One sentence of a part that is refused: no ending is put on what comes from outside. */
	part: (where: string, found: string, allowed: string) => `${where}: ${found}; buraya yazıla bilən: ${allowed}.`,
	/** Of a name that does not belong. */
	unknown: (where: string, name: string, allowed: string) =>
		`${where}: tanınmayan ad ${name}; buraya yazıla bilən: ${allowed}.`,
	/** Behind either. */
	didYouMean: (nearest: string) => `Bəlkə bu nəzərdə tutulub: ${nearest}?`,
	/** Stands where a part would, if it is none in particular. */
	scenario: 'Ssenari',

	/** What stands there. Numbers and quoted texts stand for themselves. */
	found: {
		missing: 'çatışmır',
		nothing: 'heç nə',
		entries: (count: number) => `${count} bəndlik siyahı`,
		object: 'obyekt',
		/** What no JSON holds. */
		bigint: 'bigint ədədi',
		symbol: 'simvol',
		function: 'funksiya',
		bytes: (count: number) => `${count} baytlıq mətn`,
		notJson: 'JSON olmayan mətn',
		notJsonAt: (line: number, column: number) => `JSON olmayan mətn (sətir ${line}, sütun ${column})`,
		allFoods0: 'pay 0, qalan qidalarda olduğu kimi',
		inMore: (places: number) => `daha ${places} yerdə səhv`,
	},

	/** What may stand there. */
	allowed: {
		oneOf: (names: string) => `bunlardan biri: ${names}`,
		oneOfMany: (count: number, first: string, last: string) =>
			`fərziyyələr cədvəlindəki ${count} addan biri (birincisi ${first}, sonuncusu ${last})`,
		amount: (most: number) => `0 – ${most} arası ədəd`,
		textUpTo: (most: number) => `ən çoxu ${most} işarəlik mətn, idarəedici işarələr olmadan`,
		textFromTo: (least: number, most: number) => `${least}–${most} işarəlik mətn, idarəedici işarələr olmadan`,
		date: 'YYYY-MM-DD şəklində təqvim tarixi',
		dateInYears: (first: number, last: number) => `YYYY-MM-DD şəklində təqvim tarixi, ${first}–${last} illəri`,
		dateByStart: (start: string) => `başlanğıcdan sonra olmayan tarix (başlanğıc: ${start})`,
		dateAfter: (before: string) => `əvvəlki bəndin tarixindən sonrakı tarix (əvvəlki: ${before})`,
		entries: (least: number, most: number) => `${least}–${most} bəndlik siyahı`,
		phase: 'dövrü təsvir edən obyekt',
		convoy: 'karvanı təsvir edən obyekt',
		line: 'from və share olan obyekt',
		assumptions: 'fərziyyələr və ədədlər olan obyekt',
		scenario: 'ssenarini təsvir edən obyekt',
		json: 'JSON şəklində ssenari',
		file: 'ən çoxu 1 MB-lıq JSON faylı',
		oneAbove0: (names: string) => `bunlardan ən azı biri 0-dan böyük: ${names}`,
		inNone: 'səhvsiz ssenari',
	},
};
