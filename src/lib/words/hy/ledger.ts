import type { ArrivalKind, LossKind } from '#sims/model/account.ts';
import type { StoreGroup, StoreUnit } from '#sims/model/store.ts';
import { capital, day as written, fromDay, ofDay } from './agreed.ts';

/** Behind a number. */
const units: Readonly<Record<StoreUnit, string>> = {
	t: 'տ',
	'treatment-days': 'բուժում',
	sessions: 'սեանս',
	procedures: 'վիրահատություն',
	m3: 'մ³',
	kg: 'կգ',
	MWh: 'ՄՎտ·ժ',
	L: 'լ',
};
const unitNames: Readonly<Record<StoreUnit, string>> = {
	t: 'տոննա',
	'treatment-days': 'բուժօր',
	sessions: 'սեանս',
	procedures: 'վիրահատություն',
	m3: 'մ³',
	kg: 'կգ',
	MWh: 'ՄՎտ·ժ',
	L: 'լիտր',
};

const kinds: Readonly<Record<Exclude<ArrivalKind, 'convoys'>, string>> = {
	relief: 'օգնության բեռնատարներ',
	imports: 'առևտուր բաց ճանապարհով',
	medicine: 'ներս թողնված՝ թույլտվությամբ',
	local: 'տեղական բերք',
	harvest: 'հունձ',
	river: 'գետ',
	line: 'գազատար, տվյալ օրվա համար',
	pipes: 'գազատար, խողովակների մեջ',
};

const losses: Readonly<Record<StoreGroup, Readonly<Record<LossKind, string>>>> = {
	food: { spoilt: 'փչացած', uncooled: 'տաքացած՝ հոսանք չլինելուց', spilt: 'թափված' },
	medicine: { spoilt: 'ժամկետանց', uncooled: 'տաքացած՝ հոսանք չլինելուց', spilt: 'թափված' },
	energy: { spoilt: 'արտահոսած', uncooled: 'կորած՝ տաքությունից', spilt: 'տարողությունից ավելի' },
};

