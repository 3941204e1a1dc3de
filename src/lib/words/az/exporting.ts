import type { IndicatorId } from '#sims/model/indicator.ts';

/** What the shares, hours and sums are called in a file. */
const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
	foodCoverage: 'yeyilən enerjinin lazım olan enerjiyə nisbəti',
	energyPerPerson: 'yeyilən enerji, orta',
	belowHalf: 'lazım olan enerjinin yarısından azına malik insanlar',
	medicineCoverage: 'verilən müalicələrin lazım olan müalicələrə nisbəti, yeddi proqram birlikdə',
	lowestProgrammeCoverage: 'yeddi proqramdan ən aşağısı',
	gasCoverage: 'qaz xəttinin verdiyinin ondan tələb olunana nisbəti',
	heatCoverage: 'ödənilən istilik və yemək bişirmənin fəslin tələb etdiyinə nisbəti',
	hoursOfPower: 'işıq saatları',
	essentialFuel: 'zəruri xidmətlər üçün mühərrik yanacağının tələbata nisbəti',
	distributionFuel: 'paylama üçün mühərrik yanacağının tələbata nisbəti',
	farmFuel: 'təsərrüfatlar üçün mühərrik yanacağının tələbata nisbəti',
	trucksTried: 'yola çıxan yardım maşınları',
	trucksPassed: 'keçən yardım maşınları',
	tonnesArrived: 'gəlib çatan mallar',
	shortfallFood: 'çatışmayan ərzaq, 0-cı gündən cəm',
	shortfallMedicine: 'çatışmayan müalicələr, 0-cı gündən cəm',
	shortfallHeat: 'çatışmayan istilik, 0-cı gündən cəm',
};

