import { day as written } from './agreed.ts';

/** What the page says of titles, of scenarios in files, and of those that this browser keeps. */
export const keeping = {
	title: 'Պահպանել և բացել',

	name: {
		label: 'Վերնագիր',
		hint: 'Ուղեկցում է հղմանը, ֆայլին և ամեն նկարին՝ չակերտների մեջ, որպես ընթերցողի սեփական խոսք։',
		refused: (allowed: string) => `Չի օգտագործվել. այստեղ կարող է լինել ${allowed}։`,
		allowed: (most: string) => `մեկ տող՝ առավելագույնը ${most} նիշ, առանց տեքստի ուղղությունը շրջող նշանների`,
		quoted: (title: string) => `«${title}», ընթերցողի կազմած սցենար`,
	},

	save: {
		title: 'Որպես ֆայլ',
		note: 'Պարունակում է սցենարն ամբողջությամբ, ինչպես այն հաշվվել է, փոփոխվածը՝ բառերով, թվերը՝ համառոտ, և դրանց մատնահետքը։',
		button: 'Պահպանել ֆայլը',
		done: (file: string) => `${file} ֆայլը պահպանված է։`,
		notSettled: 'Ֆայլը կազմվում է ամփոփված թվերից. սպասեք, մինչև բոլոր հաշվարկներն ամփոփվեն։',
		stuck: 'Այս կարգավորումներով հաշվել հնարավոր չէ. պահպանելու բան չկա։',
		failed: (why: string) => `Ֆայլը պատրաստել չհաջողվեց. ${why}`,
		/** What a date in the file is of. */
		below: (supply: string, level: string) => `${supply}՝ կարիքի ${level}-ից ցածր`,
		short: (store: string, criterion: string) => `${store}՝ ${criterion}`,
	},

	open: {
		button: 'Բացել ֆայլ…',
		note: 'Կամ գցեք ֆայլը էջի որևէ տեղի վրա. այստեղ պահպանված ֆայլ կամ սցենար՝ սիմուլյացիայի ձևաչափով, որպես JSON։',
		drop: 'Գցեք ֆայլը, որ դրա սցենարը բացվի',
		opened: (file: string) => `${file} ֆայլը բացված է։`,
		frozen: (file: string) =>
			`${file} ֆայլը բացված է այնպես, ինչպես հաշվվել է։ «Ինչպես հրապարակված է» սցենարն այդ ժամանակից փոխվել է. տարբերությունները փոփոխված կարգավորումների մեջ են։`,
		notOpened: (file: string) => `${file} ֆայլը չբացվեց։ Ոչինչ չի փոխվել։`,
		dismiss: 'Փակել',
		and: (more: string) => `Եվ ևս ${more}։`,
		several: (files: string) => `Տրված է ${files} ֆայլ. բացվում է մեկը մի անգամում։`,
		none: 'Ֆայլ տրված չէ։',
		tooLarge: (bytes: string) => `Այն ${bytes} բայթ է. կարդացվում է առավելագույնը 1\u00a0000\u00a0000։`,
		empty: 'Այն դատարկ է։',
		unreadable: 'Այս դիտարկիչը չկարողացավ կարդալ այն։',
		notJson: 'Սա JSON չէ. սցենարը տեքստ է, որը սկսվում է ձևավոր փակագծով։',
		notObject: 'Սա JSON է, բայց ոչ սցենար. սցենարը դաշտերով օբյեկտ է։',
		newer: (written: string, reads: string) =>
			`Այն գրված է այս ֆայլերի ${written} ձևաչափով. այս էջը կարդում է ${reads} ձևաչափը։`,
		unknownField: (field: string, nearest: string | null) =>
			nearest === null ? `${field} այստեղ անհայտ է։` : `${field} այստեղ անհայտ է։ Արդյո՞ք նկատի ունեիք ${nearest}։`,
		missing: (field: string) => `${field} բացակայում է։`,
		notText: (field: string) => `${field} պետք է տեքստ լինի։`,
		otherThanChoice: (field: string, found: string, inChoice: string) =>
			`${field}՝ ${found}, բայց ֆայլում պահված ընտրության մեջ՝ ${inChoice}։ Հնարավոր չէ իմանալ, թե որը նկատի ունեն։`,
		otherRun: (field: string, found: string, here: string) => `${field}՝ ${found}. այս էջի սցենարներում՝ ${here}։`,
		notUnset: (assumption: string) =>
			`assumptions.${assumption}-ը դրանում սահմանված չէ, մինչդեռ հրապարակված սցենարը սահմանում է այն. այն պատահականորեն ընտրող հաշվարկը հնարավոր չէ այստեղ ցույց տալ։`,
	},

	recent: {
		title: 'Վերջինները՝ այս դիտարկիչում',
		note: 'Սցենարն այստեղ պահվում է, երբ պատճենում եք դրա հղումը, պահպանում եք այն կամ բացում ֆայլից. ուրիշ ոչինչ չի պահվում, և ոչինչ այս դիտարկիչից դուրս չի գալիս։',
		none: 'Ոչինչ չի պահվում։',
		keep: 'Պահել վերջին սցենարներն այս դիտարկիչում',
		how: {
			shared: (day: string) => `հղումը պատճենված է՝ ${written(day)}`,
			saved: (day: string) => `պահպանված է՝ ${written(day)}`,
			opened: (day: string) => `բացված է՝ ${written(day)}`,
		},
		changed: (settings: number, of: string) =>
			settings === 0
				? of
				: settings === 1
					? `${of}, փոխված է մեկ կարգավորում`
					: `${of}, փոխված է ${settings} կարգավորում`,
		open: 'Բացել',
		remove: 'Հեռացնել',
		openOf: (name: string) => `Բացել՝ ${name}`,
		removeOf: (name: string) => `Հեռացնել՝ ${name}`,
		clear: 'Հեռացնել բոլորը',
		problems: {
			blocked: 'Այս դիտարկիչն այս էջի համար ոչինչ չի պահում, ինչպես գաղտնի պատուհանում։ Մնացած ամեն ինչ աշխատում է։',
			full: 'Այս դիտարկիչում այլևս տեղ չկա այն պահելու համար։ Հեռացրեք մի քանիսը կամ պահպանեք ֆայլ։',
			unreadable: 'Այստեղ պահվածը կարդալ չհաջողվեց, և այն բաց է թողնված։',
			otherVersion: 'Այստեղ պահվածը գրել է էջի մեկ այլ տարբերակ. այն թողնված է, ինչպես կա։',
			notOpened: 'Բացել չհաջողվեց, և ոչինչ չի փոխվել՝',
		},
	},
};
