import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Outcome, Reason } from '#sims/checks/self/finding.ts';
import { day as written } from './agreed.ts';

/** What is said of each check: its name, and what it looks at. */
const CHECKS: Readonly<Record<CheckId, { readonly name: string; readonly about: string }>> = {
	conservation: {
		name: 'Ոչինչ չի հայտնվում, և ոչինչ չի կորչում',
		about:
			'Յուրաքանչյուր պահեստի համար ամեն օր և ամբողջ հաշվարկում. սկզբի պաշարը և ստացվածը հավասար են վերջի պաշարին, կորուստներին, բաշխվածին և տնային պաշարներ անցածին։ Տնային պաշարներն ունեն իրենց հաշիվը։',
	},
	bounds: {
		name: 'Ամեն թիվ այնտեղ է, որտեղ կարող է լինել',
		about:
			'Ոչ մի պաշար, կորուստ կամ բաշխում 0-ից ցածր չէ։ Ամեն բաժին 0-ի և 1-ի միջև է, հոսանքի ժամերը՝ 0-ի և 24-ի։ Չի բաշխվում այն, ինչ չկա կամ պետք չէ։ Ամեն թիվ իսկապես թիվ է։',
	},
	draws: {
		name: 'Նույն պատահական ընտրությունները նույն թվերն են տալիս',
		about:
			'Նույն սկզբնաթիվը՝ նույն թվերը, մինչև վերջին բիթը. ինչ հերթականությամբ էլ հաշվարկները կատարվեն, և մինչև առաջին օրը, երբ երկու սցենար տարբերվում են։ Ինչ հաստատ է, պատահականորեն չի ընտրվում, և մեկ ենթադրություն սահմանելը ոչ մի ուրիշը չի տեղաշարժում։',
	},
	closedForm: {
		name: 'Ձեռքով լուծված դեպքերը նույնն են ստացվում',
		about:
			'Փոքր դեպքեր, որոնց պատասխանը մոդել չպահանջող բանաձև է. այս դիտարկիչի մոդելը տալիս է այդ պատասխանը։ Դրանք ձեր սցենարից կախված չեն։',
	},
	reference: {
		name: 'Այլ ծրագիրը նույն թվերն է ստանում',
		about:
			'Հինգ սցենարի կենտրոնական հաշվարկը, որն այլ տեղում մեկ այլ ծրագիր հաշվել է միայն մեթոդի էջից և ենթադրությունների աղյուսակից՝ այս դիտարկիչի հաշվածի կողքին։ Դրանք ձեր սցենարից կախված չեն։ Դրա համար բեռնվում է մոտ 1,9 ՄԲ։',
	},
	bands: {
		name: 'Գոտիները հաշվարկների գոտիներն են',
		about:
			'Գծապատկերներն օրվա հաշվարկները հաշվում են ինտերվալներով, որոնցից յուրաքանչյուրը սանդղակի մոտ մեկ հազարերորդն է։ Նույն գոտիները կարդացվում են հենց դասավորված հաշվարկներից. դրանք իրարից մեկ ինտերվալից ավելի հեռու չեն։',
	},
	engines: {
		name: 'Արագ հաշվիչը մոդելն է հաշվում',
		about:
			'Գծապատկերները հաշվում են արագ հաշվիչի հաշվարկները. դա նույն մոդելն է՝ մեկ անգամ էլ գրված պրոցեսորի համար։ Այստեղ երկուսն էլ կատարում են նույն հաշվարկները. ոչ մի բիթ չի կարող տարբերվել։',
	},
	worker: {
		name: 'Երկու հոսքերը նույնն են հաշվում',
		about:
			'Թվերը հաշվվում են աշխատանքային հոսքում՝ էջի կողքին։ Այստեղ էջն ինքը նորից հաշվում է դրանցից մի քանիսը. ոչ մի բիթ չի կարող տարբերվել։',
	},
};

