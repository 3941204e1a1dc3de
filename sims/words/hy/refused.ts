/** How a refused part of a scenario, a link, a file or a hand-in is spoken of: what stands there, and what may. */
export const refused = {
	/** One sentence of a part that is refused: no ending is put on what comes from outside. */
	part: (where: string, found: string, allowed: string) => `${where}՝ ${found}. այստեղ կարող է լինել ${allowed}։`,
	/** Of a name that does not belong. */
	unknown: (where: string, name: string, allowed: string) =>
		`${where} անհայտ է. ${name} գրված է այնտեղ, որտեղ կարող է լինել ${allowed}։`,
	/** Behind either. */
	didYouMean: (nearest: string) => `Արդյո՞ք նկատի ունեիք ${nearest}։`,
	/** Stands where a part would, if it is none in particular. */
	scenario: 'Սցենարը',

	/** What stands there. Numbers and quoted texts stand for themselves. */
	found: {
		missing: 'բացակայում է',
		nothing: 'ոչինչ',
		entries: (count: number) => `${count} գրառումից բաղկացած ցուցակ`,
		object: 'օբյեկտ',
		/** What no JSON holds. */
		bigint: 'bigint թիվ',
		symbol: 'նշան (symbol)',
		function: 'ֆունկցիա',
		bytes: (count: number) => `${count} բայթ տեքստ`,
		notJson: 'տեքստ, որը JSON չէ',
		notJsonAt: (line: number, column: number) => `տեքստ, որը JSON չէ (տող ${line}, սյունակ ${column})`,
		allFoods0: '0 բաժին, ինչպես և մյուս սննդամթերքինը',
		inMore: (places: number) => `սխալներ ևս ${places} տեղում`,
	},

	/** What may stand there. */
	allowed: {
		oneOf: (names: string) => `սրանցից մեկը՝ ${names}`,
		oneOfMany: (count: number, first: string, last: string) =>
			`ենթադրությունների աղյուսակի ${count} անուններից մեկը (առաջինը՝ ${first}, վերջինը՝ ${last})`,
		amount: (most: number) => `թիվ՝ 0-ից մինչև ${most}`,
		textUpTo: (most: number) => `տեքստ՝ առավելագույնը ${most} նիշ, առանց կառավարող նիշերի`,
		textFromTo: (least: number, most: number) => `տեքստ՝ ${least}-ից մինչև ${most} նիշ, առանց կառավարող նիշերի`,
		date: 'օրացուցային ամսաթիվ YYYY-MM-DD տեսքով',
		dateInYears: (first: number, last: number) =>
			`օրացուցային ամսաթիվ YYYY-MM-DD տեսքով, ${first}-ից մինչև ${last} թվականներին`,
		dateByStart: (start: string) => `սկզբից ոչ ուշ ամսաթիվ (սկիզբը՝ ${start})`,
		dateAfter: (before: string) => `նախորդ գրառման ամսաթվից հետո եկող ամսաթիվ (նախորդը՝ ${before})`,
		entries: (least: number, most: number) => `${least}-ից մինչև ${most} գրառումից բաղկացած ցուցակ`,
		phase: 'փուլ նկարագրող օբյեկտ',
		convoy: 'շարասյուն նկարագրող օբյեկտ',
		line: 'օբյեկտ՝ from և share դաշտերով',
		assumptions: 'ենթադրությունների և թվերի օբյեկտ',
		scenario: 'սցենար նկարագրող օբյեկտ',
		json: 'սցենար՝ JSON տեսքով',
		file: 'JSON ֆայլ՝ առավելագույնը 1 ՄԲ',
		oneAbove0: (names: string) => `սրանցից գոնե մեկը 0-ից մեծ՝ ${names}`,
		inNone: 'միայն անսխալ սցենար',
	},
};
