import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Outcome, Reason } from '#sims/checks/self/finding.ts';

/** What is said of each check: its name, and what it looks at. */
const CHECKS: Readonly<Record<CheckId, { readonly name: string; readonly about: string }>> = {
	conservation: {
		name: 'Heç nə yoxdan yaranmır və heç nə itmir',
		about:
			'Hər anbar üçün hər gün və bütün sınaq üzrə: əvvəlki qalıq və daxil olan son qalığa, itkiyə, verilənə və ev ehtiyatlarına keçənə bərabərdir. Ev ehtiyatlarının öz hesabı var.',
	},
	bounds: {
		name: 'Hər rəqəm ola biləcəyi yerdədir',
		about:
			'Heç bir ehtiyat, itki və ya verilən miqdar 0-dan aşağı deyil. Hər pay 0 ilə 1, işıq saatları 0 ilə 24 arasındadır. Olmayan və ya lazım olmayan heç nə verilmir. Hər rəqəm ədəddir.',
	},
	draws: {
		name: 'Eyni seçimlər eyni rəqəmləri verir',
		about:
			'Eyni başlanğıc ədəd – eyni rəqəmlər, son bitinə qədər: sınaqlar hansı ardıcıllıqla aparılsa da, iki ssenarinin ilk fərqləndiyi günədək də. Dəqiq məlum olan seçilmir, bir fərziyyəni sabitləmək isə heç bir başqasını dəyişmir.',
	},
	closedForm: {
		name: 'Əl ilə hesablanmış hallar düz çıxır',
		about:
			'Cavabı modelsiz düsturla verilən kiçik hallar: bu brauzerdəki model həmin cavabı verir. Onlar sizin ssenarinizdən asılı deyil.',
	},
	reference: {
		name: 'Başqa proqram eyni rəqəmləri alır',
		about:
			'Başqa yerdə başqa proqramın yalnız metod səhifəsindən və fərziyyələr cədvəlindən hesabladığı beş ssenarinin mərkəzi sınağı bu brauzerin hesabladığının yanında. Onlar sizin ssenarinizdən asılı deyil. Bunun üçün təxminən 1,9 MB yüklənir.',
	},
	bands: {
		name: 'Zolaqlar sınaqların zolaqlarıdır',
		about:
			'Qrafiklər bir günün sınaqlarını hər biri şkalanın təxminən mində biri olan xanalarda sayır. Həmin zolaqlar sıralanmış sınaqların özündən də oxunur: aralarındakı fərq bir xanadan çox deyil.',
	},
	engines: {
		name: 'Sürətli mühərrik modeli hesablayır',
		about:
			'Qrafiklər sürətli mühərrikin sınaqlarını sayır: o, prosessor üçün bir daha yazılmış modeldir. Burada hər ikisi eyni sınaqları aparır: bir bit də fərqlənə bilməz.',
	},
	worker: {
		name: 'İki axın eyni şeyi hesablayır',
		about:
			'Rəqəmlər səhifənin yanında, ayrıca axında hesablanır. Burada səhifə onların bəzisini özü yenidən hesablayır: bir bit də fərqlənə bilməz.',
	},
};

/** By check and part. */
const PARTS: Readonly<Record<string, string>> = {
	'conservation.central': 'mərkəzi sınağın anbarları, gün-gün',
	'conservation.members': 'sınaqların anbarları, gün-gün',
	'conservation.larders': 'ev ehtiyatları, gün-gün',
	'conservation.wholeRuns': 'bütöv sınaqlar üzrə anbarlar',
	'bounds.amounts': 'miqdarlar, heç biri 0-dan aşağı deyil',
	'bounds.shares': '0-dan 1-ə qədər paylar',
	'bounds.hours': '0-dan 24-ə qədər işıq saatları',
	'bounds.issue': 'verilən miqdarlar, heç biri olandan və ya lazım olandan artıq deyil',
	'draws.twice': 'iki dəfə aparılan sınaqlar',
	'draws.order': 'başqa ardıcıllıqla sınaqlar və sınaq dilimləri',
	'draws.before': 'sınağın ortasından etibarən giriş fərqlənənədək olan günlər',
	'draws.chance': 'heç nəyin təsadüfdən asılı olmadığı sınaqlar, başlanğıc ədəd hansı olsa da',
	'draws.others': 'hər fərziyyə növbə ilə sabitlənəndə seçimlər',
	'closedForm.usedUp': '60 gün və dörddə bir günlük dərman, itkisiz: 60 tam gün, dörddə biri, sonra heç nə',
	'closedForm.spoiling':
		'60 günlük dərman, hər gün yüzdə biri itir: 46 tam gün, növbəti günün bir hissəsi, sonra heç nə',
	'closedForm.fixedRation': '60 günlük dərman dörddə üç norma ilə: düz 80 gün',
	'closedForm.stretched': '40 günlük dərman, uzadılır: hər gün qalanın qırxda birini verir',
	'closedForm.linePack': 'gün yarımlıq qaz saxlayan bağlı borular: bir gün tam, növbəti gün yarısı, sonra heç nə',
	'closedForm.river': 'sabit axan çayın su anbarı: on birinci gün dolur, sonra gələni aşıb tökülür',
	'closedForm.convoy':
		'iki karvanın daşıdığına görə bölünmüş tonları; daha iki maşın dayandırılıb, onlardan heç nə yoxdur',
	'bands.quantiles': 'zolaqların kənarları və medianlar, gün-gün',
	'engines.values': 'ayrıca sınaqların rəqəmləri',
	'engines.bands': 'zolaqların kənarları və medianlar',
	'worker.central': 'mərkəzi sınağın rəqəmləri',
	'worker.members': 'ayrıca sınaqların rəqəmləri',
	'worker.bands': 'həmin sınaqların zolaqlarının kənarları və medianları',
};

