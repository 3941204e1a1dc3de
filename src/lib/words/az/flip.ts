import type { AccessLeverId } from '#sims/scenarios/levers.ts';
import type { Unasked } from '#sims/scenarios/accessLevers.ts';
import { from, since, until } from './endings.ts';
import type { Shortfall } from './sentence.ts';

const ACCESS_NAMES: Readonly<Record<AccessLeverId, string>> = {
	trucksPerDay: 'Gündə yardım maşını',
	reopeningDay: 'Yolun yenidən açılma tarixi',
	passChance: 'Keçmə ehtimalı',
};

const WHY_UNASKED: Readonly<Record<Unasked['why'], string>> = {
	openThroughout: 'soruşulmayıb: yol bütün müddətdə açıqdır',
	nothingUndecided: 'soruşulmayıb: keçməsi təsadüfdən asılı olan heç nə keçməyə çalışmır',
};

/** What the page says of what would flip the sentence. Numbers, dates and units come formatted. */
export const flip = {
	title: 'Cavabı nə tərsinə çevirərdi?',
	/** What is looked for, where half of the runs fall: the opposite, and the other way round. */
	asksToStay: ({ stays }: Shortfall, day: string) =>
		`Hər dəfə yalnız biri edilməklə, ən kiçik dəyişiklik: ondan sonra sınaqların yarısından çoxunda ${until(day)} hər gün ${stays}.`,
	asksToFall: ({ falls }: Shortfall, day: string) =>
		`Hər dəfə yalnız biri edilməklə, ən kiçik dəyişiklik: ondan sonra sınaqların ən azı yarısında ${until(day)} ${falls}.`,
	asksEither: (level: string, day: string) =>
		`Hər dəfə yalnız biri edilməklə, bu sualın cavabını tərsinə çevirən ən kiçik dəyişiklik: ${until(day)} sınaqların yarısı ${from(level)} aşağı düşürmü?`,
	by: 'Hansı günədək',
	lastDay: (day: string) => `son gün, ${day}`,
	cursorDay: (day: string) => `kursorun günü, ${day}`,
	how: 'Hər biri bütün sınaqlarda bir dəyərdə saxlanılır; qalan hər şey əvvəlki kimi, eyni seçimlərlə seçilir. Bu, bir neçə saniyə, zəif cihazda və ya cavab həddə yaxın olanda bir dəqiqə çəkir; tapılanlar yol boyu göstərilir.',
	look: 'Axtar',
	again: 'Yenidən axtar',
	stale: 'Bu, o vaxtdan bəri dəyişdirilmiş parametrlərə aiddir.',
	progress: 'Dəyişikliklər bir-bir sınanır',

	access: ACCESS_NAMES,
	/** Where a scenario has no relief days. */
	trucksEveryDay: 'Yol bağlı ikən gündə yardım maşını, hamısı keçir',
	ofAccess: 'giriş',
	trucks: (trucks: string) => `gündə ${trucks} maşın`,
	trucksMean: (trucks: string) => `gündə orta hesabla ${trucks} maşın`,
	noReopening: 'yol yenidən açılmır',
	noReopeningShort: 'yox',
	openFrom: (day: string) => `${since(day)} açıq`,
	chance: (of100: string) => `100 gündən ${of100} gün`,
	chanceMean: (of100: string) => `100 gündən orta hesabla ${of100} gün`,

	change: (before: string, to: string) => `${before} → ${to}`,
	withBasis: (change: string, basis: string) => `${change} (${basis})`,
	/** To hold a number at its centre, where runs drew it, is enough. */
	heldAt: (value: string) => `hər sınaqda eyni: ${value}`,
	whyHeld: 'Durduğu yerdə saxlanılır: cümlə məhz onun sınaqlar arasındakı səpələnməsindən asılıdır.',
	tryIt: 'Sına',
	tryThis: (name: string, change: string) => `Sına: ${name}, ${change}`,

	found: (assumptions: string, reverse: string, name: string, change: string) =>
		`${assumptions} fərziyyədən və girişlə bağlı soruşula bilənlərdən öz aralığı daxilində cavabı tərsinə çevirənlərin sayı: ${reverse}. Öz aralığına görə ən yaxını: ${name}, ${change}.`,
	foundOne: (assumptions: string, name: string, change: string) =>
		`${assumptions} fərziyyədən və girişlə bağlı soruşula bilənlərdən biri öz aralığı daxilində cavabı tərsinə çevirir: ${name}, ${change}.`,
	foundNone: (assumptions: string) =>
		`${assumptions} fərziyyədən və girişlə bağlı soruşula bilənlərdən heç birinin sınanmış heç bir dəyəri cavabı tərsinə çevirmir.`,
	soFar: (through: string, reverse: string) => `İndiyədək sınanıb: ${through}; cavabı tərsinə çevirən: ${reverse}.`,
	inRuns: (of100: string) => `İndiki halda o vaxtadək 100 sınaqdan ${of100} sınaqda aşağı düşür.`,

	/** The picture. */
	described: (rows: string) => `Cavabı nə tərsinə çevirir: durduğu yerdən onu çevirən ən yaxın dəyərə qədər. ${rows}.`,
	row: (name: string, change: string) => `${name}: ${change}`,
	legend: 'Halqa: durduğu yer. Çubuq: sınanmış aralıqda cavabı tərsinə çevirən ən yaxın dəyər.',

	table: (count: string) => `Sınananların hamısı (${count})`,
	restNone: (count: string) => `${count}: sınanmış heç bir dəyər cavabı tərsinə çevirmir.`,
	restUntouched: (count: string, runs: string) =>
		`Cavaba toxunmayanlar: ${count}. İlk ${runs} sınaqda onların aralığının iki ucu arasında cavabda heç nə fərqlənmir.`,
	columns: { what: 'Nə', basis: 'Əsas', now: 'İndi', tried: 'Sınanıb', flips: 'Cavabı çevirir' },
	between: (low: string, high: string) => `${low} – ${high}`,
	nothing: 'sınanmış heç bir dəyər cavabı çevirmir',
	untouched: 'cavaba toxunmur',
	from: (value: string, before: string) => `${value}; ${before} hələ yox`,
	unasked: WHY_UNASKED,
	margin:
		'Cavabı tərsinə çevirdiyi deyilən dəyərin çevirdiyi, ondan əvvəlkinin isə çevirmədiyi bütün sınaqlar üzrə sayılır. Cavabı çevirməyən dəyər sınaqların payı yarıdan beş standart xəta uzaqda olan kimi ötürülür. Durduğu yerin hər tərəfində üç dəyər, sonra isə kənar sınanır.',
};
