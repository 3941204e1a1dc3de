import type { ArrivalKind, LossKind } from '#sims/model/account.ts';
import type { StoreGroup, StoreUnit } from '#sims/model/store.ts';
import { atTheStart, since } from './endings.ts';

/** Behind a number. */
const units: Readonly<Record<StoreUnit, string>> = {
	t: 't',
	'treatment-days': 'müalicə',
	sessions: 'seans',
	procedures: 'əməliyyat',
	m3: 'm³',
	kg: 'kq',
	MWh: 'MVt·saat',
	L: 'l',
};
const unitNames: Readonly<Record<StoreUnit, string>> = {
	t: 'ton',
	'treatment-days': 'müalicə günü',
	sessions: 'seans',
	procedures: 'əməliyyat',
	m3: 'm³',
	kg: 'kq',
	MWh: 'MVt·saat',
	L: 'litr',
};

const kinds: Readonly<Record<Exclude<ArrivalKind, 'convoys'>, string>> = {
	relief: 'yardım maşınları',
	imports: 'açıq yolla ticarət',
	medicine: 'icazə ilə buraxılan',
	local: 'yerli məhsul',
	harvest: 'taxıl yığımı',
	river: 'çay',
	line: 'qaz xətti, həmin gün üçün',
	pipes: 'qaz xətti, borulara',
};

const losses: Readonly<Record<StoreGroup, Readonly<Record<LossKind, string>>>> = {
	food: { spoilt: 'xarab olub', uncooled: 'elektriksiz isinib', spilt: 'dağılıb' },
	medicine: { spoilt: 'vaxtı keçib', uncooled: 'elektriksiz isinib', spilt: 'dağılıb' },
	energy: { spoilt: 'sızıb', uncooled: 'istilikdən itib', spilt: 'tutduğundan artıq' },
};

