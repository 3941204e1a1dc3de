import type { StoreGroup } from '#sims/model/store.ts';

const FIGURES: Readonly<Record<StoreGroup | 'all' | 'dates', string>> = {
	food: 'Սնունդ',
	medicine: 'Դեղեր',
	energy: 'Գազ և ջերմություն',
	all: 'Երեք մատակարարումները',
	dates: 'Երբ է սպառվում',
};

/** What a frame in another page says, and the dialog that makes its code. */
export const embed = {
	/** Names of the figures that a frame can show. */
	figures: FIGURES,
	title: (figure: string, scenario: string) => `Corridor՝ ${figure}։ ${scenario}`,
	problems: 'Այս շրջանակի հասցեից ոչ ամեն ինչ հնարավոր եղավ օգտագործել՝',
	sources: (publishers: string) => `Ցուցադրված մուտքի աղբյուրները՝ ${publishers}։`,
	noSources: 'Ցուցադրված մուտքը «եթե» է. այն ոչ մի հաղորդման վրա հիմնված չէ։',
	open: 'Բացել Corridor-ում',
	openTitle: 'Նոր ներդիրում բացում է այս սցենարը՝ բոլոր ենթադրություններով և դրանց աղբյուրներով',
	differs:
		'Սրանք այն թվերը չեն, որոնցով ստեղծվել է այս հղումը։ Corridor-ում բացելիս ասվում է, թե ինչն է տարբերվում և ինչու։',
	needsScript: 'Թվերը հաշվվում են ընթերցողի դիտարկիչում, և դրանց պետք է JavaScript։',

	dialog: {
		open: 'Ներկառուցել',
		title: 'Ցույց տալ մեկ այլ էջում',
		note: 'Շրջանակ՝ էկրանին եղածից մեկ գծապատկերով, դրա նախադասությամբ, ամբողջ պիտակով և աղբյուրներով։ Ընթերցողի դիտարկիչում այն ոչինչ չի թողնում։',
		figure: 'Գծապատկեր',
		width: 'Լայնություն',
		widths: { 280: '280 px', 360: '360 px', 700: '700 px', full: 'իր սյունակի լայնությամբ' },
		theme: 'Գույներ',
		themes: { reader: 'ինչպես ընթերցողի մոտ է', light: 'բաց', dark: 'մուգ' },
		height: 'Բարձրություն',
		heights: { yes: 'ըստ պարունակության', no: 'անփոփոխ' },
		heightNotes: {
			yes: 'Մի քանի տող սկրիպտ այդ էջում։',
			no: 'Առանց սկրիպտի։ Նույն բարձրությամբ, ինչ այստեղ. ավելի երկարը ոլորվում է։',
		},
		notPublic:
			'Այս էջը բացված է ձեր համակարգչից. կոդը մյուսների մոտ կաշխատի, երբ դրանում լինի Corridor-ի պատճենի հանրային հասցեն։',
		code: 'Կոդ',
		copy: 'Պատճենել կոդը',
		copied: 'Կոդը պատճենված է։',
		byHand: 'Կոդն ինքնաշխատ պատճենել չհաջողվեց։ Այն նշված է. պատճենեք ձեռքով։',
		preview: 'Ինչպես է երևում այնտեղ',
	},
};