/** By check and part. */
const PARTS: Readonly<Record<string, string>> = {
	'conservation.central': 'կենտրոնական հաշվարկի պահեստները՝ օր առ օր',
	'conservation.members': 'հաշվարկների պահեստները՝ օր առ օր',
	'conservation.larders': 'տնային պաշարները՝ օր առ օր',
	'conservation.wholeRuns': 'պահեստներն ամբողջ հաշվարկներում',
	'bounds.amounts': 'քանակները, ոչ մեկը 0-ից ցածր',
	'bounds.shares': 'բաժինները՝ 0-ից մինչև 1',
	'bounds.hours': 'հոսանքի ժամերը՝ 0-ից մինչև 24',
	'bounds.issue': 'բաշխումները, ոչ մեկը եղածից կամ անհրաժեշտից ավելի',
	'draws.twice': 'հաշվարկներ, որոնք կատարվում են երկու անգամ',
	'draws.order': 'հաշվարկներ և հաշվարկների մասեր՝ այլ հերթականությամբ',
	'draws.before': 'օրերը մինչև մուտքի տարբերվելը՝ հաշվարկի կեսից սկսած',
	'draws.chance': 'հաշվարկներ, որոնցում ոչինչ պատահականությանը թողնված չէ, ինչպիսին էլ լինի սկզբնաթիվը',
	'draws.others': 'պատահական ընտրությունները, երբ ենթադրություններից մեկական սահմանվում է',
	'closedForm.usedUp': '60 և քառորդ օրվա դեղ, առանց կորստի. 60 ամբողջ օր, քառորդ, ապա ոչինչ',
	'closedForm.spoiling': '60 օրվա դեղ, ամեն օր կորչում է մեկ հարյուրերորդը. 46 ամբողջ օր, հաջորդի մի մասը, ապա ոչինչ',
	'closedForm.fixedRation': '60 օրվա դեղ՝ երեք քառորդ չափաբաժնով. ուղիղ 80 օր',
	'closedForm.stretched': '40 օրվա դեղ, ձգված. ամեն օր տալիս է մնացածի քառասուներորդը',
	'closedForm.linePack': 'խողովակներ՝ մեկ ու կես օրվա գազով, փակված. մեկ օր ամբողջությամբ, հաջորդի կեսը, ապա ոչինչ',
	'closedForm.river': 'ջրամբար՝ հավասար հոսող գետով. տասնմեկերորդ օրը լի է, հետո ինչ գալիս է, թափվում է',
	'closedForm.convoy':
		'երկու շարասյան տոննաները՝ բաժանված ըստ իրենց տարածի. ևս երկու կանգնեցված բեռնատար, դրանցից՝ ոչինչ',
	'bands.quantiles': 'գոտիների եզրերը և մեդիանները՝ օր առ օր',
	'engines.values': 'առանձին հաշվարկների թվերը',
	'engines.bands': 'գոտիների եզրերը և մեդիանները',
	'worker.central': 'կենտրոնական հաշվարկի թվերը',
	'worker.members': 'առանձին հաշվարկների թվերը',
	'worker.bands': 'այդ հաշվարկների գոտիների եզրերը և մեդիանները',
};

const REASONS: Readonly<Record<Reason, string>> = {
	noNetwork: 'Համեմատության թվերը չեկան. ցանց չկա, կամ սերվերը չի պատասխանում։',
	unreadable: 'Սերվերից եկածը համեմատության թվերի ֆայլ չէ։',
	tooShort: 'Մեկ օրվա հաշվարկը մինչև իր կեսն օր չունի։',
	oneEngine: 'Այս դիտարկիչում արագ հաշվիչ չկա. գծապատկերները հաշվում են հենց մոդելի հաշվարկները։',
	noDifference: 'Երկու սցենարները, որոնք պետք է տարբերվեին, ամբողջ ընթացքում նույն թվերը տվեցին։',
};

const OUTCOMES: Readonly<Record<Outcome | 'waiting' | 'running', string>> = {
	passed: 'անցել է',
	failed: 'ձախողվել է',
	notRun: 'չի կատարվել',
	waiting: 'դեռ ոչ',
	running: 'կատարվում է',
};

