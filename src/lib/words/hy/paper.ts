import { capital, day as written, ofSpread, than } from './agreed.ts';

/** What stands on paper, and in the dialog before it. Dates and numbers come formatted. */
export const paper = {
	andMore: (named: string, more: string) => `${named} և ևս ${more} (տես հղումը)`,

	/** The head of a page. */
	scenario: (title: string) => `Սցենար՝ ${title}`,
	unchanged: 'անփոփոխ',
	changed: (count: number) => (count === 1 ? 'փոխված է 1 կարգավորում' : `փոխված է ${count} կարգավորում`),
	printed: (day: string) => `տպված է՝ ${written(day)}`,

	notReady: (of: string) =>
		`Այս կարգավորումների հաշվարկները դեռ ամփոփված չէին, ուստի այս էջում թվեր չկան։ Նորից տպեք, երբ բոլոր ${of} հաշվարկներն ամփոփված լինեն։`,
	preliminary: (runs: string, of: string) => `Դեռ ամփոփված չէ. այս թվերը հիմնված են ${of} հաշվարկից ${runs}-ի վրա։`,

	moves: {
		title: 'Ենթադրությունները, որոնք ամենաշատն են սա փոխում',
		of: (spread: string) => `${capital(ofSpread(spread))} բաժինը, ± մեկ ստանդարտ սխալ։`,
		assumption: 'ենթադրություն',
		value: 'արժեք',
		range: 'միջակայք',
		share: 'ցրվածքից',
		unknown: 'Տպելու պահին հաշված չէր, թե ինչն է սա ամենաշատը փոխում։',
	},
	when: {
		title: 'Մինչև երբ՝ հաշվարկների կեսում',
		first: 'առաջին օրը, երբ',
		day: 'օր',
		range: '100-ից 80 հաշվարկում',
		supply: (name: string, level: string) => `${name}՝ ${than(level)} ցածր`,
		store: (name: string, what: string) => `${name}՝ ${what}`,
		to: (from: string, to: string) => `${from} – ${to}`,
		later: 'ավելի ուշ',
		none: 'ոչ մի հաշվարկում',
	},

	foot: (runs: string, seed: string, version: string, dates: string) =>
		`Հաշվարկներ՝ ${runs} · սկզբնաթիվ ${seed} · ${version} · ${dates}`,
	page: (page: string, of: string) => `էջ ${page}՝ ${of}-ից`,
	notAllowance: 'Կարիքի մոդելը հատկացման չափ չէ։',
	claimants: 'Շեղանկյունները դրանց կողքին նշվածների հաղորդումներն են և ոչ թե մոդելի արդյունքներ։',
	linkTooLong: (characters: string) =>
		`Հղումն ունի ${characters} նիշ, ինչը չափազանց շատ է թղթից մուտքագրելու համար. Corridor-ում «Պատճենել հղումը» և «Պահպանել ֆայլը» այն տանում են ամբողջությամբ։`,

	/** The second page of a briefing. */
	briefing: {
		changedTitle: 'Ինչ է փոխված այստեղ',
		nothingChanged: 'Ոչինչ. սցենարն այնպիսին է, ինչպիսին հրապարակված է։',
		was: 'հրապարակվածը',
		now: 'այստեղ',
		beyond: 'տրված միջակայքից դուրս',
		assumptionsTitle: 'Ենթադրություններ. ամենաշատը փոխողները, սկզբի համար նախատեսվածները և փոփոխվածները',
		basis: 'հիմք',
		wordTitle: 'Ում խոսքն է սա, և ինչն է վիճարկվում',
		sourcesTitle: 'Աղբյուրներ',
		reportedTitle: 'Հաղորդված թվերը գծապատկերներում',
		reported: (from: string, says: string) => `${written(from)}՝ ${says}`,
		more: (more: string) => `և ևս ${more}. տես հղումը`,
	},

	dialog: {
		open: 'Տպել',
		title: 'Տպել',
		note: 'Յուրաքանչյուր էջ կրում է նախադասությունը կամ իր սցենարը և ամբողջ պիտակը։',
		form: 'Ինչ տպել',
		forms: { page: 'Մեկ էջ', briefing: 'Երկու էջանոց ամփոփագիր' },
		formNotes: {
			page: 'Նախադասությունը, մուտքը, երեք գծապատկեր, ինչն է ամենաշատը փոխում, մինչև երբ։',
			briefing: 'Նույնը, և մեկ էջ՝ փոփոխվածը, ենթադրությունները, վեճերը և աղբյուրները։',
		},
		paper: 'Թուղթ',
		papers: { A4: 'A4', Letter: 'US Letter' },
		print: 'Տպել կամ պահպանել PDF',
		close: 'Փակել',
		waits: 'Թվերը տպվում են, ինչպես հիմա են. սպասեք, մինչև բոլոր հաշվարկներն ամփոփվեն։',
	},
};
