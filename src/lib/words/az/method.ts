import { NBSP } from '../numbers.ts';
import type { InflowId, OutcomeId, SlowedBy } from '#sims/model/description.ts';

const INFLOWS: Readonly<Record<InflowId, string>> = {
	harvest: 'Taxıl yığımı',
	localProduce: 'Yerli məhsul',
	relief: 'Yardım maşınları',
	convoys: 'Karvanlar',
	openRoad: 'Açıq yol',
	medicineLetIn: 'Buraxılan dərman',
	gasLine: 'Qaz xətti',
	river: 'Çay',
	powerLine: 'Elektrik xətti',
};

const OUTCOMES: Readonly<Record<OutcomeId, readonly string[]>> = {
	food: ['Yeyilən enerji,', 'ev ehtiyatı ilə'],
	medicine: ['Verilən müalicələr'],
	gas: ['Xətdən gələn qaz'],
	heat: ['İstilik və yemək', 'bişirmə, odunla'],
	power: ['İşıq saatları'],
	fuel: ['Xəstəxana, çatdırma,', 'təsərrüfat yanacağı'],
};

const CHANGES: Readonly<Record<SlowedBy, (store: string) => string>> = {
	need: (store) => `tələbat: ${store}`,
	arrivals: (store) => `daxil olan: ${store}`,
	loss: (store) => `itki: ${store}`,
	reach: (store) => `çatdırma: ${store}`,
};

/** What the page of the method says around its text. */
export const method = {
	/** Above the text, which is there in English alone; null: in English. */
	onlyEnglish: 'Bu mətn yalnız ingilis dilindədir: o, modelin tam təsviridir və ona əsasən modeli yenidən qurmaq olar.',
	link: 'Metod: tənliklər, bütün fərziyyələr, nəyin nəzərə alınmadığı',
	description:
		'Bütün model: tənliklər, anbarlar və əlaqələr, mənbələri ilə bütün fərziyyələr, nəyin nəzərə alınmadığı, modelin kartı və nəticələri dəyişən dəyişikliklər.',
	otherCase: (carried: string, first: string) =>
		`Siz “${carried}” nümunəsindən gəlirsiniz. Metod orada da eynidir. Bu səhifədəki cədvəllər “${first}” üçündür; o biri nümunənin fərziyyələri onun rəqəmlərinin yanında, hər biri öz aralığı və mənbəyi ilə durur.`,
	back: 'Rəqəmlərə qayıt',
	outline: 'Bu səhifədə',

	drawing: {
		title:
			'Anbarlar və əlaqələr: nə daxil olur, hansı anbarları doldurur, bir çatışmazlıq o birini necə ləngidir, insanlar nə alır',
		scroll: 'Anbarların və əlaqələrin rəsmi',
		columns: {
			inflows: 'Daxil olur',
			food: 'Ərzaq',
			medicine: 'Dərman',
			energy: 'Qaz, yanacaq və elektrik',
			outcomes: 'İnsanlara çatan',
		},
		inflows: INFLOWS,
		outcomes: OUTCOMES,
		key: 'Dolu nöqtə: burada anbar doldurulur və ya ləngidilir. Halqa: xəttin topladığı. Nömrəli qalın xətlər: əlaqələr.',
		couplings: 'Yeddi əlaqə',
		acts: (from: string, changed: string) => `${from} → ${changed}`,
		changes: CHANGES,
		asList: 'Daxil olanlar və insanlara çatanlar, siyahı şəklində',
		fills: (inflow: string, stores: string) => `${inflow}: ${stores}`,
		fillsNone: (inflow: string) => `${inflow}: anbarı yoxdur; gəldiyi kimi istifadə olunur`,
		gives: (stores: string, outcome: string) => `${outcome}. Haradan: ${stores}`,
		weight: (stores: string) => `Yol açıq olan günlərdə bunlar çəki üzrə bir ümumi həddi bölüşür: ${stores}.`,
	},

	assumptions: {
		caption: 'Bütün fərziyyələr',
		scroll: 'Fərziyyələr cədvəli',
		search: 'Adlarda, vahidlərdə, mənbələrdə və qeydlərdə axtar',
		group: 'Qrup',
		allGroups: 'Bütün qruplar',
		basis: 'Əsas',
		allBases: 'İstənilən əsas',
		found: (found: string, all: string) => `${found} / ${all}`,
		none: 'Uyğun gələn yoxdur.',
		clear: 'Hamısını göstər',
		columns: {
			label: 'Fərziyyə',
			central: 'Mərkəzi',
			low: 'Aşağı',
			high: 'Yuxarı',
			unit: 'Vahid',
			basis: 'Əsas',
		},
		sources: 'Mənbələr',
		notSampled: 'Hər sınaqda eynidir.',
	},

	scenarios: {
		name: 'Ad',
		file: 'Fayl kimi',
		download: (name: string) => `Saxla: ${name}.json`,
		days: (first: string, last: string, days: string) => `${first} – ${last}, ${days} gün.`,
		phases: 'Yolla giriş',
		convoys: 'Karvanlar',
		noConvoys: 'Karvan yoxdur.',
		lines: 'Qaz və elektrik',
		columns: {
			from: 'Başlanğıc',
			road: 'Yol',
			trucks: 'Maşın/gün',
			passChance: 'Keçmə ehtimalı',
			medicine: 'Dərman payı',
			transfers: 'Həftədə daşınma × xəstə',
			date: 'Tarix',
			load: 'Maşın × hər birində t',
			cargo: 'Yük',
			outcome: 'Aqibəti',
			by: 'Kim, hansı yolla, mənbə',
			gas: 'Qaz payı',
			power: 'Elektrik payı',
		},
		loads: (trucks: string, tonnes: string) => `${trucks}${NBSP}×${NBSP}${tonnes}`,
		toChance: 'təsadüfdən asılıdır',
	},

	claimants: {
		caption: 'Bildirilən hadisələr kimin sözünə əsaslanır',
		of: (events: string, all: string) => `${events} / ${all}`,
		party: 'Tərəf',
		events: 'Deyir',
		disputes: 'Mübahisələndirir',
	},

	version: (model: string, page: string) => `Model və nümunə ${model}; səhifə ${page}.`,
};
