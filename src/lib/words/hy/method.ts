import { NBSP } from '../numbers.ts';
import type { InflowId, OutcomeId, SlowedBy } from '#sims/model/description.ts';
import { fromDay, toDay } from './agreed.ts';

const INFLOWS: Readonly<Record<InflowId, string>> = {
	harvest: 'Հունձ',
	localProduce: 'Տեղական բերք',
	relief: 'Օգնություն',
	convoys: 'Շարասյուներ',
	openRoad: 'Բաց ճանապարհ',
	medicineLetIn: 'Թողնված դեղեր',
	gasLine: 'Գազատար',
	river: 'Գետ',
	powerLine: 'Էլեկտրագիծ',
};

const OUTCOMES: Readonly<Record<OutcomeId, readonly string[]>> = {
	food: ['Ուտվող էներգիա,', 'տնային պաշարով'],
	medicine: ['Տրված բուժումներ'],
	gas: ['Գազ գազատարից'],
	heat: ['Ջեռուցում և եփուփ,', 'վառելափայտով'],
	power: ['Հոսանքի ժամեր'],
	fuel: ['Վառելիք՝ հիվանդանոց,', 'առաքում, ֆերմաներ'],
};

const CHANGES: Readonly<Record<SlowedBy, (store: string) => string>> = {
	need: (store) => `կարիք (${store})`,
	arrivals: (store) => `ստացում (${store})`,
	loss: (store) => `կորուստ (${store})`,
	reach: (store) => `առաքում (${store})`,
};

/** What the page of the method says around its text. */
export const method = {
	/** Above the text, which is there in English alone; null: in English. */
	onlyEnglish: 'Այս տեքստը միայն անգլերեն է. այն մոդելի ամբողջական նկարագիրն է, ըստ որի մոդելը կարելի է վերարտադրել։',
	link: 'Մեթոդը. հավասարումներ, բոլոր ենթադրությունները, ինչն է դուրս մնացել',
	description:
		'Ամբողջ մոդելը. հավասարումներ, պահեստներ և կապեր, բոլոր ենթադրություններն իրենց աղբյուրներով, ինչն է դուրս մնացել, մոդելի քարտը և ինչն է փոխել արդյունքները։',
	otherCase: (carried: string, first: string) =>
		`Դուք գալիս եք «${carried}» դեպքից։ Մեթոդն այնտեղ նույնն է։ Այս էջի աղյուսակները «${first}» դեպքինն են. մյուս դեպքի ենթադրությունները դրա թվերի կողքին են՝ յուրաքանչյուրն իր միջակայքով և աղբյուրով։`,
	back: 'Հետ՝ դեպի թվերը',
	outline: 'Այս էջում',

	drawing: {
		title:
			'Պահեստներ և կապեր. ինչն է ներս գալիս, որ պահեստներն է լցնում, ինչպես է մի պակասն ազդում մյուսի վրա, ինչ են ստանում մարդիկ',
		scroll: 'Պահեստների և կապերի գծագիրը',
		columns: {
			inflows: 'Ներս է գալիս',
			food: 'Սնունդ',
			medicine: 'Դեղեր',
			energy: 'Գազ, վառելիք, հոսանք',
			outcomes: 'Ինչ են ստանում մարդիկ',
		},
		inflows: INFLOWS,
		outcomes: OUTCOMES,
		key: 'Լի կետ. այստեղ պահեստը լցվում է կամ դանդաղում։ Օղակ. այն, ինչ գիծը հավաքում է։ Թվերով հաստ գծեր. կապեր։',
		couplings: 'Յոթ կապերը',
		acts: (from: string, changed: string) => `${from} → ${changed}`,
		changes: CHANGES,
		asList: 'Ինչն է ներս գալիս, և ինչ են ստանում մարդիկ՝ ցուցակով',
		fills: (inflow: string, stores: string) => `${inflow}՝ ${stores}`,
		fillsNone: (inflow: string) => `${inflow}՝ առանց պահեստի. օգտագործվում է, ինչպես գալիս է`,
		gives: (stores: string, outcome: string) => `${outcome}՝ սրանցից. ${stores}`,
		weight: (stores: string) => `Բաց ճանապարհի օրերին սրանք կշռի մեկ ընդհանուր սահման ունեն՝ ${stores}։`,
	},

	assumptions: {
		caption: 'Բոլոր ենթադրությունները',
		scroll: 'Ենթադրությունների աղյուսակը',
		search: 'Որոնել անուններում, միավորներում, աղբյուրներում և նշումներում',
		group: 'Խումբ',
		allGroups: 'Բոլոր խմբերը',
		basis: 'Հիմք',
		allBases: 'Ցանկացած հիմք',
		found: (found: string, all: string) => `${all}-ից ${found}`,
		none: 'Ոչ մեկը չի համապատասխանում։',
		clear: 'Ցույց տալ բոլորը',
		columns: {
			label: 'Ենթադրություն',
			central: 'Կենտրոնական',
			low: 'Ցածր',
			high: 'Բարձր',
			unit: 'Միավոր',
			basis: 'Հիմք',
		},
		sources: 'Աղբյուրներ',
		notSampled: 'Նույնն է բոլոր հաշվարկներում։',
	},

	scenarios: {
		name: 'Անուն',
		file: 'Որպես ֆայլ',
		download: (name: string) => `Պահպանել ${name}.json`,
		days: (first: string, last: string, days: string) => `${fromDay(first)} մինչև ${toDay(last)}, ${days} օր։`,
		phases: 'Մուտք ճանապարհով',
		convoys: 'Շարասյուներ',
		noConvoys: 'Շարասյուներ չկան։',
		lines: 'Գազ և հոսանք',
		columns: {
			from: 'Սկսած',
			road: 'Ճանապարհ',
			trucks: 'Բեռնատար օրական',
			passChance: 'Անցնելու շանս',
			medicine: 'Դեղերի բաժին',
			transfers: 'Շաբաթական տեղափոխում × հիվանդ',
			date: 'Օր',
			load: 'Բեռնատար × տ',
			cargo: 'Բեռի տեսակ',
			outcome: 'Ելք',
			by: 'Ում կողմից, երթուղի, աղբյուր',
			gas: 'Գազի բաժին',
			power: 'Հոսանքի բաժին',
		},
		loads: (trucks: string, tonnes: string) => `${trucks}${NBSP}×${NBSP}${tonnes}`,
		toChance: 'պատահական',
	},

	claimants: {
		caption: 'Ում խոսքի վրա են հիմնված հաղորդված իրադարձությունները',
		of: (events: string, all: string) => `${all}-ից ${events}`,
		party: 'Կողմ',
		events: 'Ասում է',
		disputes: 'Վիճարկում է',
	},

	version: (model: string, page: string) => `Մոդելը և դեպքը՝ ${model}. էջը՝ ${page}։`,
};