const REASONS: Readonly<Record<Reason, string>> = {
	noNetwork: 'Müqayisə rəqəmləri gəlmədi: şəbəkə yoxdur və ya serverdən cavab yoxdur.',
	unreadable: 'Serverdən gələn müqayisə rəqəmlərinin faylı deyil.',
	tooShort: 'Bir günlük sınağın ortasından əvvəl gün yoxdur.',
	oneEngine: 'Bu brauzerdə sürətli mühərrik yoxdur: qrafiklər modelin öz sınaqlarını sayır.',
	noDifference: 'Fərqlənməli olan iki ssenari başdan-başa eyni rəqəmləri verdi.',
};

const OUTCOMES: Readonly<Record<Outcome | 'waiting' | 'running', string>> = {
	passed: 'keçdi',
	failed: 'keçmədi',
	notRun: 'aparılmadı',
	waiting: 'hələ yox',
	running: 'gedir',
};

/** What the page says of checking itself. Numbers come formatted. */
export const check = {
	title: 'Bu rəqəmləri yoxla',
	lead: (checks: string) =>
		`Səhifə dediyini edirmi? ${checks} yoxlama bu brauzerdə, indi, gəldiyiniz ssenari üzərində aparılır. Hər biri nəyə baxdığını və tapdığı ən böyük fərqi deyir.`,
	/** What a pass does not say. */
	limits:
		'Yoxlamadan keçmək o deməkdir ki, bu brauzer modeli yazıldığı kimi hesablayır. Fərziyyələrin doğru olub-olmadığı, nəyin baş verdiyi və ya baş verəcəyi haqqında heç nə demir.',
	back: 'Rəqəmlərə qayıt',
	subject: 'Yoxlanan ssenari',
	ifHolds: (condition: string) => `Əgər ${condition} və bu fərziyyələr doğru olsa.`,
	asPublished: 'Dərc olunduğu kimi: heç nə dəyişdirilməyib.',
	changed: (count: string) => (count === '1' ? 'Bir parametr dəyişdirilib:' : `${count} parametr dəyişdirilib:`),
	seed: (seed: string, days: string) => `Başlanğıc ədəd ${seed}, ${days} gün.`,
	linkProblems: 'Linkin hamısını istifadə etmək olmadı. Səhifənin onunla açdığı yoxlanır:',
	run: 'Yoxlamaları apar',
	again: 'Yoxlamaları yenidən apar',
	working: (check: string) => `Yoxlanır: ${check}`,
	stopped: 'Dayandırıldı. O vaxtadək bitənlər aşağıdadır; qalanı yoxlanmadı.',

	columns: { result: 'Nəticə', check: 'Nə yoxlanır və nə tapıldı' },
	outcomes: OUTCOMES,
	checks: CHECKS,
	parts: PARTS,
	reasons: REASONS,
	details: 'Təfərrüatı',

	verdict: {
		passed: (count: string) => `${count} yoxlamanın hamısı bu brauzerdə, bu ssenari üzərində keçdi.`,
		failed: (failed: string, count: string) => `${count} yoxlamadan ${failed} yoxlama keçmədi.`,
		failing: 'Bir yoxlama keçmədi.',
		doNotTrust:
			'Bu səhifələrdə nəsə səhvdir və ya bu brauzer lazım olduğundan başqa cür hesablayır: rəqəmlərə güvənməyin. Nəticəni kopyalayıb səhifəni aldığınız şəxslərə göndərin; başqa brauzerdə sınayın.',
		notRun: (notRun: string, passed: string) =>
			`Hamısı yoxlanmadı: keçdi ${passed}, aparılmadı ${notRun}. Aparılmayan keçmiş sayılmır.`,
	},

	found: {
		conservation: (central: string, members: string, runs: string, larders: string, whole: string) =>
			`Balansı düz gələnlər: mərkəzi sınağın ${central} anbar-günü, ${runs} sınağın ${members} anbar-günü, ${larders} ev ehtiyatı-günü və bütöv sınaqlar üzrə ${whole} anbar.`,
		imbalance: (share: string, where: string, allowed: string) =>
			`Ən böyük balanssızlıq dövr edən miqdarın bu payıdır: ${share} (${where}). İcazə verilən: ${allowed}.`,
		noImbalance: (allowed: string) => `Heç bir artıq qalmır. İcazə verilən: dövr edən miqdarın bu payı: ${allowed}.`,
		bounds: (figures: string, runs: string) =>
			`Mərkəzi sınağın və ${runs} sınağın ${figures} rəqəmi, hər biri öz hədləri içində.`,
		draws: (figures: string) => `${figures} rəqəm iki dəfə hesablanıb: heç biri son bitində fərqlənmir.`,
		closedForm: (cases: string, figures: string, share: string, allowed: string) =>
			`${cases} hal, ${figures} rəqəm. Ən böyük fərq öz növünün ən böyük rəqəminin bu payıdır: ${share}; icazə verilən: ${allowed}.`,
		reference: (runs: string, figures: string, share: string, where: string, allowed: string) =>
			`${runs} sınaq, ${figures} rəqəm. Ən böyük fərq rəqəmin (rəqəm 1-dən kiçikdirsə, 1-in) bu payıdır: ${share} (${where}). İcazə verilən: ${allowed}.`,
		bands: (quantiles: string, runs: string, bins: string, where: string) =>
			`${runs} sınağın zolaq kənarları və medianları: ${quantiles}. Ən uzağı xananın bu payı qədər kənardadır: ${bins} (${where}). İcazə verilən: bir xana.`,
		engines: (figures: string) => `${figures} rəqəm hər iki mühərriklə hesablanıb: heç biri son bitində fərqlənmir.`,
		worker: (figures: string) =>
			`${figures} rəqəm həm ayrıca axında, həm də səhifədə hesablanıb: heç biri son bitində fərqlənmir.`,
		failed: (failed: string, compared: string) => `${compared} rəqəmdən ${failed} rəqəm olmalı olduğu kimi deyil.`,
		brokeOff: (message: string) => `Model yarımçıq dayandı: ${message}.`,
	},

	part: (what: string, compared: string, outcome: string) => `${what}: müqayisə edilib ${compared}, ${outcome}`,
	partNotRun: (what: string) => `${what}: aparılmadı`,
	partFailed: (what: string, failed: string, compared: string) =>
		`${what}: müqayisə edilib ${compared}, keçmədi ${failed}`,
	largest: (distance: string, allowed: string, where: string) =>
		`ən böyük fərq ${distance}, icazə verilən ${allowed} (${where})`,
	noDifference: (allowed: string) => `heç bir fərq yoxdur, icazə verilən ${allowed}`,
	toTheBit: 'son bitinə qədər',
	referenceRun: (scenario: string) => `“${scenario}” ssenarisinin mərkəzi sınağı`,
	/** A scenario of another case than the one that is shown. */
	ofCase: (scenario: string, title: string) => `${scenario} (${title})`,
	referenceTitles: { 'fixed-ration-couplings-off': 'sabit norma, əlaqələr söndürülüb' } as Readonly<
		Record<string, string>
	>,

	noNumber: 'ədəd deyil',
	fault: (where: string, expected: string, found: string) => `${where}: gözlənilən ${expected}, tapılan ${found}`,
	where: (figure: string, day: string, run: string) => `${figure}, ${day}, ${run}`,
	whereWhole: (figure: string, run: string) => `${figure}, ${run}, bütövlükdə`,
	onDay: (day: string) => `gün ${day}`,
	runs: {
		central: 'mərkəzi sınaq',
		bands: 'zolaqlar',
		member: (number: string) => `sınaq ${number}`,
	},
	columnsOfStore: {
		need: 'tələbat',
		arrivals: 'daxil olan',
		loss: 'itki',
		ration: 'norma',
		issue: 'verilən',
		stock: 'son qalıq',
		eaten: 'yeyilən',
		larder: 'ev ehtiyatı',
		refill: 'ev ehtiyatlarına keçən',
	} as Readonly<Record<string, string>>,
	ofStore: (store: string, column: string) => `${store}, ${column}`,

	copy: 'Nəticəni kopyala',
	copied: 'Nəticə kopyalandı.',
	copyByHand: 'Nəticəni avtomatik kopyalamaq mümkün olmadı. Budur:',
	report: {
		title: 'Corridor: rəqəmlərin yoxlanması',
		scenario: (title: string, name: string) => `Ssenari: ${title} (${name})`,
		changed: (changes: string) => `Dəyişdirilib: ${changes}`,
		seed: (seed: string) => `Başlanğıc ədəd: ${seed}`,
		browser: (agent: string) => `Brauzer: ${agent}`,
		link: (link: string) => `Link: ${link}`,
		check: (outcome: string, name: string) => `${outcome.toLocaleUpperCase('az')}: ${name}`,
	},
};
