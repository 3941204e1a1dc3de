import type { IndicatorId } from '#sims/model/indicator.ts';
import { fromDay, toDay } from './agreed.ts';

/** What the shares, hours and sums are called in a file. */
const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
	foodCoverage: 'ուտվող էներգիան՝ բաժանած անհրաժեշտ էներգիայի վրա',
	energyPerPerson: 'ուտվող էներգիան, միջինը',
	belowHalf: 'մարդիկ, որոնց հասանելի է անհրաժեշտ էներգիայի կեսից պակասը',
	medicineCoverage: 'տրված բուժումները՝ բաժանած անհրաժեշտ բուժումների վրա, յոթ ծրագիրը միասին',
	lowestProgrammeCoverage: 'յոթ ծրագրերից ամենացածրը',
	gasCoverage: 'գազատարի տվածը՝ բաժանած պահանջվածի վրա',
	heatCoverage: 'բավարարված ջեռուցումը և եփուփը՝ բաժանած եղանակի պահանջածի վրա',
	hoursOfPower: 'հոսանքի ժամեր',
	essentialFuel: 'կենսական ծառայությունների շարժիչային վառելիքը՝ բաժանած կարիքի վրա',
	distributionFuel: 'առաքման շարժիչային վառելիքը՝ բաժանած կարիքի վրա',
	farmFuel: 'տնտեսությունների շարժիչային վառելիքը՝ բաժանած կարիքի վրա',
	trucksTried: 'ճանապարհ ելած օգնության բեռնատարներ',
	trucksPassed: 'անցնող օգնության բեռնատարներ',
	tonnesArrived: 'ստացվող ապրանքներ',
	shortfallFood: 'պակասող սնունդ՝ գումարած 0-րդ օրվանից',
	shortfallMedicine: 'պակասող բուժումներ՝ գումարած 0-րդ օրվանից',
	shortfallHeat: 'պակասող ջերմություն՝ գումարած 0-րդ օրվանից',
};