/** What the page says of exporting, and what stands in the files and pictures. Numbers come formatted. */
export const exporting = {
	title: 'Özünüzlə aparın',
	/** Said in the menu. */
	note: 'Hər fayl və şəkil sabit qeydi, cümləni, mənbələri və linki daşıyır.',
	handOut: 'Kağızda və ya başqa səhifədə',
	svg: 'SVG',
	png: 'PNG',
	/** Begins with what the button shows, for those who say aloud what they see. */
	fileOf: (format: string, of: string) => `${format}: ${of}`,
	pictures: 'Ekrandakı qrafiklərin şəkilləri',
	/** A figure's name and what it draws. */
	figure: (name: string, drawn: string) => `${name}: ${drawn}`,
	figureWithCompanion: (name: string, drawn: string, companion: string) =>
		`${name}: ${drawn}; qırıq xətt: ${companion}`,
	/** Figures that are no supply, by `data-figure`. */
	figures: {
		dates: {
			name: 'Nə vaxt tükənir',
			title: 'Nə vaxt tükənir? Anbarlar üzrə ilk gün; hər nöqtə 100 sınaqdan 2-sidir',
		},
		flips: {
			name: 'Cavabı nə tərsinə çevirərdi',
			title: 'Cavabı nə tərsinə çevirərdi? Halqa: durduğu yer; çubuq: sınanmış aralıqda onu çevirən ən yaxın dəyər',
		},
		reports: {
			name: 'Məlumatların sınaqlarla tutuşdurulması',
			title: 'Məlumatların sınaqlarla tutuşdurulması: sınaqların hər biri üçün verdiyi və məlumatın yeri',
		},
		moves: {
			name: 'Cavaba nə təsir edir',
			title: 'Cavaba nə təsir edir? Səpələnmədən hər fərziyyənin təkbaşına izah etdiyi pay',
		},
		access: { name: 'Giriş', title: 'Giriş: yol, qaz xətti, elektrik xətti və karvanlar, gün-gün' },
	},
	working: (file: string) => `Hazırlanır: ${file}…`,
	done: (file: string) => `Saxlanıldı: ${file}.`,
	withoutFonts: (file: string) =>
		`Saxlanıldı: ${file}. Şriftləri oxumaq mümkün olmadı, ona görə o, göstərildiyi cihazın şriftləri ilə yığılıb.`,

	notSettled: 'Fayllar və şəkillər yekun rəqəmlərdən hazırlanır: bütün sınaqlar sayılana qədər gözləyin.',
	failed: (what: string, why: string) => `Hazırlamaq mümkün olmadı (${what}): ${why}`,
	notLoaded: 'onu hazırlayan səhifə hissəsini yükləmək mümkün olmadı. Şəbəkə varmı?',
	changedMeanwhile: 'hazırlanarkən rəqəmlər dəyişdi. Onlar yekunlaşanda yenidən cəhd edin.',
	notDrawn: 'qrafik ekranda deyil.',
	noLabel: 'sabit qeyd ona düşmədi, heç nə isə sabit qeydsiz çıxmır.',
	noCanvas: 'bu brauzer çəkmək üçün lövhə vermədi.',
	pictureUnreadable: 'bu brauzer çəkilmiş şəkli geri oxuya bilmədi.',
	blank: 'bu brauzer boş şəkil çəkdi. SVG-yə bu addım lazım deyil.',
	noPng: 'bu brauzer şəklin PNG-sini vermədi. SVG-yə bu addım lazım deyil.',

	/** The head of a file: the name of each row. */
	head: {
		what: 'Corridor',
		label: 'Sabit qeyd',
		leavesOut: 'Nəzərə alınmayıb',
		sentence: 'Cümlə',
		condition: 'Şərt',
		scenario: 'Ssenari',
		note: 'Bu kimin sözüdür',
		reportedBy: 'Kim bildirib',
		sources: 'Girişin mənbələri',
		changed: 'Burada dəyişdirilib',
		fixed: 'Ssenari ilə sabitdir',
		policy: 'Norma ilə vermə',
		couplings: 'Söndürülmüş əlaqələr',
		runs: 'Sınaqlar',
		seed: 'Başlanğıc ədəd',
		dates: 'Tarixlər',
		version: 'Versiya',
		link: 'Link',
		resolution: 'Dəqiqlik',
		columns: 'Sütunlar',
	},
	/** What stands in those rows. */
	bandsByDay: 'Günlər üzrə zolaqlar',
	ifHolds: (condition: string) => `Əgər ${condition} və bu fərziyyələr doğru olsa`,
	named: (title: string, name: string) => `${title} (${name})`,
	none: 'yoxdur',
	change: (label: string, value: string, published: string) => `${label}: ${value} (dərc olunan: ${published})`,
	changeBeyond: (label: string, value: string, published: string) =>
		`${label}: ${value} (dərc olunan: ${published}; verilən aralıqdan kənar)`,
	/** A published value that is not the same in every run. */
	drawn: (central: string, low: string, high: string) => `${central}, ${low} – ${high} arasından seçilir`,
	fixedAt: (label: string, value: string) => `${label}: ${value}`,
	fixedRation: (policy: string, share: string) => `${policy}: tələbatın ${share}-i`,
	runsSettled: (runs: string) => `${runs}, yekun`,
	runsOf: (runs: string, of: string) => `${of} sınaqdan ${runs}, yekun deyil`,
	datesRange: (from: string, to: string, days: string) => `${from} – ${to}, ${days} gün`,
	daysFrom: (dates: string) => `${dates}; birincisi 0-cı gündür`,
	version: (version: string, build: string) => `Corridor ${version}, yığım ${build}`,
	withModel: (version: string, model: string) => `${version}, model ${model}`,
	resolution: (bins: string) =>
		`Kvantillər hər gün üçün ${bins} xanadakı saylardan oxunur: paylar və saatlar şkalanın təxminən mində birinə qədər, digər miqdarlar isə nə qədər kiçikdirsə, o qədər incə. Rəqəmlərin çox olması dəqiqliyi artırmır.`,
	columnsNote:
		'p2.5-dən p97.5-ə qədər olanlar gün-gün 100 sınağın səviyyələridir: p50 mediandır, 100 sınağın 80-i p10 ilə p90 arasındadır. Onlar nə minimumdur, nə maksimum, və heç bir sütun bir sınaq deyil.',
	series: (name: string, unit: string) => `${name}; ${unit}`,
	indicatorNames: INDICATOR_NAMES,
	eatenShare: (store: string) => `${store}: yeyilənin tələbata nisbəti`,
	issuedShare: (store: string) => `${store}: verilənin tələbata nisbəti`,
	coverDays: (store: string) => `${store}: ehtiyatın bir günlük tələbata nisbəti`,
	units: {
		share: '0 ilə 1 arasında pay',
		'kcal/person/day': 'kkal/nəfər/gün',
		'h/day': 'gündə saat, 0–24',
		'trucks/day': 'maşın/gün',
		't/day': 't/gün',
		't of dry ration': 't quru rasion',
		'treatment-days': 'müalicə günü',
		MWh: 'MVt·saat',
		'days of need': 'günlük tələbat',
	},

	/** The lines under a picture. */
	picture: {
		changed: (changes: string) => `Burada dəyişdirilib: ${changes}.`,
		sources: (publishers: string) => `Göstərilən girişin mənbələri: ${publishers}.`,
		foot: (version: string, scenario: string, runs: string, seed: string, dates: string) =>
			`${version} · ssenari: ${scenario} · ${dates} · sınaqlar: ${runs} · başlanğıc ədəd ${seed}`,
	},
};
