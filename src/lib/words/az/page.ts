import { LABEL_LEAD, LABEL_REST, LEAVES_OUT } from '#sims/words/az.ts';
import { on } from './endings.ts';

/** What the page itself says. Numbers come formatted; a sentence is one function, never glued from halves. */
export const page = {
	name: 'Corridor',
	tagline:
		'120 min nəfərin yaşadığı yerin yeganə yolu bağlanır. Nə, nə vaxt çatışmazdı və buna nə qədər əmin ola bilərik?',
	skip: 'Birbaşa qrafiklərə',

	/** Buttons at the top. What they open has words of its own, which come with it. */
	bar: {
		compare: 'Müqayisə',
		save: 'Saxla',
		saveLabel: 'Ssenarini saxla və ya aç',
		export: 'İxrac',
	},

	/** A reader's own title of the scenario. It stands before `by`, between quotation marks. */
	ownTitle: {
		by: 'oxucunun hazırladığı ssenari',
		page: (name: string, title: string, scenario: string) => `${name}: \u2068“${title}”\u2069 · ${scenario}`,
	},

	checkFigures: 'Bu rəqəmləri yoxla',

	/** The fixed label, word by word; its short form stands inside every plot. */
	label: {
		lead: LABEL_LEAD,
		rest: LABEL_REST,
		inPlot: 'İllüstrativ proyeksiya: bu fərziyyələr doğru olsa',
	},

	scenario: {
		legend: 'Əgər…',
		select: 'Ssenari',
		more: (others: number) => `daha ${others}`,
	},

	condition: {
		leavesOut: LEAVES_OUT,
		notAllowance: 'Tələbatın modeli kiməsə ayrılan norma deyil.',
		rules: 'anbarların norması və ya bir-birini ləngitməsi',
		beyond: (label: string) => `${label} (verilən aralıqdan kənar)`,
		changed: (changed: string) => `Burada dəyişdirilib: ${changed}.`,
	},

	view: {
		legend: 'Göstər',
		share: 'Tələbatın ödənilən payı',
		stock: 'Qalan ehtiyat, neçə günlük tələbat',
		store: 'Göstərilən anbar',
	},

	cursor: {
		label: 'Gün',
		pill: (day: string, number: string) => `${day} · gün ${number}`,
		value: (day: string, number: string) => `${day}, gün ${number}.`,
		dayBack: 'Bir gün geri',
		dayOn: 'Bir gün irəli',
		keys: 'Ox düymələri: bir gün; shift ilə: bir həftə; page up və page down: bir ay',
	},

	panels: {
		food: {
			name: 'Ərzaq',
			main: 'yeyilən enerji',
			companion: 'çörək və taxıl',
			needed: (kcal: string) => `tələbat: bir nəfərə gündə orta hesabla ${kcal} kkal`,
		},
		medicine: {
			name: 'Dərman',
			main: 'yeddi proqram',
			companion: 'yeddisindən ən aşağısı',
			needed: (treatments: string) => `tələbat: gündə ${treatments} müalicə`,
		},
		energy: {
			name: 'Qaz və istilik',
			main: 'istilik və yemək bişirmə',
			companion: 'qaz xəttindən',
			needed: () => 'tələbat: fəslin tələb etdiyi qədər',
		},
		ofNeed: 'tələbatın payı',
		daysOfNeed: 'ehtiyat, günlük tələbat',
		neededPerDay: (amountAndUnit: string) => `tələbat: ${amountAndUnit}`,
	},

	readout: {
		on: (day: string) => on(day),
		ofNeedMet: 'tələbatın ödənilən payı',
		daysLeft: 'günlük tələbat qalır',
		inEighty: (range: string) => `100 sınağın 80-i: ${range}`,
		energy: (delivered: string, needed: string) => `${needed} kkal tələbatdan ${delivered}`,
		belowHalf: (of100: string) => `yarısından azı: 100 nəfərdən ${of100}`,
		treatments: (given: string, needed: string) => `≈ ${needed} müalicədən ${given}`,
		bread: (share: string) => `çörək və taxıl ${share}`,
		lowest: (share: string) => `ən aşağı proqram ${share}`,
		letsIn: (share: string) => `buraxılır ${share}, mübahisəli`,
		lineGivesNothingShort: 'qaz xətti: heç nə',
		letsInShort: (share: string) => `buraxılır ${share}, mübahisəli`,
		lineGivesNothing: (needed: string) => `Qaz xətti ${needed} m³ tələbatdan heç nə vermir.`,
		lineGives: (share: string, needed: string) => `Qaz xətti ${needed} m³ tələbatın ${share}-ni verir.`,
		power: (hours: string, range: string) => `işıq: 24 saatdan ${hours} (${range})`,
	},

	legend: {
		bands: '100 sınağın 50, 80 və 95-i; median',
		companion: 'ortalamanın gizlətdiyi',
		need: 'tələbat',
		oneWeek: 'bir həftə',
		reported: 'bildirilib',
		assumed: 'güman edilir',
	},

	status: {
		loading: 'Ssenari oxunur…',
		preview: (runs: string) => `${runs} sınaq · ilkin`,
		running: (runs: string, of: string) => `${of} sınaqdan ${runs}`,
		settled: (runs: string, seed: string) => `${runs} sınaq · yekun · başlanğıc ədəd ${seed}`,
		superseded: (runs: string) => `${runs} sınaqda dayandı: siz başqasına keçdiniz`,
		failed: (message: string) =>
			`Bu parametrlərlə sınaq aparmaq olmur: ${message}. Qrafiklər sınaq aparıla bilən son parametrləri göstərir.`,
		notAllZero: (labels: string) =>
			`Bunların hamısı 0 ola bilməz: ${labels}. Qrafiklər sınaq aparıla bilən son parametrləri göstərir.`,
		restarted: 'Hesablama dayandı və yenidən başladıldı. Seçdiklərinizdən heç nə itmədi.',
		givenUp: 'Hesablamanı almaq mümkün deyil, ya da o, bu brauzerdə dəfələrlə dayanır. Seçdiklərinizdən heç nə itmədi.',
		retry: 'Yenidən cəhd et',
		dismiss: 'Gizlət',
	},

	assumptions: {
		reset: 'qaytar',
		was: (value: string) => `əvvəl ${value}`,
		value: (label: string) => `${label}: dəqiq dəyər`,
		beyond: 'Verilən aralıqdan kənardır. Yazdığınız kimi hesablanır.',
		refused: (typed: string, allowed: string) => `“${typed}” istifadə olunmadı. Yazıla bilən: ${allowed}.`,
		notSampled: 'Hər sınaqda eynidir.',
		whereFrom: 'Haradandır',
		noSource: 'Mənbə yoxdur: təxmindir, aralığı da bunu göstərəcək qədər genişdir.',
		disputed: 'Mübahisəli:',
		alternatives: 'Başqa rəqəmlər',
		groups: {
			population: 'Əhali',
			food: 'Ərzaq',
			rationing: 'Norma ilə vermə',
			access: 'Giriş və yük',
			medicine: 'Dərman',
			energy: 'Qaz, yanacaq və elektrik',
			couplings: 'Bir çatışmazlıq o birini necə ləngidir',
		},
		basis: {
			reported: 'bildirilib',
			standard: 'standart',
			derived: 'hesablanıb',
			assumption: 'fərziyyə',
		},
	},

	disputed: {
		medicine: (account: string) => `Buraxılan dərman mübahisəlidir. ${account}`,
	},

	table: {
		title: 'Həmin göstəricilər cədvəl şəklində',
		shareNote:
			'Hər ayın son günündə tələbatın ödənilən payının medianı; hər birinin altında 100 sınağın 80-nin yerləşdiyi aralıq.',
		stockNote:
			'Hər ayın son günündə ehtiyatın medianı, neçə günlük tələbat; hər birinin altında 100 sınağın 80-nin yerləşdiyi aralıq.',
		supply: 'Təminat',
		power: 'İşıq saatları, 24-dən',
	},

	/** Where the page shows more than one case. */
	cases: {
		others: 'Həmin model başqa məlumatlarla:',
	},

	about: {
		source: 'Metod, mənbələr və kod açıqdır.',
	},
};