/** What the page says of exporting, and what stands in the files and pictures. Numbers come formatted. */
export const exporting = {
	title: 'Վերցնել ձեզ հետ',
	/** Said in the menu. */
	note: 'Ամեն ֆայլ և նկար կրում է պիտակը, նախադասությունը, աղբյուրները և հղումը։',
	handOut: 'Թղթի վրա կամ մեկ այլ էջում',
	svg: 'SVG',
	png: 'PNG',
	/** Begins with what the button shows, for those who say aloud what they see. */
	fileOf: (format: string, of: string) => `${format}՝ ${of}`,
	pictures: 'Էկրանի գծապատկերների նկարները',
	/** A figure's name and what it draws. */
	figure: (name: string, drawn: string) => `${name}՝ ${drawn}`,
	figureWithCompanion: (name: string, drawn: string, companion: string) =>
		`${name}՝ ${drawn}. ընդհատ գիծ՝ ${companion}`,
	/** Figures that are no supply, by `data-figure`. */
	figures: {
		dates: {
			name: 'Երբ է սպառվում',
			title: 'Ե՞րբ է սպառվում։ Առաջին օրը՝ ըստ պահեստի. յուրաքանչյուր կետը 100-ից 2 հաշվարկ է',
		},
		flips: {
			name: 'Ինչը կշրջեր այն',
			title: 'Ի՞նչը կշրջեր այն։ Օղակ՝ ներկա արժեքը. գիծ՝ մոտակա արժեքը, որը շրջում է այն՝ փորձված միջակայքի վրա',
		},
		reports: {
			name: 'Հաղորդումները՝ հաշվարկների հետ համեմատած',
			title: 'Հաղորդումները՝ հաշվարկների հետ համեմատած. ինչ են դրանք տալիս յուրաքանչյուրի համար, և որտեղ է հաղորդումը',
		},
		moves: {
			name: 'Ինչն է փոխում պատասխանը',
			title: 'Ի՞նչն է փոխում պատասխանը։ Ցրվածքի այն բաժինը, որը յուրաքանչյուր ենթադրությունն ինքնին է բացատրում',
		},
		access: {
			name: 'Մուտք',
			title: 'Մուտք. ճանապարհը, գազատարը, էլեկտրագիծը և շարասյուները՝ օր առ օր',
		},
	},
	working: (file: string) => `Պատրաստվում է ${file}…`,
	done: (file: string) => `${file} ֆայլը պահպանված է։`,
	withoutFonts: (file: string) =>
		`${file} ֆայլը պահպանված է։ Տառատեսակները կարդալ չհաջողվեց, ուստի այն շարված է ցուցադրող սարքի տառատեսակներով։`,

	notSettled: 'Ֆայլերն ու նկարները կազմվում են ամփոփված թվերից. սպասեք, մինչև բոլոր հաշվարկներն ամփոփվեն։',
	failed: (what: string, why: string) => `${what}՝ պատրաստել չհաջողվեց. ${why}`,
	notLoaded: 'էջի այն մասը, որը պատրաստում է, բեռնել չհաջողվեց։ Ցանց կա՞։',
	changedMeanwhile: 'պատրաստելու ընթացքում թվերը փոխվեցին։ Փորձեք նորից, երբ ամփոփված լինեն։',
	notDrawn: 'գծապատկերն էկրանին չէ։',
	noLabel: 'պիտակը չհայտնվեց դրանում, իսկ առանց պիտակի ոչինչ դուրս չի գալիս։',
	noCanvas: 'այս դիտարկիչը գծելու կտավ չտվեց։',
	pictureUnreadable: 'այս դիտարկիչը չկարողացավ հետ կարդալ գծված նկարը։',
	blank: 'այս դիտարկիչը դատարկ նկար գծեց։ SVG-ին այս քայլը պետք չէ։',
	noPng: 'այս դիտարկիչը նկարի PNG չտվեց։ SVG-ին այս քայլը պետք չէ։',

	/** The head of a file: the name of each row. */
	head: {
		what: 'Corridor',
		label: 'Պիտակ',
		leavesOut: 'Դուրս է մնացել',
		sentence: 'Նախադասություն',
		condition: 'Պայման',
		scenario: 'Սցենար',
		note: 'Ում խոսքն է սա',
		reportedBy: 'Հաղորդողներ',
		sources: 'Մուտքի աղբյուրներ',
		changed: 'Փոխված է այստեղ',
		fixed: 'Սահմանված է սցենարով',
		policy: 'Չափաբաժիններ',
		couplings: 'Անջատված կապեր',
		runs: 'Հաշվարկներ',
		seed: 'Սկզբնաթիվ',
		dates: 'Օրեր',
		version: 'Տարբերակ',
		link: 'Հղում',
		resolution: 'Ճշգրտություն',
		columns: 'Սյունակներ',
	},
	/** What stands in those rows. */
	bandsByDay: 'Գոտիները՝ ըստ օրերի',
	ifHolds: (condition: string) => `Եթե ${condition}, և այս ենթադրությունները ճիշտ են`,
	named: (title: string, name: string) => `${title} (${name})`,
	none: 'չկա',
	change: (label: string, value: string, published: string) => `${label}՝ ${value} (հրապարակված՝ ${published})`,
	changeBeyond: (label: string, value: string, published: string) =>
		`${label}՝ ${value} (հրապարակված՝ ${published}. տրված միջակայքից դուրս)`,
	/** A published value that is not the same in every run. */
	drawn: (central: string, low: string, high: string) => `${central}, պատահականորեն ընտրված ${low}-ի և ${high}-ի միջև`,
	fixedAt: (label: string, value: string) => `${label}՝ ${value}`,
	fixedRation: (policy: string, share: string) => `${policy}՝ կարիքի ${share}-ը`,
	runsSettled: (runs: string) => `${runs}, ամփոփված`,
	runsOf: (runs: string, of: string) => `${of}-ից ${runs}, ամփոփված չէ`,
	datesRange: (from: string, to: string, days: string) => `${fromDay(from)} մինչև ${toDay(to)}, ${days} օր`,
	daysFrom: (dates: string) => `${dates}. առաջինը 0-րդ օրն է`,
	version: (version: string, build: string) => `Corridor ${version}, կառուցում ${build}`,
	withModel: (version: string, model: string) => `${version}, մոդել ${model}`,
	resolution: (bins: string) =>
		`Քվանտիլները կարդացված են ըստ օրերի ${bins} ինտերվալում արված հաշվումից. բաժիններն ու ժամերը՝ սանդղակի մոտ մեկ հազարերորդի ճշտությամբ, մյուս քանակները՝ որքան փոքր, այնքան մանր։ Ավելի շատ թվանշանը ավելի մեծ ճշտություն չէ։`,
	columnsNote:
		'p2.5-ից մինչև p97.5-ը 100 հաշվարկի մակարդակներ են՝ օր առ օր. p50-ը մեդիանն է, 100-ից 80 հաշվարկը p10-ի և p90-ի միջև է։ Դրանք նվազագույն և առավելագույն չեն, և ոչ մի սյունակ մեկ հաշվարկ չէ։',
	series: (name: string, unit: string) => `${name}. ${unit}`,
	indicatorNames: INDICATOR_NAMES,
	eatenShare: (store: string) => `${store}՝ ուտվածը բաժանած կարիքի վրա`,
	issuedShare: (store: string) => `${store}՝ բաշխվածը բաժանած կարիքի վրա`,
	coverDays: (store: string) => `${store}՝ պաշարը բաժանած մեկ օրվա կարիքի վրա`,
	units: {
		share: 'բաժին՝ 0-ից 1',
		'kcal/person/day': 'կկալ մեկ անձին օրական',
		'h/day': 'ժամ օրական՝ 0-ից 24',
		'trucks/day': 'բեռնատար օրական',
		't/day': 'տ օրական',
		't of dry ration': 'տ չոր չափաբաժին',
		'treatment-days': 'բուժօր',
		MWh: 'ՄՎտ·ժ',
		'days of need': 'օրվա կարիք',
	},

	/** The lines under a picture. */
	picture: {
		changed: (changes: string) => `Փոխված է այստեղ՝ ${changes}։`,
		sources: (publishers: string) => `Ցուցադրված մուտքի աղբյուրները՝ ${publishers}։`,
		foot: (version: string, scenario: string, runs: string, seed: string, dates: string) =>
			`${version} · սցենար՝ ${scenario} · ${dates} · հաշվարկներ՝ ${runs} · սկզբնաթիվ ${seed}`,
	},
};
