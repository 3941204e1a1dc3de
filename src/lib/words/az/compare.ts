import { NBSP } from '../numbers.ts';
import { from as below, on, since, until } from './endings.ts';

/** What the page says of two scenarios side by side. Numbers and dates come formatted; "my" is the reader's. */
export const compare = {
	title: 'Müqayisə',
	titleOfChanges: (scenario: string) => `Müqayisə: “${scenario}” və mənim ssenarim`,
	titleOfTwo: (shown: string, other: string) => `Müqayisə: “${shown}” və “${other}”`,
	lead: 'Hər birində eyni təsadüfi seçimlər, sınaq-sınaq: fərq varsa, fərqdir.',
	/** While nothing differs. */
	nothing:
		'Burada heç nə dəyişdirilməyib. Fərziyyəni və ya keçəni dəyişin, bunun yanına başqa ssenari qoyun və ya cüt seçin.',
	assumptionsOnBoth:
		'Fərziyyələrdə etdiyim dəyişikliklər hər iki tərəfdədir; dəyişdirdiyim giriş yalnız mənim tərəfimdədir.',
	shorter: (days: string, lastDay: string) =>
		`Ssenarilərin müddəti eyni deyil: ilk ${days} gün müqayisə olunur, ${until(lastDay)}.`,

	shown: 'Ekranda',
	beside: 'Yanında',
	asPublished: 'eynisi, dərc olunduğu kimi',
	swap: 'Dəyişdir',
	swapNot: 'Əl ilə dəyişdirdiyiniz girişin o biri tərəfdə yeri yoxdur: yer dəyişmək üçün onu qaytarın.',
	pairs: 'Hazır cütlər, bir kliklə',
	pair: (shown: string, other: string) => `${shown} | ${other}`,

	sides: {
		published: 'dərc olunan',
		assumptions: 'mənim fərziyyələrim',
		access: 'mənim girişim',
		both: 'hər ikisi',
	},
	/** In a sentence. */
	withMine: {
		assumptions: (scenario: string) => `“${scenario}” (mənim fərziyyələrimlə)`,
		access: (scenario: string) => `“${scenario}” (mənim girişimlə)`,
		both: (scenario: string) => `“${scenario}” (mənim fərziyyələrim və girişimlə)`,
	},
	asIs: (scenario: string) => `“${scenario}” (dərc olunduğu kimi)`,
	quoted: (scenario: string) => `“${scenario}”`,
	atEnd: (name: string, value: string) => `${name} ${value}`,

	/** Sizes of a difference. */
	under: (number: string) => `<${number}`,
	nearly: '≈0',
	points: (number: string) => `${number}${NBSP}faiz bəndi`,
	days: (number: string) => `${number}${NBSP}gün`,
	people: (number: string) => `100 nəfərdən ${number}`,
	dryRation: (number: string) => `${number}${NBSP}t quru rasion`,
	treatmentDays: (number: string) => `${number} müalicə günü`,
	mwh: (number: string) => `${number}${NBSP}MVt·saat`,
	more: (size: string) => `${size} çox`,
	less: (size: string) => `${size} az`,
	noDifference: 'fərq yoxdur',
	rangeMore: (from: string, to: string) => (from === to ? `${to} çox` : `${from} – ${to} çox`),
	rangeLess: (from: string, to: string) => (from === to ? `${to} az` : `${from} – ${to} az`),
	rangeBoth: (less: string, more: string) => `${less} az – ${more} çox`,
	signedRange: (from: string, to: string) => (from === to ? from : `${from} … ${to}`),
	withRange: (median: string, range: string) => `${median} (${range})`,
	inEighty: (range: string) => `100 sınağın 80-ində: ${range}`,

	/** A range, and in how many runs. */
	andRuns: (range: string, runs: string) => `${range}; ${runs}`,
	/** In how many of 100 runs the one is above the other, and below; null: in no run. */
	higher: (of100: string | null, lowerIn100: string | null) =>
		of100 === null
			? `100 sınaqdan ${lowerIn100 ?? '0'} sınaqda aşağı, heç birində yuxarı deyil`
			: `100 sınaqdan ${of100} sınaqda yuxarı, ${lowerIn100 === null ? 'heç birində aşağı deyil' : `${lowerIn100} sınaqda aşağı`}`,
	higherInAll: (runs: string) => `${runs} sınağın hamısında yuxarı`,
	lowerInAll: (runs: string) => `${runs} sınağın hamısında aşağı`,
	runsSame: (runs: string) => `${runs} sınağın hamısında eyni`,
	/** Of a first day; null: in no run. */
	sooner: (of100: string | null, laterIn100: string | null) =>
		of100 === null
			? `100 sınaqdan ${laterIn100 ?? '0'} sınaqda daha gec, heç birində daha tez deyil`
			: `100 sınaqdan ${of100} sınaqda daha tez, ${laterIn100 === null ? 'heç birində daha gec deyil' : `${laterIn100} sınaqda daha gec`}`,
	soonerInAll: (runs: string) => `${runs} sınağın hamısında daha tez`,
	laterInAll: (runs: string) => `${runs} sınağın hamısında daha gec`,
	soonerSame: (runs: string) => `${runs} sınağın hamısında eyni gündə`,

	/** What is compared, in a sentence, before "tələbatın 7 faiz bəndi qədər çox" or "eyni". */
	wouldCover: (supply: string) => supply,
	wouldHold: (stock: string) => stock,
	inThePipes: 'borulardakı qaz ehtiyatı',
	asMuch: 'eyni',
	/** "tələbatın 7 faiz bəndi qədər", "5 günlük tələbat qədər". */
	ofNeed: (size: string) => (size.endsWith('gün') ? `${size}lük tələbat qədər` : `tələbatın ${size} qədər`),
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
		`${mine}, ${theirs} ilə müqayisədə: bu fərziyyələr doğru olsa, ${on(says.day)} ${says.would} ${says.median} olardı (median; 100 sınağın 80-ində ${says.range}); ${says.runs}.`,
	sentenceSame: (
		mine: string,
		theirs: string,
		says: { readonly day: string; readonly would: string; readonly runs: string },
	) =>
		`${mine}, ${theirs} ilə müqayisədə: bu fərziyyələr doğru olsa, ${on(says.day)} ${says.would} ${says.runs} sınağın hamısında eyni olardı.`,
	/** What each kind of change does alone. */
	alone: (assumptions: string, access: string) =>
		`Ayrılıqda: mənim fərziyyələrim, ${assumptions}; mənim girişim, ${access}. İkisinin cəmi birgə fərqə bərabər olmaya bilər.`,
	sameBefore: (day: string) => `${since(day)} əvvəl heç bir sınaq fərqlənmir.`,
	differFromFirst: 'Sınaqlar ilk gündən fərqlənir.',
	sameOnEveryDay: 'Heç bir sınaq heç bir gün fərqlənmir.',

	/** Beside a medicine figure under a tenth of need, and where the gas line gives nothing. */
	letsIn: (side: string, day: string, share: string, dispute: string) =>
		`${on(day)} ${side} lazım olan dərmanın ${share}-ni buraxır. Nə qədər dərman gəldiyi mübahisəlidir. ${dispute}`,
	noGas: (sides: string, day: string) => `${on(day)} qaz xəttinin heç nə vermədiyi ssenari: ${sides}.`,

	lines: {
		title: (drawn: string) => `Medianlar: ${drawn}`,
		name: 'Müqayisə: medianlar',
		described: (drawn: string, lines: string) => `Medianlar (${drawn}), son günədək: ${lines}`,
	},
	difference: {
		title: 'Fərq, sınaq-sınaq',
		unit: (unit: string, of: string) => `vahid: ${unit} (${of})`,
		minus: (mine: string, theirs: string) => `${mine} − ${theirs}`,
		ofTwo: 'ekrandakı − yanındakı',
		inPoints: 'tələbatın faiz bəndi',
		inDays: 'günlük tələbat',
		name: 'Müqayisə: fərq',
		none: 'fərq yoxdur',
		which: 'Hansı fərq',
		axis: 'Ox',
		axisTo: (top: string) => `±${top}`,
		beyond: 'Bəzi günlərdə zolaqlar bu oxdan kənara çıxır: onlar oxun kənarı boyu gedir.',
		/** Beside the dot on the cursor's day. */
		atCursor: (day: string, size: string) => `${day}: ${size}`,
		inEighty: (range: string) => `100 sınağın 80-ində: ${range}`,
		whole: (drawn: string, unit: string) => `Fərq, sınaq-sınaq. ${drawn}; ${unit}`,
		described: (what: string, day: string, says: string, before: string) =>
			`Fərq, sınaq-sınaq: ${what}. ${on(day)}: ${says}. ${before}`,
		legend: '100 sınağın 50, 80 və 95-i; median',
	},
	fans: {
		heading: 'Hər biri ayrıca, eyni oxlarda',
		name: (side: string) => `Müqayisə: ${side}`,
		title: (side: string, drawn: string) => `${side}. ${drawn}`,
		described: (side: string, drawn: string, day: string, said: string) => `${side}. ${drawn}. ${on(day)}: ${said}`,
	},
	reading: {
		differs: (day: string, median: string, range: string, runs: string) => `${on(day)}: ${median} (${range}); ${runs}.`,
		same: (day: string, runs: string) => `${on(day)}: ${runs}.`,
		back: 'Bir gün əvvəli müqayisə et',
		next: 'Bir gün sonranı müqayisə et',
	},
	table: {
		title: 'Əsas rəqəmlər',
		caption:
			'Hər ssenarinin əsas rəqəmləri və onların sınaq-sınaq fərqi: medianlar və 100 sınağın 80-nin yerləşdiyi aralıq',
		figure: 'Median; 100 sınağın 80-i',
		difference: (mine: string, theirs: string) => `Fərq: ${mine} − ${theirs}`,
		share: (name: string, day: string) => `${name}, ${on(day)} tələbatın payı`,
		cover: (name: string, day: string) => `${name}, ${on(day)} neçə günlük tələbat`,
		firstBelow: (name: string, level: string) => `${name}: ${below(level)} aşağı ilk gün`,
		firstWeek: (name: string) => `${name}: bir həftəlik tələbatdan aşağı ilk gün`,
		firstLine: 'Qaz xətti: tələb olunanın yarısından azının verildiyi ilk gün',
		lowest: (name: string) => `${name}: hər sınağın ən aşağı günü`,
		people: (day: string) => `${on(day)} lazım olan enerjinin yarısından azını alan insanlar`,
		shortfall: {
			food: 'Sona qədər çatışmayan ərzaq',
			medicine: 'Sona qədər çatışmayan dərman',
			energy: 'Sona qədər çatışmayan istilik',
		},
		by: (day: string) => `${until(day)}`,
		byRange: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
		inRuns: (of100: string, lastDay: string) => `${until(lastDay)} 100 sınaqdan ${of100} sınaqda`,
		never: (lastDay: string) => `${until(lastDay)} heç bir sınaqda`,
		later: (lastDay: string) => `${since(lastDay)} gec`,
	},
	months: {
		title: 'Xətlər və onların fərqi cədvəl şəklində',
		note: 'Hər ayın son günündə medianlar; hər birinin altında 100 sınağın 80-nin yerləşdiyi aralıq.',
		side: 'Ssenari',
	},
	working: 'Müqayisə edilir',
};
