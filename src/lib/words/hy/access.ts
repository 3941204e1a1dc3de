import { fromDay, ofDay, onDay, toDay } from './agreed.ts';

/** What the page says of access: the strip, its read-out, its list. Numbers come formatted. */
export const access = {
	title: 'Մուտք',
	rows: { road: 'Ճանապարհ', gas: 'Գազատար', power: 'Էլեկտրագիծ' },
	shortRows: { road: 'Ուղի', gas: 'Գազ', power: 'Հոսանք' },
	otherRoad: 'Այլ ճանապարհ',

	closed: 'փակ',
	/** Of the bars of the rows. */
	passes: 'անցնում է. որքան հաստ, այնքան շատ',
	open: (tonnes: string) => `բաց, օրական մինչև ${tonnes} տ`,
	openShort: 'բաց',
	relief: (trucks: string, tonnes: string, normal: string) =>
		`օգնություն, օրական ${trucks} բեռնատար՝ ${normal} տ-ից ${tonnes}-ը`,
	reliefByChance: (trucks: string, of100: string, tonnes: string, normal: string) =>
		`օգնություն, օրական ${trucks} բեռնատար, անցնում է 100 օրից ${of100}-ում՝ ${normal} տ-ից ${tonnes}-ը`,
	reliefShort: (trucks: string) => `օրական ${trucks} բեռնատար`,
	reliefShortest: 'օգնություն',

	passed: 'անցել է',
	stopped: 'չի անցել',
	byChance: 'անցնում է կամ ոչ՝ պատահաբար',
	unnamed: 'շարասյուն',
	trucks: (count: number, shown: string) => (count === 1 ? '1 բեռնատար' : `${shown} բեռնատար`),
	convoy: (trucks: string, by: string, became: string) => `${trucks}, ${by}՝ ${became}`,
	convoyShort: (trucks: string, became: string) => `${trucks}՝ ${became}`,
	assumed: 'ենթադրված, հաղորդում չկա',
	valueAssumed: (value: string) => `${value} (ենթադրված)`,
	convoyAssumed: (convoy: string) => `${convoy} (ենթադրված)`,
	endOfRecord: 'հաղորդվածի ավարտը',

	/** Of the day under the eye. */
	roadClosed: 'ճանապարհը փակ է, օգնության 0 բեռնատար',
	roadOpen: 'ճանապարհը բաց է',
	roadRelief: (tried: string, passed: string) => `օգնություն. փորձում է ${tried} բեռնատար, անցնում է ${passed}`,
	roadReliefByChance: (tried: string, passed: string) =>
		`օգնություն. փորձում է ${tried} բեռնատար, անցնում է միջինը ${passed}`,
	lines: (gas: string, power: string) => `գազատար՝ ${gas}, էլեկտրագիծ՝ ${power}`,

	/** The strip for those who do not see it. */
	described: (road: string, gas: string, power: string, convoys: string) =>
		`Մուտքն ըստ օրերի։ Ճանապարհ՝ ${road}։ Գազատար՝ ${gas}։ Էլեկտրագիծ՝ ${power}։ Շարասյուներ՝ ${convoys}։`,
	from: (date: string, what: string) => `${fromDay(date)}՝ ${what}`,
	noConvoys: 'չկան',

	list: 'Ցուցակով',
	edit: 'Խմբագրել',
	editTitle: 'Խմբագրել մուտքը',
	editNote:
		'Ինչն է անցնում և երբվանից։ Ժապավենի վրա սահմաններն ու շարասյուները կարելի է քաշել. կրկնակի սեղմումը տողը երկու մասի է բաժանում կամ, ճանապարհի շարասյուների տողում, այնտեղ շարասյուն է դնում։ Այն, ինչ տարբերվում է հաղորդվածից, ժապավենի վրա գծավորված է և կոչվում է ենթադրված. հետարկումը հետ է վերցնում յուրաքանչյուր քայլը։',
	edge: (row: string, from: string, to: string) => `${row}. որտեղ «${from}» ավարտվում է և «${to}» սկսվում`,
	edgeHint:
		'Ձախ և աջ սլաքները տեղափոխում են մեկ օրով, shift-ի հետ՝ մեկ շաբաթով. վերև և ներքև սլաքներն անցնում են տողի հաջորդին, delete-ը հանում է այն։',
	fields: {
		from: 'Սկսած',
		date: 'Օր',
		road: 'Ճանապարհ',
		trucks: 'Օգնության բեռնատարներ օրական',
		chance: 'Անցնում է, օրերի %',
		medicine: 'Ներս թողնվող դեղեր, կարիքի %',
		transfers: 'Հիվանդների տեղափոխումներ շաբաթական',
		patients: 'Հիվանդ ամեն անգամ',
		share: 'Մատակարարում, սովորականի %',
		convoyTrucks: 'Բեռնատարներ',
		tonnes: 'Բեռը մեկում, տ',
		cargo: 'Բեռի տեսակ',
		route: 'Որ ճանապարհով',
		outcome: 'Ինչ է լինում դրա հետ',
	},
	roads: { closed: 'փակ', relief: 'օգնության բեռնատարներ', open: 'բաց' },
	cargoes: { food: 'սնունդ', mixed: 'խառը' },
	fromStart: 'առաջին օրվանից',
	of: (field: string, entry: string) => `${field}, ${entry}`,
	begins: (row: string, date: string) => `${row}՝ ${fromDay(date)}`,
	convoyOn: (date: string) => `${ofDay(date)} շարասյունը`,
	remove: 'հանել',
	addFrom: (date: string) => `Փոփոխություն ${fromDay(date)}`,
	addConvoy: (date: string) => `Ավելացնել շարասյուն ${onDay(date)}`,
	dayHint: 'Օրը գծապատկերների նշիչի օրն է։',
	inCase: 'ըստ հրապարակվածի',
	parts: { phases: 'Ճանապարհ', gas: 'Գազատար', power: 'Էլեկտրագիծ', convoys: 'Շարասյուներ' },
	daysDiffer: (days: string, of: string) => `այլ է ${of} օրից ${days}-ում`,
	cutOnly: 'բաժանված, բոլոր օրերին՝ նույնը',
	convoysDiffer: (other: number, gone: number) =>
		[
			...(other > 0 ? [`փոխված կամ ավելացված՝ ${other}`] : []),
			...(gone > 0 ? [`հրապարակվածներից հանված կամ փոխված՝ ${gone}`] : []),
		].join(', '),
	numberAllowed: (most: string) => `թիվ՝ 0-ից մինչև ${most}`,
	dateAllowed: (first: string, last: string) => `օր՝ ${fromDay(first)} մինչև ${toDay(last)}`,
	close: 'Փակել',
	listNote: 'Ինչ է ներս թողնում սցենարը՝ օր առ օր։ Այն, ինչ ոչ մի հաղորդումով չի հաստատվում, կոչվում է ենթադրված։',
	columns: { from: 'Սկսած', what: 'Ինչն է անցնում', report: 'Հաղորդում' },
	reported: 'ինչպես հաղորդվել է',
	medicine: (share: string) => `դեղեր՝ կարիքի ${share}-ի չափով, ենթադրված բաժին`,
	transfers: (week: string, patients: string) => `շաբաթական ${week} տեղափոխում, ամեն անգամ՝ ${patients} հիվանդ`,
	convoys: 'Շարասյուներ',
	convoyColumns: {
		date: 'Օր',
		whose: 'Ումն է, որ ճանապարհով',
		load: 'Բեռ',
		became: 'Այս սցենարում',
		says: 'Ով ինչ է ասում',
	},
	load: (trucks: string, tonnes: string) => `${trucks}, յուրաքանչյուրը՝ ${tonnes} տ`,
	hypothetical: 'Հիպոթետիկ է. այսպիսի շարասյան մասին չի հաղորդվել։',
	otherwise: 'Հաղորդվածում այս շարասյան ելքն այլ էր։',
};
