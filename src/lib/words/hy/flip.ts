import type { AccessLeverId } from '#sims/scenarios/levers.ts';
import type { Unasked } from '#sims/scenarios/accessLevers.ts';
import { day as written, fromDay, than, toDay } from './agreed.ts';
import type { Shortfall } from './sentence.ts';

const ACCESS_NAMES: Readonly<Record<AccessLeverId, string>> = {
	trucksPerDay: 'Օգնության բեռնատարներ օրական',
	reopeningDay: 'Վերաբացման օր',
	passChance: 'Անցնելու հավանականություն',
};

const WHY_UNASKED: Readonly<Record<Unasked['why'], string>> = {
	openThroughout: 'հարց չի դրվում. ճանապարհը բաց է ամբողջ ընթացքում',
	nothingUndecided: 'հարց չի դրվում. չկա ոչինչ, ինչի անցնելը թողնված է պատահականությանը',
};

/** What the page says of what would flip the sentence. Numbers, dates and units come formatted. */
export const flip = {
	title: 'Ի՞նչը կշրջեր այն',
	/** What is looked for, where half of the runs fall: the opposite, and the other way round. */
	asksToStay: ({ stays }: Shortfall, day: string) =>
		`Առանձին վերցրած ամենափոքր փոփոխությունը, որից հետո հաշվարկների կեսից ավելիում ${stays} բոլոր օրերին մինչև ${toDay(day)}։`,
	asksToFall: ({ falls }: Shortfall, day: string) =>
		`Առանձին վերցրած ամենափոքր փոփոխությունը, որից հետո հաշվարկների առնվազն կեսում ${falls} մինչև ${toDay(day)}։`,
	asksEither: (level: string, day: string) =>
		`Առանձին վերցրած ամենափոքր փոփոխությունը, որը շրջում է պատասխանն այն հարցի, թե արդյոք հաշվարկների կեսն իջնում է ${than(level)} ցածր մինչև ${toDay(day)}։`,
	by: 'Մինչև',
	lastDay: (day: string) => `վերջին օրը, ${written(day)}`,
	cursorDay: (day: string) => `նշիչի օրը, ${written(day)}`,
	how: 'Յուրաքանչյուրը բոլոր հաշվարկներում պահվում է մեկ արժեքի վրա. մնացած ամեն ինչ ընտրվում է ինչպես առաջ, նույն պատահական ընտրություններով։ Տևում է մի քանի վայրկյան, դանդաղ համակարգչում կամ երբ պատասխանը սահմանին մոտ է՝ մեկ րոպե. գտնվածը ցուցադրվում է ընթացքում։',
	look: 'Փնտրել',
	again: 'Փնտրել նորից',
	stale: 'Սա վերաբերում է կարգավորումների, որոնք այդ ժամանակից փոխվել են։',
	progress: 'Փոփոխությունները փորձվում են մեկը մյուսի հետևից',

	access: ACCESS_NAMES,
	/** Where a scenario has no relief days. */
	trucksEveryDay: 'Օգնության բեռնատարներ օրական՝ քանի դեռ փակ է, բոլորն անցնում են',
	ofAccess: 'մուտք',
	trucks: (trucks: string) => `օրական ${trucks} բեռնատար`,
	trucksMean: (trucks: string) => `օրական միջինը ${trucks} բեռնատար`,
	noReopening: 'առանց վերաբացման',
	noReopeningShort: 'չկա',
	openFrom: (day: string) => `բաց ${fromDay(day)}`,
	chance: (of100: string) => `100 օրից ${of100}`,
	chanceMean: (of100: string) => `100 օրից միջինը ${of100}`,

	change: (from: string, to: string) => `${from} → ${to}`,
	withBasis: (change: string, basis: string) => `${change} (${basis})`,
	/** To hold a number at its centre, where runs drew it, is enough. */
	heldAt: (value: string) => `բոլոր հաշվարկներում պահված՝ ${value}`,
	whyHeld: 'Պահված է այնտեղ, որտեղ կա. նախադասությունը կախված է հաշվարկների միջև դրա ցրվածքից։',
	tryIt: 'Փորձել',
	tryThis: (name: string, change: string) => `Փորձել՝ ${name}, ${change}`,

	found: (assumptions: string, reverse: string, name: string, change: string) =>
		`${assumptions} ենթադրությունից և մուտքի մասին հնարավոր հարցերից ${reverse}-ը շրջում է այն իր միջակայքում։ Ամենամոտը՝ ըստ իր միջակայքի. ${name}, ${change}։`,
	foundOne: (assumptions: string, name: string, change: string) =>
		`${assumptions} ենթադրությունից և մուտքի մասին հնարավոր հարցերից մեկը շրջում է այն իր միջակայքում. ${name}, ${change}։`,
	foundNone: (assumptions: string) =>
		`${assumptions} ենթադրությունից և մուտքի մասին հնարավոր հարցերից ոչ մեկի ոչ մի փորձված արժեք չի շրջում այն։`,
	soFar: (through: string, reverse: string) => `Առայժմ փորձված է ${through}. շրջում է ${reverse}-ը։`,
	inRuns: (of100: string) => `Ինչպես հիմա է, մինչև այդ օրը իջնում է 100-ից ${of100} հաշվարկում։`,

	/** The picture. */
	described: (rows: string) => `Ինչն է շրջում այն՝ ներկա արժեքից մինչև շրջող մոտակա արժեքը։ ${rows}։`,
	row: (name: string, change: string) => `${name}՝ ${change}`,
	legend: 'Օղակ՝ ներկա արժեքը։ Գիծ՝ մոտակա արժեքը, որը շրջում է այն՝ փորձված միջակայքի վրա։',

	table: (count: string) => `Բոլոր ${count}-ը, որոնք փորձվել են`,
	restNone: (count: string) => `${count}՝ ոչ մի փորձված արժեք չի շրջում այն։`,
	restUntouched: (count: string, runs: string) =>
		`${count}՝ դրան չեն առնչվում. առաջին ${runs} հաշվարկում դրա ոչինչ չի տարբերվում իրենց միջակայքի երկու ծայրերի միջև։`,
	columns: { what: 'Ինչ', basis: 'Հիմք', now: 'Հիմա', tried: 'Փորձված', flips: 'Շրջում է' },
	between: (low: string, high: string) => `${written(low)} – ${written(high)}`,
	nothing: 'ոչ մի փորձված արժեք չի շրջում այն',
	untouched: 'դրան չի առնչվում',
	from: (value: string, before: string) => `${value}. դեռ ոչ՝ ${before}`,
	unasked: WHY_UNASKED,
	margin:
		'Այն, որ ինչ-որ արժեք շրջում է, իսկ նախորդը՝ ոչ, հաշված է բոլոր հաշվարկներով։ Չշրջող արժեքը բաց է թողնվում, երբ հաշվարկների բաժինը կեսից հեռու է հինգ ստանդարտ սխալով։ Ներկա արժեքի յուրաքանչյուր կողմում փորձվում է երեք արժեք, ապա՝ ծայրը։',
};