/** What the page says of one store on one day of one run: where it went, and why no more was given. Numbers come formatted. */
export const ledger = {
	question: 'Ո՞ւր գնաց',
	title: (store: string, day: string) => `Ո՞ւր գնաց։ ${store}, ${written(day)}`,
	unitAndRun: (unit: string, run: string) => `${unit}, ${run}`,
	units,
	unitNames,
	waiting: 'Հաշվարկը կատարվում է։',

	runs: {
		legend: 'Հաշվարկ',
		centralButton: 'Կենտրոնական հաշվարկ',
		number: (of: string) => `Հաշվարկի համարը՝ 1-ից մինչև ${of}`,
		numberShort: 'կամ հաշվարկ',
		of: (of: string) => `${of}-ից`,
		another: 'Այլ հաշվարկ',
		refused: (typed: string, of: string) =>
			`«${typed}» չի օգտագործվել. այստեղ կարող է լինել ամբողջ թիվ՝ 1-ից մինչև ${of}։`,
		isCentral:
			'Կենտրոնական հաշվարկում յուրաքանչյուր ենթադրություն ունի իր կենտրոնական արժեքը։ Վերևում նշված թիվը բոլոր հաշվարկների մեդիանն է. այս երկուսը տարբեր են։',
		isOne: (number: string, of: string) =>
			`Հաշվարկ ${number}-ը մեկն է այն ${of}-ից, որոնք հաշվվում են գոտիներում. դրանում բոլոր ենթադրություններն առանձին են պատահականորեն ընտրված։ Այն ոչ մի ուրիշից ավելի հավանական չէ. գծապատկերների բարակ գիծն այս հաշվարկն է։`,
		far: (number: string) => `Ինչն է հաշվարկ ${number}-ը ենթադրում կենտրոնականից ամենահեռու`,
		farValue: (label: string, value: string, central: string) => `${label}՝ ${value} (կենտրոնականը՝ ${central})`,
	},

	store: 'Պահեստ',
	groups: { food: 'Սնունդ', medicine: 'Դեղեր', energy: 'Գազ, վառելիք, հոսանք' },

	stepper: {
		label: 'Հաշվեմատյանի օրը',
		weekBack: 'Մեկ շաբաթ հետ',
		dayBack: 'Մեկ օր հետ',
		dayOn: 'Մեկ օր առաջ',
		weekOn: 'Մեկ շաբաթ առաջ',
		keys: 'Սլաքներով՝ մեկ օր, shift-ի հետ՝ մեկ շաբաթ',
		first: (what: string, day: string) => `Առաջին օրը, երբ ${what}՝ ${written(day)}`,
		firstNever: (what: string) => `Առաջին օրը, երբ ${what}՝ ոչ այս հաշվարկում`,
		lastArrival: (day: string) => `Դրսից նախորդ ստացումը՝ ${written(day)}`,
		noArrival: 'Մինչև այդ դրսից ոչինչ չի ստացվել',
	},

	sum: {
		opening: 'պահեստում լուսաբացին',
		arrivals: 'ստացված',
		loss: 'կորած',
		issue: 'բաշխված',
		refill: 'տեղափոխված տնային պաշարներ',
		closing: 'պահեստում գիշերը',
		lessThan: (amount: string) => `<${amount}`,
		kinds,
		losses,
		convoy: (by: string, road: string) => `շարասյուն, ${by}, ${road}`,
		convoyNoRoad: (by: string) => `շարասյուն, ${by}`,
		rounded:
			'Կլորացված է այնպես, որ գումարը տպված թվերով ստացվի. պաշարները՝ մինչև մոտակա միավորը, հոսքերը՝ մեկից պակասով վեր կամ վար։',
		spoken: (store: string, day: string, terms: string, closing: string) =>
			`${store}, ${written(day)}. ${terms}. ${closing}։`,
		term: (amount: string, name: string) => `${amount} ${name}`,
	},

	/** Why no more was given. */
	why: {
		need: (need: string, share: string) => `Այդ օրն անհրաժեշտ էր ${need}։ Բաշխվել է դրա ${share}-ը։`,
		held: {
			nothing: 'Կարիքն ամբողջությամբ բավարարվել է։',
			stock: 'Բաշխվել է այն ամենը, ինչ կար։',
			cap: 'Տուրբինները չէին կարող ավելին տալ։',
			ration: 'Մնացածը պահել է չափաբաժինը։',
			reach: 'Ավելին հնարավոր չէր հասցնել մարդկանց։',
		},
		letsIn: (share: string) => `Սցենարը ներս է թողնում դեղեր՝ կարիքի ${share}-ի չափով. այս բաժինը վիճարկվում է։`,
		lineGives: (share: string) => `Գազատարը տալիս է պահանջվածի ${share}-ը։`,
		lineGivesNothing: 'Գազատարը ոչինչ չի տալիս։',
		larder: (given: string, left: string) =>
			`Տնային պաշարներից մարդիկ վերցրել են ևս ${given}. այնտեղ մնացել է ${left}։`,
		larderOnly: (left: string) => `Տնային պաշարներում՝ ${left}։`,
		ration: (share: string, day: string, cover: string, trigger: string) =>
			`Չափաբաժինը ${fromDay(day)}՝ ${share}. պաշարը՝ ${cover} օրվա, չափաբաժինները սկսվում են ${trigger} օրվա պաշարի դեպքում։`,
		whole: (day: string, cover: string, trigger: string) =>
			`${capital(ofDay(day))} վերանայումից ի վեր չափաբաժին չկա. պաշարը՝ ${cover} օրվա, չափաբաժինները սկսվում են, երբ այն ${trigger} օրից պակաս է։`,
		wholeForNow: (day: string) =>
			`${capital(ofDay(day))} վերանայումից ի վեր չափաբաժին չկա. ինքնըստինքյան ստացվածը բավարարում է կարիքը։`,
		withHarvest: 'Պաշարի օրերում հաշվված է նաև դեռ սպասվող բերքը։',
		open: 'Չափաբաժին չկա. ճանապարհը բաց է։',
		never: 'Չափաբաժին երբեք չի լինում։',
		none: 'Չափաբաժին չկա. այս սցենարում ոչ մի բանի համար չափաբաժին չի սահմանվում։',
		fixed: (share: string) => `Չափաբաժինը՝ ${share}, սահմանված է սցենարով։`,
		delivery: (reach: string, fuel: string) =>
			`Առաքումը հասցնում է կարիքի ${reach}-ը. պահանջած վառելիքից այն ստանում է ${fuel}-ը։`,
		bakeries: (share: string, gas: string) =>
			`Հացի փռերը տալիս են ${share}. գազատարը բավարարում է իրենից պահանջվածի ${gas}-ը։`,
		local: (share: string, fuel: string) =>
			`Տեղական բերքի ${share}-ն է հասնում մարդկանց. պահանջած վառելիքից տնտեսությունները ստանում են ${fuel}-ը։`,
		grown: (share: string) => `Տեղական բերքը կարող էր բավարարել կարիքի ${share}-ը. դրա վրա չափաբաժին չի տարածվում։`,
		river: (share: string) => `Գետը կարող էր բավարարել կարիքի ${share}-ը. դրա վրա չափաբաժին չի տարածվում։`,
		turbines: (share: string) => `Տուրբինները կարող են տալ առավելագույնը պահանջվածի ${share}-ը։`,
		outage: (share: string) =>
			`Հոսանքն անջատված է ցանկալիի ${share}-ի չափով, և տաքությունը փչացնում է այն, ինչ պահվում է զով։`,
	},

	outside: {
		title: 'Ինչը չի անցել',
		nothing: 'Այդ օրը ոչինչ հետ չի ուղարկվել։',
		noneTried: 'Օգնության ոչ մի բեռնատար և ոչ մի շարասյուն ճանապարհ չի ելել։',
		relief: (back: string, tried: string, tonnes: string) =>
			`Օգնության ${tried} բեռնատարից հետ է ուղարկվել ${back}-ը՝ ${tonnes} տ բեռով։`,
		reliefShare:
			'Կենտրոնական հաշվարկում այն բաժինը, որը կարող է անցնել, անցնում է ամեն այդպիսի օր. առանձին հաշվարկում անցնում են կա՛մ բոլորը, կա՛մ ոչ մեկը։',
		convoy: (trucks: string, tonnes: string, by: string) => `${trucks}, պնդմամբ՝ ${tonnes} տ, ${by}`,
		convoyAssumedLoad: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} տ, ${by}`,
		stopped: 'չի անցել',
		stoppedShare: (share: string) => `դրա ${share}-ը չի անցել`,
		wouldBe: (amount: string, store: string, days: string) =>
			`Բեռի ենթադրված բաժիններով դրանից ${amount} կլիներ հետևյալը՝ ${store}. ${days} օրվա կարիք։`,
		medicine: 'Դեղեր ներս են թողնվում միայն այն ժամանակ, երբ օգնությունն անցնում է։',
		note: 'Հաշվված է գումարից դուրս. այն երբեք չի հասել։',
	},

	table: {
		title: (store: string) => `${store}, այս հաշվարկի բոլոր օրերը`,
		summary: 'Ամբողջ հաշվարկը՝ աղյուսակով',
		day: 'Օր',
		ration: 'Չափաբաժին',
		ofNeed: 'Բաշխված, կարիքից',
		opening: 'Լուսաբացին',
		arrivals: 'Ստացված',
		loss: 'Կորած',
		issue: 'Բաշխված',
		refill: 'Տնային պաշար',
		closing: 'Գիշերը',
		needed: 'Անհրաժեշտ',
	},
};
