import type { Topic } from '#sims/cases/case.ts';
import { day as written } from './agreed.ts';

const topics: Readonly<Record<Topic, string>> = {
	road: 'Ճանապարհ',
	gas: 'Գազ',
	power: 'Հոսանք',
	food: 'Սնունդ',
	medicine: 'Դեղեր',
	fuel: 'Շարժիչային վառելիք',
	people: 'Մարդիկ',
	statement: 'Հայտարարություններ',
};

/** What the page of the reported record says. Numbers and dates come formatted. */
export const record = {
	link: 'Ինչ է հաղորդվել, ում կողմից, և ինչպես է համեմատվում մոդելը',
	title: 'Ինչ է հաղորդվել',
	back: 'Հետ՝ դեպի թվերը',
	contents: 'Այս էջում',
	sources: 'Աղբյուրներ',
	/** After a publication that stands nowhere. */
	madeUpSource: '(հորինված է վայրի հետ)',
	saidBy: (parties: string) => `Ում խոսքն է՝ ${parties}։`,
	/** Within one month the first is a bare number: "հուլիսի 18–25". */
	until: (from: string, to: string) =>
		/^\d+$/.test(from) ? written(to).replace(/(\d+)$/, `${from}–$1`) : `${written(from)} – ${written(to)}`,

	held: {
		title: 'Հաղորդումները՝ մոդելի հետ համեմատած',
		note: 'Յուրաքանչյուր հաղորդման կողքին այն է, ինչ նույն օրերի համար տալիս են հաշվարկները։ Սա ճշմարտանմանության ստուգում է՝ թե՛ համընկնումներով, թե՛ վրիպումներով։',
		against: 'Ինչի հետ է համեմատվում',
		asReported: 'Ըստ հաղորդումների, հրապարակվածը',
		mine: 'Իմ կարգավորումները',
		reported: 'Սցենարը «Ըստ հաղորդումների» սցենարն է՝ ինչպես հրապարակված է, ինչ էլ որ փոխված լինի առաջին էջում։',
		yours: (scenario: string, changes: string) =>
			changes === '' ? `Սցենարը ձերն է՝ «${scenario}»։` : `Սցենարը ձերն է՝ «${scenario}», ${changes}։`,
		changes: (number: number, shown: string) =>
			number === 1 ? 'փոխված է մեկ կարգավորում' : `փոխված է ${shown} կարգավորում`,
		unused: 'Հղման այս մասերը չեն օգտագործվել՝',
		working: 'Հաղորդումները համեմատվում են հաշվարկների հետ',
		runs: (runs: string, seed: string) => `${runs} հաշվարկ, սկզբնաթիվ ${seed}։`,
		described: (rows: string) =>
			`Ինչ են տալիս հաշվարկները յուրաքանչյուր հաղորդման համար, և որտեղ է հաղորդումը։ ${rows}։`,
		row: (name: string, verdict: string) => `${name}՝ ${verdict}`,
		waits: 'դեռ հաշված չէ',
		legend: {
			bands: '100-ից 50, 80 և 95 հաշվարկ. մեդիան',
			report: 'հաղորդված',
			accounts: 'երկու թիվ մեկ հաղորդման մեջ',
			bound: 'հաղորդված է որպես սահման. այս կողմում ամեն ինչ թույլատրված է',
		},
		/** A claim, in the measure's own unit. */
		about: (value: string) => value,
		atLeast: (value: string) => `առնվազն ${value}`,
		below: (value: string) => `պակաս, քան ${value}`,
		within: (band: string) => `${band} հաշվարկի գոտում`,
		higher: 'դուրս, ավելի բարձր',
		lower: 'դուրս, ավելի ցածր',
		ofClaim: (claim: string, verdict: string) => `${claim}. ${verdict}`,
		runsLower: (of100: string) => `100-ից ${of100} հաշվարկ ավելի ցածր է`,
		runsKeep: (of100: string) => `100-ից ${of100} հաշվարկում այդպես է`,
		verdict: (place: string, share: string) => `${place}. ${share}`,
		median: (value: string, range: string) => `Հաշվարկների մեդիանը՝ ${value}. 100-ից 80 հաշվարկը՝ ${range}։`,
		central: (value: string) => `Կենտրոնական հաշվարկը՝ ${value}։`,
		explains: 'Ինչը կարող է բացատրել տարբերությունը՝',
		usedFor: (assumption: string) => `Ստուգում չէ. «${assumption}» ենթադրությունը հաշվվել է այս հաղորդումից։`,

		summary: {
			counts: (figures: string, in50: string, in80: string, in95: string) =>
				`Հաղորդված ${figures} թվից ${in50}-ը 100-ից 50 հաշվարկի գոտում է, ${in80}-ը՝ 80-ի և ${in95}-ը՝ 95-ի։`,
			outside: (list: string) => `Երեքից էլ դուրս են՝ ${list}։`,
			allInside: 'Ոչ մեկը երեքից էլ դուրս չէ։',
			outsideOne: (name: string, claim: string, side: string) => `${name} (${claim}, ${side}, քան հաշվարկներում)`,
			higher: 'ավելի բարձր',
			lower: 'ավելի ցածր',
			noProof: (expected: string, figures: string, bounds: string) =>
				`Համընկնումներն ապացույց չեն. եթե գոտիները ճիշտ լինեին, 80-ի գոտում սպասելի կլիներ ${figures} թվից մոտ ${expected}-ը, իսկ լայն գոտիներն ավելի շատ են բռնում։ Դրանցից ${bounds}-ը սահմաններ են, օրինակ՝ «պակաս, քան 7 օր», որոնք ավելի հեշտ են բավարարվում. իսկ մեկ մատակարարման կամ մեկ ծանուցման հաղորդումները երկու անգամ չեն հաշվվում։`,
			used: (list: string) => `Ընդհանրապես ստուգում չեն՝ ${list}. դրանցից է հաշվվել մի ենթադրություն։`,
		},

		table: 'Նույնը՝ աղյուսակով',
		caption: 'Ինչ են տալիս հաշվարկները յուրաքանչյուր հաղորդման համար, և որտեղ է հաղորդումը',
		columns: {
			measure: 'Չափ',
			date: 'Օրեր',
			reported: 'Հաղորդված',
			band95: '100-ից 95 հաշվարկ',
			band80: '100-ից 80 հաշվարկ',
			band50: '100-ից 50 հաշվարկ',
			median: 'Մեդիան',
			central: 'Կենտրոնական հաշվարկ',
			place: 'Որտեղ է հաղորդումը',
		},
		programme: (name: string) => `դրանցից՝ ${name}`,
		how: 'Թիվը գոտում է, երբ դրա ծայրերից դուրս չէ. սահմանը գոտում է, երբ գոտում է դրա թույլատրածի որևէ մաս։ Գոտիները ճշգրիտ են՝ բոլոր հաշվարկներով. դեղերը համեմատվում են իրենց յոթ ծրագրերի գումարի հետ։',

		/** Amounts in the units of the reports: short on an axis, in full in a sentence. */
		short: {
			percent: (percent: string) => percent,
			hours: (hours: string) => `${hours} ժ`,
			days: (days: string) => `${days} օր`,
			grams: (grams: string) => `${grams} գ`,
		},
		full: {
			eatenShare: (share: string) => `կարիքի ${share}-ը`,
			lowestRation: (share: string) => `${share} չափաբաժին`,
			hoursOfPower: (hours: string) => `օրական ${hours} ժամ`,
			reservoirShare: (share: string) => `օգտագործելի էներգիայի ${share}-ը`,
			medicineShareOfOpening: (share: string) => `առաջին օրվա պաշարի ${share}-ը`,
			farmFuel: (share: string) => `իրենց պահանջածի ${share}-ը`,
			coverDays: (days: string) => `${days} օրվա կարիք`,
			flourGramsPerPerson: (grams: string) => `մեկ անձին օրական ${grams} գ ալյուր`,
		},
	},

	picture: {
		of: 'Այս գծապատկերը՝ որպես նկար',
		name: 'Հաղորդումները՝ հաշվարկների հետ համեմատած',
		making: 'Նկարը պատրաստվում է…',
		sentence: (scenario: string, counts: string) => `Սցենար՝ «${scenario}»։ ${counts}`,
	},

	notTuned: {
		title: 'Չհարմարեցված՝ մեկ բացառությամբ, և ինչպես կարելի է դա իմանալ',
		what: 'Յուրաքանչյուր ենթադրության միջակայքը սահմանվել է իր սեփական աղբյուրներից, որոնք առաջին էջում դրա կողքին են։ Ոչ մեկը չի տեղաշարժվել, որ որևէ հաղորդում համընկնի։ Վրիպումները թողնված են, ինչպես կան։',
		used: (assumption: string, reports: string) =>
			`Մեկ բացառությամբ, որի մասին պետք է իմանալ. «${assumption}» ենթադրությունը ոչ մի տեղ հրապարակված չէր, և դրա միջակայքը հետընթաց հաշվվել է հաղորդումներից երկուսից (${reports})։ Այս երկուսի համար համընկնումը ստուգում չէ։`,
		shared: (report: string, assumptions: string) =>
			`«${report}» հաղորդումը կրող հրապարակումը, իր մեկ այլ թվով, աղբյուր է նաև սրա համար՝ ${assumptions}։`,
		knew: 'Միջակայքերը սահմանողը գիտեր, թե ինչ է հաղորդվել։ Դա հնարավոր չէ հետ վերցնել, միայն՝ ասել. սրանցից ոչ մեկը փորձարկում չէ տվյալներով, որոնք ոչ ոք չէր տեսել։',
		checkLead: 'Ինչ կարող է ստուգել յուրաքանչյուրը՝',
		checks: [
			'Հաղորդումների ֆայլը (sims/cases/karabakh-2022/observations.ts) չի կարդում հաշվող ոչ մի բան. թեստը ձախողվում է, եթե մոդելը, հաշվարկների ամբողջությունը, որևէ սցենար կամ ենթադրություն ներմուծում է այն։',
			'Կենտրոնական հաշվարկը միլիարդից մեկի ճշտությամբ համընկնում է թվերի հետ, որոնք այլ տեղում հաշվվել են միայն մեթոդից և ենթադրությունների աղյուսակից (sims/checks/reference)։',
			'Մեկ այլ թեստ պահում է, թե որտեղ է յուրաքանչյուր հաղորդումը (sims/checks/record.test.ts). ով վրիպումը դարձնում է համընկնում, պետք է փոխի այն և ասի՝ ինչու։',
			'Կոդը և դրա պատմությունը բաց են, այդ թվում՝ միջակայքի յուրաքանչյուր փոփոխություն։',
		],
	},

	contested: {
		title: 'Կետեր, որոնցում վարկածները տարբերվում են',
		note: 'Յուրաքանչյուր վարկած՝ իր հեղինակի հետ։ Էջը դրանցից ոչ մեկը որպես իրենը չի ընդունում։',
	},

	chronology: {
		title: 'Ինչ է հաղորդվել՝ օր առ օր',
		disputed: 'Վիճարկվում է',
		point: (point: string) => `Վարկածները տարբերվում են՝ ${point}`,
		about: 'Ինչի մասին',
		topics,
		by: 'Ով է ասում կամ վիճարկում',
		anyone: 'Ցանկացածը',
		contested: 'Միայն վիճելիները',
		from: 'Սկսած',
		to: 'Մինչև',
		anyMonth: 'Ցանկացած ամիս',
		text: 'Բառեր',
		counted: (shown: string, all: string) => `Ցուցադրված է ${all} հաղորդումից ${shown}-ը`,
		reset: 'Մաքրել զտիչները',
		none: 'Ոչ մի հաղորդում չի համապատասխանում այս ամենին։',
		months: 'Ամիսներ',
		after: 'Ցուցադրված շրջանից հետո',
		afterNote: (lastDay: string) =>
			`Այս գործիքի թվերն ավարտվում են այս օրը՝ ${written(lastDay)}։ Սա այն է, ինչ հաղորդվել է հաջորդ շաբաթների մասին։`,
		unused: 'Հասցեի այս մասերը չեն օգտագործվել՝',
		notAllowed: (part: string, value: string, allowed: string) => `${part}՝ ${value}։ Այստեղ կարող է լինել ${allowed}։`,
		tooLong: (characters: string, most: string) => `Նիշերի թիվը՝ ${characters}. կարդացվում է առավելագույնը ${most}։`,
		notKnown: (part: string) => `${part} այստեղ անհայտ է։`,
		anyText: 'մի քանի բառ՝ առավելագույնը 100 տառ',
	},

	article: {
		title: 'Նախագծին առիթ տված հոդվածը՝ պնդում առ պնդում',
		says: 'Ինչ է ասում',
		saysBy: (publisher: string) => `${publisher} ասում է.`,
		does: 'Ինչ է դրա հետ անում այս գործիքը',
		see: 'Տես',
		events: (what: string) => `Ժամանակագրության մեջ՝ ${what}`,
		quoted: (text: string) => `«${text}»`,
		scenario: (title: string) => `Սցենար՝ «${title}»`,
	},
};
