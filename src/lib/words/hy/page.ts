import { LABEL_LEAD, LABEL_REST, LEAVES_OUT } from '#sims/words/hy.ts';
import { capital, day as written, onDay } from './agreed.ts';

/** What the page itself says. Numbers come formatted; a sentence is one function, never glued from halves. */
export const page = {
	name: 'Corridor',
	tagline:
		'120\u00a0000 մարդու համար փակվում է միակ ճանապարհը։ Ի՞նչն է պակասում, ե՞րբ, և որքա՞ն կարող ենք վստահ լինել։',
	skip: 'Անցնել գծապատկերներին',

	/** Buttons at the top. What they open has words of its own, which come with it. */
	bar: {
		compare: 'Համեմատել',
		save: 'Պահպանել',
		saveLabel: 'Պահպանել կամ բացել սցենար',
		export: 'Արտահանել',
	},

	/** A reader's own title of the scenario. It stands before `by`, between quotation marks. */
	ownTitle: {
		by: 'ընթերցողի կազմած սցենար',
		page: (name: string, title: string, scenario: string) => `${name}՝ \u2068«${title}»\u2069 · ${scenario}`,
	},

	checkFigures: 'Ստուգել այս թվերը',

	/** The fixed label, word by word; its short form stands inside every plot. */
	label: {
		lead: LABEL_LEAD,
		rest: LABEL_REST,
		inPlot: 'Ցուցադրական կանխահաշվարկ՝ այս ենթադրություններով',
	},

	scenario: {
		legend: 'Եթե ճանապարհը…',
		select: 'Սցենար',
		more: (others: number) => `ևս ${others}`,
	},

	condition: {
		leavesOut: LEAVES_OUT,
		notAllowance: 'Կարիքի մոդելը հատկացման չափ չէ։',
		rules: 'չափաբաժինների կարգը կամ պակասների ազդեցությունը միմյանց վրա',
		beyond: (label: string) => `${label} (տրված միջակայքից դուրս)`,
		changed: (changed: string) => `Փոխված է այստեղ՝ ${changed}։`,
	},

	view: {
		legend: 'Ցույց տալ',
		share: 'Բավարարված կարիքը',
		stock: 'Մնացած պաշարը՝ կարիքի օրերով',
		store: 'Ցուցադրվող պահեստը',
	},

	cursor: {
		label: 'Օր',
		pill: (day: string, number: string) => `${written(day)} · օր ${number}`,
		value: (day: string, number: string) => `${written(day)}, օր ${number}։`,
		dayBack: 'Մեկ օր հետ',
		dayOn: 'Մեկ օր առաջ',
		keys: 'Սլաքներով՝ մեկ օր, shift-ի հետ՝ մեկ շաբաթ, page up և page down՝ մեկ ամիս',
	},

	panels: {
		food: {
			name: 'Սնունդ',
			main: 'ուտվող էներգիան',
			companion: 'հաց և հացահատիկ',
			needed: (kcal: string) => `անհրաժեշտ՝ միջինը ${kcal} կկալ մեկ անձին օրական`,
		},
		medicine: {
			name: 'Դեղեր',
			main: 'յոթ ծրագիր',
			companion: 'յոթից ամենացածրը',
			needed: (treatments: string) => `անհրաժեշտ՝ օրական ${treatments} բուժում`,
		},
		energy: {
			name: 'Գազ և ջերմություն',
			main: 'ջեռուցում և եփուփ',
			companion: 'գազատարից',
			needed: () => 'անհրաժեշտ՝ ըստ եղանակի',
		},
		ofNeed: 'կարիքի բաժինը',
		daysOfNeed: 'պաշարը՝ կարիքի օրերով',
		neededPerDay: (amountAndUnit: string) => `անհրաժեշտ՝ ${amountAndUnit}`,
	},

	readout: {
		on: (day: string) => capital(onDay(day)),
		ofNeedMet: 'բավարարված կարիք',
		daysLeft: 'օրվա կարիք է մնացել',
		inEighty: (range: string) => `100-ից 80 հաշվարկում՝ ${range}`,
		energy: (delivered: string, needed: string) => `${delivered} կկալ՝ անհրաժեշտ ${needed}-ից`,
		belowHalf: (of100: string) => `կեսից պակաս՝ 100 մարդուց ${of100}-ը`,
		treatments: (given: string, needed: string) => `≈ ${given} բուժում՝ անհրաժեշտ ${needed}-ից`,
		bread: (share: string) => `հաց և հացահատիկ՝ ${share}`,
		lowest: (share: string) => `ամենացածր ծրագիրը՝ ${share}`,
		letsIn: (share: string) => `ներս է թողնվում ${share}, վիճարկվում է`,
		lineGivesNothingShort: 'գազատար՝ ոչինչ',
		letsInShort: (share: string) => `ներս է թողնվում ${share}, վիճարկվում է`,
		lineGivesNothing: (needed: string) => `Գազատարը ոչինչ չի տալիս անհրաժեշտ ${needed} մ³-ից։`,
		lineGives: (share: string, needed: string) => `Գազատարը տալիս է անհրաժեշտ ${needed} մ³-ի ${share}-ը։`,
		power: (hours: string, range: string) => `հոսանք՝ 24 ժամից ${hours} (${range})`,
	},

	legend: {
		bands: '100-ից 50, 80 և 95 հաշվարկ. մեդիան',
		companion: 'ինչ թաքցնում է միջինը',
		need: 'անհրաժեշտ',
		oneWeek: 'մեկ շաբաթ',
		reported: 'հաղորդված',
		assumed: 'ենթադրված',
	},

	status: {
		loading: 'Սցենարը կարդացվում է…',
		preview: (runs: string) => `${runs} հաշվարկ · նախնական`,
		running: (runs: string, of: string) => `${of}-ից ${runs} հաշվարկ`,
		settled: (runs: string, seed: string) => `${runs} հաշվարկ · ամփոփված · սկզբնաթիվ ${seed}`,
		superseded: (runs: string) => `Կանգնեցված է ${runs}-ի վրա. դուք առաջ եք անցել`,
		failed: (message: string) =>
			`Այս կարգավորումներով հաշվել հնարավոր չէ. ${message}։ Գծապատկերները ցույց են տալիս վերջին կարգավորումները, որոնցով հնարավոր էր։`,
		notAllZero: (labels: string) =>
			`Սրանք բոլորը միասին չեն կարող 0 լինել՝ ${labels}։ Գծապատկերները ցույց են տալիս վերջին կարգավորումները, որոնցով հաշվել հնարավոր էր։`,
		restarted: 'Հաշվումը կանգ առավ և նորից սկսվեց։ Ձեր ընտրածից ոչինչ չի կորել։',
		givenUp:
			'Հաշվումը հնարավոր չէ բեռնել, կամ այն այս դիտարկիչում շարունակ կանգ է առնում։ Ձեր ընտրածից ոչինչ չի կորել։',
		retry: 'Փորձել նորից',
		dismiss: 'Փակել',
	},

	assumptions: {
		reset: 'վերականգնել',
		was: (value: string) => `եղել է ${value}`,
		value: (label: string) => `${label}. ճշգրիտ արժեքը`,
		beyond: 'Տրված միջակայքից դուրս է։ Հաշվվում է այնպես, ինչպես մուտքագրել եք։',
		refused: (typed: string, allowed: string) => `«${typed}» չի օգտագործվել. այստեղ կարող է լինել ${allowed}։`,
		notSampled: 'Նույնն է բոլոր հաշվարկներում։',
		whereFrom: 'Որտեղից է',
		noSource: 'Աղբյուր չկա. կռահում է՝ այնքան լայն միջակայքով, որ դա երևա։',
		disputed: 'Վիճարկվում է.',
		alternatives: 'Այլ թվեր',
		groups: {
			population: 'Բնակչություն',
			food: 'Սնունդ',
			rationing: 'Չափաբաժիններ',
			access: 'Մուտք և բեռ',
			medicine: 'Դեղեր',
			energy: 'Գազ, վառելիք, հոսանք',
			couplings: 'Ինչպես է մի պակասն ազդում մյուսի վրա',
		},
		basis: {
			reported: 'հաղորդված',
			standard: 'նորմ',
			derived: 'ածանցված',
			assumption: 'ենթադրություն',
		},
	},

	disputed: {
		medicine: (account: string) => `Ներս թողնված դեղերը վիճարկվում են։ ${account}`,
	},

	table: {
		title: 'Նույնը՝ աղյուսակով',
		shareNote:
			'Կարիքի բաժնի մեդիանը յուրաքանչյուր ամսվա վերջին օրը. տակը՝ սահմանները, որոնց միջև է 100-ից 80 հաշվարկը։',
		stockNote:
			'Պաշարի մեդիանը՝ կարիքի օրերով, յուրաքանչյուր ամսվա վերջին օրը. տակը՝ սահմանները, որոնց միջև է 100-ից 80 հաշվարկը։',
		supply: 'Մատակարարում',
		power: 'Հոսանքի ժամեր՝ 24-ից',
	},

	/** Where the page shows more than one case. */
	cases: {
		others: 'Նույն մոդելը՝ այլ տվյալներով՝',
	},

	about: {
		source: 'Մեթոդը, աղբյուրները և կոդը բաց են։',
	},
};
