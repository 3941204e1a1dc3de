import { NBSP } from '../numbers.ts';
import { capital, day as written, fromDay, onDay, than, toDay } from './agreed.ts';

/** Tenths come with a point. */
const comma = (number: string) => number.replace('.', ',');
/** The lower end of a range. */
const since = (size: string) => `${comma(size)}-ից`;

/** In how many of 100 runs; null: in none. */
const inHundred = (of100: string | null) => (of100 === null ? 'ոչ մի հաշվարկում' : `100-ից ${of100} հաշվարկում`);

/** The same where the hundred have been named. */
const some = (of100: string | null) => (of100 === null ? 'ոչ մեկում' : of100.replace(/(\d)$/, '$1-ում'));

/** What the page says of two scenarios side by side. Numbers and dates come formatted; "my" is the reader's. */
export const compare = {
	title: 'Համեմատել',
	titleOfChanges: (scenario: string) => `Համեմատություն՝ «${scenario}» և իմ սցենարը`,
	titleOfTwo: (shown: string, other: string) => `Համեմատություն՝ «${shown}» և «${other}»`,
	lead: 'Ամեն մեկում պատահական ընտրությունները նույնն են՝ հաշվարկ առ հաշվարկ. տարբերությունը տարբերություն է։',
	/** While nothing differs. */
	nothing:
		'Այստեղ ոչինչ փոխված չէ։ Փոխեք ենթադրություն կամ այն, թե ինչն է անցնում, այս սցենարի կողքին դրեք մեկ ուրիշը կամ ընտրեք զույգ։',
	assumptionsOnBoth:
		'Ենթադրությունների իմ փոփոխությունները երկու կողմում էլ կան. մուտքը, որ փոխել եմ, միայն իմ կողմում է։',
	shorter: (days: string, lastDay: string) =>
		`Սցենարները հավասար երկարություն չունեն. համեմատվում են առաջին ${days} օրերը՝ մինչև ${toDay(lastDay)}։`,

	shown: 'Էկրանին',
	beside: 'Դրա կողքին',
	asPublished: 'նույնը՝ ինչպես հրապարակված է',
	swap: 'Փոխանակել',
	swapNot: 'Ձեռքով փոխված մուտքը մյուս կողմում տեղ չունի. փոխանակելու համար վերականգնեք այն։',
	pairs: 'Զույգեր՝ մեկ սեղմումով',
	pair: (shown: string, other: string) => `${shown} | ${other}`,

	sides: {
		published: 'հրապարակվածը',
		assumptions: 'իմ ենթադրությունները',
		access: 'իմ մուտքը',
		both: 'երկուսը',
	},
	/** In a sentence. */
	withMine: {
		assumptions: (scenario: string) => `«${scenario}» իմ ենթադրություններով`,
		access: (scenario: string) => `«${scenario}» իմ մուտքով`,
		both: (scenario: string) => `«${scenario}» իմ ենթադրություններով և իմ մուտքով`,
	},
	asIs: (scenario: string) => `հրապարակված «${scenario}»`,
	quoted: (scenario: string) => `«${scenario}»`,
	atEnd: (name: string, value: string) => `${name} ${value}`,

	/** Sizes of a difference. */
	under: (number: string) => `<${comma(number)}`,
	nearly: '≈0',
	points: (number: string) => `${comma(number)}${NBSP}կետ`,
	days: (number: string) => `${number}${NBSP}օր`,
	people: (number: string) => `100 մարդուց ${comma(number)}`,
	dryRation: (number: string) => `${number}${NBSP}տ չոր չափաբաժին`,
	treatmentDays: (number: string) => `${number} բուժօր`,
	mwh: (number: string) => `${number}${NBSP}ՄՎտ·ժ`,
	more: (size: string) => `${size} ավելի`,
	less: (size: string) => `${size} պակաս`,
	noDifference: 'տարբերություն չկա',
	rangeMore: (from: string, to: string) => `${from === to ? '' : `${since(from)} մինչև `}${comma(to)} ավելի`,
	rangeLess: (from: string, to: string) => `${from === to ? '' : `${since(from)} մինչև `}${comma(to)} պակաս`,
	rangeBoth: (less: string, more: string) => `${comma(less)} պակասից մինչև ${comma(more)} ավելի`,
	signedRange: (from: string, to: string) => `${from === to ? '' : `${since(from)} մինչև `}${comma(to)}`,
	withRange: (median: string, range: string) => `${median} (${range})`,
	inEighty: (range: string) => `100-ից 80-ում՝ ${range}`,

	/** A range, and in how many runs. */
	andRuns: (range: string, runs: string) => `${range}. ${runs}`,
	/** In how many of 100 runs the one is above the other, and below; null: in no run. */
	higher: (of100: string | null, lowerIn100: string | null) =>
		of100 === null
			? `ավելի ցածր՝ ${inHundred(lowerIn100)}, ավելի բարձր՝ ոչ մեկում`
			: `ավելի բարձր՝ ${inHundred(of100)}, ավելի ցածր՝ ${some(lowerIn100)}`,
	higherInAll: (runs: string) => `ավելի բարձր՝ բոլոր ${runs} հաշվարկում`,
	lowerInAll: (runs: string) => `ավելի ցածր՝ բոլոր ${runs} հաշվարկում`,
	runsSame: (runs: string) => `նույնը՝ բոլոր ${runs} հաշվարկում`,
	/** Of a first day; null: in no run. */
	sooner: (of100: string | null, laterIn100: string | null) =>
		of100 === null
			? `ավելի ուշ՝ ${inHundred(laterIn100)}, ավելի վաղ՝ ոչ մեկում`
			: `ավելի վաղ՝ ${inHundred(of100)}, ավելի ուշ՝ ${some(laterIn100)}`,
	soonerInAll: (runs: string) => `ավելի վաղ՝ բոլոր ${runs} հաշվարկում`,
	laterInAll: (runs: string) => `ավելի ուշ՝ բոլոր ${runs} հաշվարկում`,
	soonerSame: (runs: string) => `նույն օրը՝ բոլոր ${runs} հաշվարկում`,

	/** What is compared, in a sentence, before "7 points of need more" or "as much". */
	wouldCover: (supply: string) => `${supply} կկազմեր`,
	wouldHold: (stock: string) => `${stock} կկազմեր`,
	inThePipes: 'խողովակների գազը',
	asMuch: 'նույնքան',
	ofNeed: (size: string) => `կարիքի ${size}`,
	sentence: (
		mine: string,
		theirs: string,
		says: {
			readonly day: string;
			readonly would: string;
			readonly median: string;
			readonly range: string;
			readonly runs: string;
		},
	) =>
		`${capital(mine)}, համեմատած սրա հետ՝ ${theirs}. եթե այս ենթադրությունները ճիշտ են, ապա ${onDay(says.day)} ${says.would} ${says.median} (մեդիան. 100-ից 80 հաշվարկում՝ ${says.range}). ${says.runs}։`,
	sentenceSame: (
		mine: string,
		theirs: string,
		says: { readonly day: string; readonly would: string; readonly runs: string },
	) =>
		`${capital(mine)}, համեմատած սրա հետ՝ ${theirs}. եթե այս ենթադրությունները ճիշտ են, ապա ${onDay(says.day)} ${says.would} նույնքան՝ բոլոր ${says.runs} հաշվարկում։`,
	/** What each kind of change does alone. */
	alone: (assumptions: string, access: string) =>
		`Առանձին՝ իմ ենթադրությունները՝ ${assumptions}. իմ մուտքը՝ ${access}։ Այս երկուսը գումարելիս պարտադիր չէ, որ նույնը ստացվի։`,
	sameBefore: (day: string) => `${capital(fromDay(day))} առաջ ոչ մի հաշվարկ չի տարբերվում։`,
	differFromFirst: 'Հաշվարկները տարբերվում են առաջին օրվանից։',
	sameOnEveryDay: 'Ոչ մի հաշվարկ ոչ մի օր չի տարբերվում։',

	/** Beside a medicine figure under a tenth of need, and where the gas line gives nothing. */
	letsIn: (side: string, day: string, share: string, dispute: string) =>
		`${capital(side)}. ${onDay(day)} ներս է թողնվում անհրաժեշտ դեղերի ${share}-ը։ Թե որքան է ներս եկել, վիճարկվում է։ ${dispute}`,
	noGas: (sides: string, day: string) => `${capital(onDay(day))} գազատարը ոչինչ չի տալիս այստեղ՝ ${sides}։`,

	lines: {
		title: (drawn: string) => `Մեդիաններ՝ ${drawn}`,
		name: 'Համեմատություն. մեդիաններ',
		described: (drawn: string, lines: string) => `Մեդիանները վերջին օրվա դրությամբ. ${drawn}՝ ${lines}`,
	},
	difference: {
		title: 'Տարբերությունը՝ հաշվարկ առ հաշվարկ',
		unit: (unit: string, of: string) => `${unit} (${of})`,
		minus: (mine: string, theirs: string) => `${mine} − ${theirs}`,
		ofTwo: 'էկրանինը − կողքինը',
		inPoints: 'կարիքի կետերով',
		inDays: 'կարիքի օրերով',
		name: 'Համեմատություն. տարբերություն',
		none: 'տարբերություն չկա',
		which: 'Ինչի տարբերությունը',
		axis: 'Առանցք',
		axisTo: (top: string) => `±${top}`,
		beyond: 'Որոշ օրերի գոտիներն այս առանցքից դուրս են գալիս. դրանք անցնում են դրա եզրով։',
		/** Beside the dot on the cursor's day. */
		atCursor: (day: string, size: string) => `${written(day)}՝ ${size}`,
		inEighty: (range: string) => `100-ից 80-ում՝ ${range}`,
		whole: (drawn: string, unit: string) => `Տարբերությունը՝ հաշվարկ առ հաշվարկ։ ${drawn}. ${unit}`,
		described: (what: string, day: string, says: string, before: string) =>
			`Տարբերությունը՝ հաշվարկ առ հաշվարկ. ${what}։ ${capital(onDay(day))}՝ ${says}։ ${before}`,
		legend: '100-ից 50, 80 և 95 հաշվարկ. մեդիան',
	},
	fans: {
		heading: 'Ամեն մեկն առանձին՝ նույն առանցքներով',
		name: (side: string) => `Համեմատություն. ${side}`,
		title: (side: string, drawn: string) => `${capital(side)}։ ${drawn}`,
		described: (side: string, drawn: string, day: string, said: string) =>
			`${capital(side)}։ ${drawn}։ ${capital(onDay(day))}՝ ${said}`,
	},
	reading: {
		differs: (day: string, median: string, range: string, runs: string) =>
			`${capital(onDay(day))}՝ ${median} (${range}). ${runs}։`,
		same: (day: string, runs: string) => `${capital(onDay(day))}՝ ${runs}։`,
		back: 'Համեմատել մեկ օր ավելի վաղ',
		next: 'Համեմատել մեկ օր ավելի ուշ',
	},
	table: {
		title: 'Հիմնական թվերը',
		caption:
			'Յուրաքանչյուր սցենարի հիմնական թվերը և դրանց տարբերությունը՝ հաշվարկ առ հաշվարկ. մեդիանները և սահմանները, որոնց միջև է 100-ից 80 հաշվարկը',
		figure: 'Մեդիան. 100-ից 80 հաշվարկ',
		difference: (mine: string, theirs: string) => `Տարբերություն՝ ${mine} − ${theirs}`,
		share: (name: string, day: string) => `${name}, կարիքի բաժինը ${onDay(day)}`,
		cover: (name: string, day: string) => `${name}, կարիքի օրերը ${onDay(day)}`,
		firstBelow: (name: string, level: string) => `${name}. առաջին օրը, երբ ${than(level)} ցածր է`,
		firstWeek: (name: string) => `${name}. առաջին օրը, երբ մեկ շաբաթվա կարիքից պակաս է`,
		firstLine: 'Գազատար. առաջին օրը, երբ պահանջվածի կեսից պակաս է',
		lowest: (name: string) => `${name}. յուրաքանչյուր հաշվարկի ամենացածր օրը`,
		people: (day: string) => `Մարդիկ, որոնք ${onDay(day)} անհրաժեշտ էներգիայի կեսից պակաս ունեն`,
		shortfall: {
			food: 'Սննդի պակասորդը վերջում',
			medicine: 'Դեղերի պակասորդը վերջում',
			energy: 'Ջերմության պակասորդը վերջում',
		},
		by: (day: string) => `մինչև ${toDay(day)}`,
		byRange: (from: string, to: string) => (from === to ? written(from) : `${written(from)} – ${written(to)}`),
		inRuns: (of100: string, lastDay: string) => `100-ից ${of100} հաշվարկում մինչև ${toDay(lastDay)}`,
		never: (lastDay: string) => `ոչ մի հաշվարկում մինչև ${toDay(lastDay)}`,
		later: (lastDay: string) => `${fromDay(lastDay)} ավելի ուշ`,
	},
	months: {
		title: 'Գծերը և դրանց տարբերությունը՝ աղյուսակով',
		note: 'Մեդիանները յուրաքանչյուր ամսվա վերջին օրը. տակը՝ սահմանները, որոնց միջև է 100-ից 80 հաշվարկը։',
		side: 'Սցենար',
	},
	working: 'Համեմատվում է',
};
