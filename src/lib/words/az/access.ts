import { since } from './endings.ts';

/** What the page says of access: the strip, its read-out, its list. Numbers come formatted. */
export const access = {
	title: 'Giriş',
	rows: { road: 'Yol', gas: 'Qaz xətti', power: 'Elektrik xətti' },
	shortRows: { road: 'Yol', gas: 'Qaz', power: 'İşıq' },
	otherRoad: 'Başqa yol',

	closed: 'bağlı',
	/** Of the bars of the rows. */
	passes: 'keçən, nə qədər qalındırsa, o qədər çox',
	open: (tonnes: string) => `açıq, gündə ${tonnes} t-a qədər`,
	openShort: 'açıq',
	relief: (trucks: string, tonnes: string, normal: string) =>
		`yardım, gündə ${trucks} yük maşını: ${normal} t-dan ${tonnes} t`,
	reliefByChance: (trucks: string, of100: string, tonnes: string, normal: string) =>
		`yardım, gündə ${trucks} yük maşını, 100 gündən ${of100} gün keçir: ${normal} t-dan ${tonnes} t`,
	reliefShort: (trucks: string) => `gündə ${trucks} maşın`,
	reliefShortest: 'yardım',

	passed: 'keçdi',
	stopped: 'keçmədi',
	byChance: 'keçib-keçməməsi təsadüfdən asılıdır',
	unnamed: 'karvan',
	trucks: (_count: number, shown: string) => `${shown} yük maşını`,
	convoy: (trucks: string, by: string, became: string) => `${trucks}, ${by}: ${became}`,
	convoyShort: (trucks: string, became: string) => `${trucks}: ${became}`,
	assumed: 'güman edilir, məlumat yoxdur',
	valueAssumed: (value: string) => `${value} (güman edilir)`,
	convoyAssumed: (convoy: string) => `${convoy} (güman edilir)`,
	endOfRecord: 'bildirilənlərin sonu',

	/** Of the day under the eye. */
	roadClosed: 'yol bağlıdır, 0 yardım maşını',
	roadOpen: 'yol açıqdır',
	roadRelief: (tried: string, passed: string) => `yardım: yola çıxan maşın ${tried}, keçən ${passed}`,
	roadReliefByChance: (tried: string, passed: string) =>
		`yardım: yola çıxan maşın ${tried}, keçən orta hesabla ${passed}`,
	lines: (gas: string, power: string) => `qaz xətti ${gas}, elektrik xətti ${power}`,

	/** The strip for those who do not see it. */
	described: (road: string, gas: string, power: string, convoys: string) =>
		`Günlər üzrə giriş. Yol: ${road}. Qaz xətti: ${gas}. Elektrik xətti: ${power}. Karvanlar: ${convoys}.`,
	from: (date: string, what: string) => `${since(date)} ${what}`,
	noConvoys: 'yoxdur',

	list: 'Siyahı kimi',
	edit: 'Dəyiş',
	editTitle: 'Girişi dəyiş',
	editNote:
		'Nə keçir və nə vaxtdan. Lentdə kənarları və karvanları sürüşdürmək olar; iki dəfə klik sıranı iki yerə bölür, yolun karvanlar sırasında isə oraya karvan qoyur. Bildirilənlərdən fərqlənən nə varsa, lentdə ştrixlənir və “güman edilir” adlanır; “ləğv et” hər addımı geri qaytarır.',
	edge: (row: string, from: string, to: string) => `${row}: “${from}” bitən və “${to}” başlayan yer`,
	edgeHint:
		'Sola və sağa oxlar onu bir gün, shift ilə bir həftə köçürür; yuxarı və aşağı oxlar sıradakı növbətisinə keçir, delete onu çıxarır.',
	fields: {
		from: 'Başlanğıc',
		date: 'Tarix',
		road: 'Yol',
		trucks: 'Gündə yardım maşını',
		chance: 'Keçdiyi günlər, %',
		medicine: 'Buraxılan dərman, tələbatın %-i',
		transfers: 'Həftədə xəstə daşınması',
		patients: 'Hər dəfə xəstə sayı',
		share: 'Verilən, adi halın %-i',
		convoyTrucks: 'Yük maşınları',
		tonnes: 'Yük, hər birində t',
		cargo: 'Yükün növü',
		route: 'Hansı yolla',
		outcome: 'Aqibəti',
	},
	roads: { closed: 'bağlı', relief: 'yardım maşınları', open: 'açıq' },
	cargoes: { food: 'ərzaq', mixed: 'qarışıq' },
	fromStart: 'ilk gündən',
	of: (field: string, entry: string) => `${field}, ${entry}`,
	begins: (row: string, date: string) => `${row}, ${since(date)}`,
	convoyOn: (date: string) => `karvan, ${date}`,
	remove: 'sil',
	addFrom: (date: string) => `${since(date)} dəyiş`,
	addConvoy: (date: string) => `Karvan əlavə et: ${date}`,
	dayHint: 'Bu, qrafiklərdəki kursorun günüdür.',
	inCase: 'dərc olunduğu kimi',
	parts: { phases: 'Yol', gas: 'Qaz xətti', power: 'Elektrik xətti', convoys: 'Karvanlar' },
	daysDiffer: (days: string, of: string) => `${of} gündən ${days} gün fərqlidir`,
	cutOnly: 'bölünüb, hər gün eynidir',
	convoysDiffer: (other: number, gone: number) =>
		[
			...(other > 0 ? [`dəyişdirilib və ya əlavə olunub: ${other}`] : []),
			...(gone > 0 ? [`dərc olunanlardan silinib və ya dəyişdirilib: ${gone}`] : []),
		].join(', '),
	numberAllowed: (most: string) => `0–${most} arası ədəd`,
	dateAllowed: (first: string, last: string) => `${first} – ${last} arası tarix`,
	close: 'Bağla',
	listNote: 'Ssenarinin gün-gün içəri buraxdıqları. Heç bir məlumatın təsdiqləmədiyi “güman edilir” adlanır.',
	columns: { from: 'Başlanğıc', what: 'Nə keçir', report: 'Məlumat' },
	reported: 'bildirildiyi kimi',
	medicine: (share: string) => `dərman: tələbatın ${share}-i, güman edilən pay`,
	transfers: (week: string, patients: string) => `həftədə ${week} xəstə daşınması, hər dəfə ${patients} xəstə`,
	convoys: 'Karvanlar',
	convoyColumns: {
		date: 'Tarix',
		whose: 'Kimin, hansı yolla',
		load: 'Yük',
		became: 'Bu ssenaridə',
		says: 'Kim nə deyir',
	},
	load: (trucks: string, tonnes: string) => `${trucks}, hər birində ${tonnes} t`,
	hypothetical: 'Hipotetik: belə karvan bildirilməyib.',
	otherwise: 'Bildirilənlərdə bu karvanın aqibəti başqa cür olub.',
};