/** What the page says of one store on one day of one run: where it went, and why no more was given. Numbers come formatted. */
export const ledger = {
	question: 'Hara getdi?',
	title: (store: string, day: string) => `Hara getdi? ${store}, ${day}`,
	unitAndRun: (unit: string, run: string) => `${unit}, ${run}`,
	units,
	unitNames,
	waiting: 'Sınaq hesablanır.',

	runs: {
		legend: 'Sınaq',
		centralButton: 'Mərkəzi sınaq',
		number: (of: string) => `Sınağın nömrəsi, 1–${of}`,
		numberShort: 'və ya sınaq',
		of: (of: string) => `/ ${of}`,
		another: 'Başqa sınaq',
		refused: (typed: string, of: string) => `“${typed}” istifadə olunmadı. Yazıla bilən: 1–${of} arası tam ədəd.`,
		isCentral:
			'Mərkəzi sınaqda hər fərziyyə öz mərkəzi dəyərindədir. Yuxarıda deyilən ədəd bütün sınaqların medianıdır: ikisi fərqlənir.',
		isOne: (number: string, of: string) =>
			`Sınaq ${number}, zolaqların saydığı ${of} sınaqdan biridir və hər fərziyyə üçün öz seçimi var. O, heç birindən daha ehtimallı deyil; qrafiklərdəki nazik xətt bu sınaqdır.`,
		far: (number: string) => `Sınaq ${number}: mərkəzdən ən uzaq fərziyyələri`,
		farValue: (label: string, value: string, central: string) => `${label}: ${value} (mərkəzi ${central})`,
	},

	store: 'Anbar',
	groups: { food: 'Ərzaq', medicine: 'Dərman', energy: 'Qaz, yanacaq və elektrik' },

	stepper: {
		label: 'Uçotun günü',
		weekBack: 'Bir həftə geri',
		dayBack: 'Bir gün geri',
		dayOn: 'Bir gün irəli',
		weekOn: 'Bir həftə irəli',
		keys: 'Ox düymələri: bir gün; shift ilə: bir həftə',
		first: (what: string, day: string) => `${atTheStart(what)} ilk gün: ${day}`,
		firstNever: (what: string) => `${atTheStart(what)} ilk gün: bu sınaqda yoxdur`,
		lastArrival: (day: string) => `Bundan əvvəl kənardan daxil olma: ${day}`,
		noArrival: 'Bundan əvvəl kənardan daxil olma yoxdur',
	},

	sum: {
		opening: 'səhər anbarda',
		arrivals: 'daxil olan',
		loss: 'itki',
		issue: 'verilən',
		refill: 'ev ehtiyatlarına keçən',
		closing: 'gecə anbarda',
		lessThan: (amount: string) => `<${amount}`,
		kinds,
		losses,
		convoy: (by: string, road: string) => `karvan, ${by}, ${road}`,
		convoyNoRoad: (by: string) => `karvan, ${by}`,
		rounded:
			'Yazıldığı kimi cəmlənsin deyə yuvarlaqlaşdırılıb: ehtiyatlar ən yaxın vahidə, axınlar yuxarı və ya aşağı, birdən az.',
		spoken: (store: string, day: string, terms: string, closing: string) => `${store}, ${day}: ${terms}; ${closing}.`,
		term: (amount: string, name: string) => `${name} ${amount}`,
	},

	/** Why no more was given. */
	why: {
		need: (need: string, share: string) => `Həmin günün tələbatı: ${need}. Verilib: onun ${share}-i.`,
		held: {
			nothing: 'Tələbat tam ödənilib.',
			stock: 'Nə var idisə, hamısı verilib.',
			cap: 'Turbinlər bundan artığını verə bilməzdi.',
			ration: 'Qalanını norma saxlayıb.',
			reach: 'Bundan artığını insanlara çatdırmaq olmazdı.',
		},
		letsIn: (share: string) => `Ssenari dərman tələbatının ${share}-ni buraxır, bu pay mübahisəlidir.`,
		lineGives: (share: string) => `Qaz xətti ondan tələb olunanın ${share}-ni verir.`,
		lineGivesNothing: 'Qaz xətti heç nə vermir.',
		larder: (given: string, left: string) => `İnsanlar ev ehtiyatlarından daha ${given} götürüb; orada qalan: ${left}.`,
		larderOnly: (left: string) => `Ev ehtiyatlarında: ${left}.`,
		ration: (share: string, day: string, cover: string, trigger: string) =>
			`${since(day)} norma ${share}: ehtiyat ${cover} günə çatır, norma isə ${trigger} günlük ehtiyatda başlayır.`,
		whole: (day: string, cover: string, trigger: string) =>
			`Son baxışdan (${day}) bəri norma yoxdur: ehtiyat ${cover} günə çatır, norma isə ${trigger} gündən az qalanda başlayır.`,
		wholeForNow: (day: string) => `Son baxışdan (${day}) bəri norma yoxdur: öz-özünə daxil olan tələbatı ödəyir.`,
		withHarvest: 'Ehtiyatın çatdığı günlərə hələ yığılacaq taxıl da sayılır.',
		open: 'Norma yoxdur: yol açıqdır.',
		never: 'Heç vaxt norma ilə verilmir.',
		none: 'Norma yoxdur: bu ssenaridə heç nə norma ilə verilmir.',
		fixed: (share: string) => `Norma ${share}, ssenari ilə sabitdir.`,
		delivery: (reach: string, fuel: string) =>
			`Çatdırma tələbatın ${reach}-nə çatır: çatdırma üçün tələb olunan yanacağın ${fuel}-i verilir.`,
		bakeries: (share: string, gas: string) =>
			`Çörək sexləri ${share} verir: qaz xətti ondan tələb olunanın ${gas}-ni ödəyir.`,
		local: (share: string, fuel: string) =>
			`Yerli məhsulun ${share}-i insanlara çatır: təsərrüfatlar tələb etdikləri yanacağın ${fuel}-ni alır.`,
		grown: (share: string) => `Yerli məhsul tələbatın ${share}-ni ödəyə bilərdi; heç bir norma ona toxunmur.`,
		river: (share: string) => `Çay tələbatın ${share}-ni ödəyə bilərdi; heç bir norma ona toxunmur.`,
		turbines: (share: string) => `Turbinlər tələb olunanın ən çoxu ${share}-ni verə bilər.`,
		outage: (share: string) =>
			`Tələb olunan elektrik enerjisinin ${share}-i kəsilib və soyuqda saxlananlar istidən xarab olur.`,
	},

	outside: {
		title: 'Nə keçmədi',
		nothing: 'Həmin gün heç nə geri qaytarılmayıb.',
		noneTried: 'Heç bir yardım maşını və karvan yola çıxmayıb.',
		relief: (back: string, tried: string, tonnes: string) =>
			`${tried} yardım maşınından geri qaytarılan: ${back}, yükü ${tonnes} t.`,
		reliefShare:
			'Mərkəzi sınaqda keçə bilən pay hər belə gündə keçir; ayrıca sınaqda isə ya hamısı keçir, ya da heç biri.',
		convoy: (trucks: string, tonnes: string, by: string) => `${trucks}, iddia olunan ${tonnes} t, ${by}`,
		convoyAssumedLoad: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} t, ${by}`,
		stopped: 'keçmədi',
		stoppedShare: (share: string) => `onun ${share}-i keçmədi`,
		wouldBe: (amount: string, store: string, days: string) =>
			`Yükün güman edilən bölgüsünə görə bundan ${amount} ${store} olardı: ${days} günlük tələbat.`,
		medicine: 'Dərman yalnız yardım keçərkən buraxılır.',
		note: 'Cəmdən kənar sayılır: heç vaxt gəlib çatmayıb.',
	},

	table: {
		title: (store: string) => `${store}, bu sınağın hər günü`,
		summary: 'Bütün sınaq cədvəl şəklində',
		day: 'Gün',
		ration: 'Norma',
		ofNeed: 'Verilən, tələbatdan',
		opening: 'Səhər',
		arrivals: 'Daxil olan',
		loss: 'İtki',
		issue: 'Verilən',
		refill: 'Ev ehtiyatlarına',
		closing: 'Gecə',
		needed: 'Tələbat',
	},
};