/** What the page says of checking itself. Numbers come formatted. */
export const check = {
	title: 'Ստուգել այս թվերը',
	lead: (checks: string) =>
		`Արդյո՞ք էջն անում է այն, ինչ ասում է։ ${checks} ստուգում կատարվում է այս դիտարկիչում, հիմա, այն սցենարի վրա, որով դուք եկել եք։ Յուրաքանչյուրն ասում է, թե ինչ է դիտել և որն է գտած ամենամեծ տարբերությունը։`,
	/** What a pass does not say. */
	limits:
		'Անցած ստուգումն ասում է, որ այս դիտարկիչը մոդելը հաշվում է այնպես, ինչպես այն գրված է։ Այն ոչինչ չի ասում այն մասին, թե ճիշտ են արդյոք ենթադրությունները, կամ ինչ է եղել կամ լինում։',
	back: 'Հետ՝ դեպի թվերը',
	subject: 'Սցենարը, որը ստուգվում է',
	ifHolds: (condition: string) => `Եթե ${condition}, և այս ենթադրությունները ճիշտ են։`,
	asPublished: 'Ինչպես հրապարակված է. ոչինչ չի փոխվել։',
	changed: (count: string) => (count === '1' ? 'Փոխված է մեկ կարգավորում՝' : `Փոխված է ${count} կարգավորում՝`),
	seed: (seed: string, days: string) => `Սկզբնաթիվ ${seed}, ${days} օր։`,
	linkProblems: 'Հղումից ոչ ամեն ինչ հնարավոր եղավ օգտագործել։ Ստուգվում է այն, ինչ էջը դրանով բացում է՝',
	run: 'Կատարել ստուգումները',
	again: 'Նորից կատարել ստուգումները',
	working: (check: string) => `Ստուգվում է՝ ${check}`,
	stopped: 'Կանգնեցված է։ Մինչև այդ ավարտվածը ներքևում է. մնացածը չի ստուգվել։',

	columns: { result: 'Արդյունք', check: 'Ինչ է ստուգվում, և ինչ է գտնվել' },
	outcomes: OUTCOMES,
	checks: CHECKS,
	parts: PARTS,
	reasons: REASONS,
	details: 'Մանրամասն',

	verdict: {
		passed: (count: string) => `Բոլոր ${count} ստուգումն անցել է՝ այս դիտարկիչում, այս սցենարի վրա։`,
		failed: (failed: string, count: string) => `${count} ստուգումից ${failed}-ը ձախողվել է։`,
		failing: 'Մի ստուգում ձախողվել է։',
		doNotTrust:
			'Այս էջերում ինչ-որ բան սխալ է, կամ այս դիտարկիչը հաշվում է ոչ այնպես, ինչպես պետք է. մի՛ ապավինեք այս թվերին։ Պատճենեք արդյունքը և ուղարկեք նրանց, ումից ստացել եք էջը. փորձեք այլ դիտարկիչ։',
		notRun: (notRun: string, passed: string) =>
			`Ամեն ինչ չէ, որ ստուգվել է. անցել է ${passed}, չի կատարվել ${notRun}։ Չկատարվածն անցած չէ։`,
	},

	found: {
		conservation: (central: string, members: string, runs: string, larders: string, whole: string) =>
			`Հավասարակշռված են կենտրոնական հաշվարկի ${central} պահեստ-օր և ${runs} հաշվարկի ${members} պահեստ-օր, ինչպես նաև ${larders} տնային պաշար-օր և ${whole} պահեստ՝ ամբողջ հաշվարկներում։`,
		imbalance: (share: string, where: string, allowed: string) =>
			`Ամենամեծ անհավասարակշռությունը շրջանառվածի ${share} մասն է՝ ${where}։ Թույլատրելի է՝ ${allowed}։`,
		noImbalance: (allowed: string) => `Ընդհանրապես ոչինչ չի ավելանում։ Թույլատրելի է շրջանառվածի ${allowed} մասը։`,
		bounds: (figures: string, runs: string) =>
			`Կենտրոնական հաշվարկի և ${runs} հաշվարկի ${figures} թիվ՝ յուրաքանչյուրն իր սահմաններում։`,
		draws: (figures: string) => `${figures} թիվ՝ հաշված երկու անգամ. ոչ մեկը վերջին բիթով չի տարբերվում։`,
		closedForm: (cases: string, figures: string, share: string, allowed: string) =>
			`${cases} դեպք, ${figures} թիվ։ Ամենամեծ տարբերությունն իր տեսակի ամենամեծ թվի ${share} մասն է. թույլատրելի է՝ ${allowed}։`,
		reference: (runs: string, figures: string, share: string, where: string, allowed: string) =>
			`${runs} հաշվարկ, ${figures} թիվ։ Ամենամեծ տարբերությունը թվի, կամ եթե այն 1-ից փոքր է՝ 1-ի, ${share} մասն է՝ ${where}։ Թույլատրելի է՝ ${allowed}։`,
		bands: (quantiles: string, runs: string, bins: string, where: string) =>
			`${runs} հաշվարկի գոտիների ${quantiles} եզր և մեդիան։ Ամենահեռուն շեղված է ինտերվալի ${bins} մասով՝ ${where}։ Թույլատրելի է՝ մեկ ինտերվալ։`,
		engines: (figures: string) => `${figures} թիվ՝ հաշված երկու հաշվիչով. ոչ մեկը վերջին բիթով չի տարբերվում։`,
		worker: (figures: string) =>
			`${figures} թիվ՝ հաշված աշխատանքային հոսքում և էջում. ոչ մեկը վերջին բիթով չի տարբերվում։`,
		failed: (failed: string, compared: string) => `${compared} թվից ${failed}-ն այն չէ, ինչ պետք է լինի։`,
		brokeOff: (message: string) => `Մոդելն ընդհատվեց. ${message}։`,
	},

	part: (what: string, compared: string, outcome: string) => `${what}. համեմատված՝ ${compared}, ${outcome}`,
	partNotRun: (what: string) => `${what}. չի կատարվել`,
	partFailed: (what: string, failed: string, compared: string) => `${what}. ${compared}-ից ձախողված՝ ${failed}`,
	largest: (distance: string, allowed: string, where: string) =>
		`ամենամեծ տարբերությունը՝ ${distance}, թույլատրելի՝ ${allowed} (${where})`,
	noDifference: (allowed: string) => `ոչ մի տարբերություն, թույլատրելի՝ ${allowed}`,
	toTheBit: 'մինչև վերջին բիթը',
	referenceRun: (scenario: string) => `«${scenario}» սցենարի կենտրոնական հաշվարկ`,
	/** A scenario of another case than the one that is shown. */
	ofCase: (scenario: string, title: string) => `${scenario} (${title})`,
	referenceTitles: { 'fixed-ration-couplings-off': 'հաստատուն չափաբաժին, կապերն անջատված' } as Readonly<
		Record<string, string>
	>,

	noNumber: 'թիվ չէ',
	fault: (where: string, expected: string, found: string) => `${where}. սպասվում էր ${expected}, ստացվեց ${found}`,
	where: (figure: string, day: string, run: string) => `${figure}, ${written(day)}, ${run}`,
	whereWhole: (figure: string, run: string) => `${figure}, ${run}՝ ամբողջությամբ`,
	onDay: (day: string) => `օր ${day}`,
	runs: {
		central: 'կենտրոնական հաշվարկ',
		bands: 'գոտիներ',
		member: (number: string) => `հաշվարկ ${number}`,
	},
	columnsOfStore: {
		need: 'կարիք',
		arrivals: 'ստացված',
		loss: 'կորուստ',
		ration: 'չափաբաժին',
		issue: 'բաշխում',
		stock: 'վերջի պաշար',
		eaten: 'ուտված',
		larder: 'տնային պաշար',
		refill: 'տեղափոխված տնային պաշարներ',
	} as Readonly<Record<string, string>>,
	ofStore: (store: string, column: string) => `${store}, ${column}`,

	copy: 'Պատճենել արդյունքը',
	copied: 'Արդյունքը պատճենված է։',
	copyByHand: 'Արդյունքն ինքնաշխատ պատճենել չհաջողվեց։ Ահա այն՝',
	report: {
		title: 'Corridor. թվերի ստուգումներ',
		scenario: (title: string, name: string) => `Սցենար՝ ${title} (${name})`,
		changed: (changes: string) => `Փոխված՝ ${changes}`,
		seed: (seed: string) => `Սկզբնաթիվ՝ ${seed}`,
		browser: (agent: string) => `Դիտարկիչ՝ ${agent}`,
		link: (link: string) => `Հղում՝ ${link}`,
		check: (outcome: string, name: string) => `${outcome.toUpperCase()}. ${name}`,
	},
};
