/** What the page of the allocation desk says. It names no real place, party or date. */
export const desk = {
	title: 'Bölgü masası',
	lead: 'Təxminən yüz min nəfərin yaşadığı uydurma yerə yalnız yolla çatmaq olur. Bir həftə çoxlu yük maşını keçir, başqa həftə az keçir və ya heç biri keçmir: heç nə gəlməyən həftələr də var və onların hansı həftələr olduğu əvvəlcədən bilinmir. Siz yük maşınlarının nə daşımasını, normanın nə qədər sərt olmasını və nəyin ehtiyatda saxlanmasını seçirsiniz; model bir həftə irəli gedir.',
	aim: 'Bir seçimin, edildiyi anda bilinənlərə görə, nə üçün əsaslı olduğunu və onun nəticəsində kimin daha az aldığını deyə bilirsiniz.',
	takes: (weeks: string) => `${weeks} həftə`,
	page: 'Siniflə bölgü masası keçirin',
	back: 'İlk səhifəyə qayıt',
	week: (week: string, of: string) => `Həftə ${week} / ${of}`,
	over: (weeks: string) => `Bütün ${weeks} həftə bitdi`,

	known: 'Nə məlumdur',
	beforeFirst: 'Anbarlar yol açıq olanda olduğu kimidir. O vaxtdan bəri heç nə gəlməyib.',
	servedLast: 'Keçən həftə: çatdırılan və tələbat',
	keepBack: 'Ehtiyatda saxla',
	came: (passed: string, tried: string, tonnes: string) =>
		`Keçən həftə yola çıxan ${tried} yük maşınından ${passed} maşın keçdi, gətirilən yük: ${tonnes} t.`,
	notKnown: 'Məlum deyil: bu həftə hansı yük maşınları keçir və ümumiyyətlə keçən olurmu.',
	cover: 'Ehtiyatlar nə qədər müddətə çatardı',
	coverNote:
		'Son günün tələbatı ilə. Ərzaq və dərmanda ən az və ən çox çatan mallar göstərilir: biri qurtaranda o birilər yenə verilir.',
	days: (days: string) => `${days} gün`,
	coverBetween: (least: string, shortest: string, most: string, longest: string) =>
		`${least} (${shortest}) – ${most} (${longest})`,

	groups: { food: 'Ərzaq', medicine: 'Dərman', lpg: 'Balon qazı', motorFuel: 'Mühərrik yanacağı' },
	choices: 'Bu həftə üçün seçdikləriniz',
	load: 'Bir yük maşını daşıyır',
	loads: { food: 'Ərzaq', motorFuel: 'Mühərrik yanacağı', lpg: 'Balon qazı' },
	other: (percent: string) => `Modelin saymadığı başqa mallar: ${percent}. Cəmi 100 %.`,
	medicineNote: 'Dərman icazə ilə gəlir, yük maşını ilə yox: keçilən günlərdə tələbatın yarısı.',
	ration: 'Vermə:',
	byCover: 'ehtiyatın çatdığı günlərə görə, modeldəki kimi',
	fixed: 'tələbatın sabit payı',
	share: (group: string) => `${group}: tələbatın verilən payı, %`,
	kept: (group: string) => `${group}: anbarda olandan və gələndən ehtiyatda saxlanan, %`,
	rationOf: (group: string) => `${group}: necə verilir`,
	never: 'Körpə süd qarışığı, insulin və dializ heç vaxt norma ilə verilmir və ehtiyatda saxlanmır.',
	go: 'Bir həftə irəli',
	backTo: (week: string) => `Həftəyə qayıt: ${week}`,
	wentBack: (from: string, to: string) => `Geri qayıdılıb. Haradan: həftə ${from}; hara: həftə ${to}`,
	undone: 'artıq sayılmır',

	name: 'Jurnalda görünsün istəsəniz, adınız',
	log: 'Jurnal',
	logNote: 'O, yalnız bu brauzerdə saxlanır.',
	/** Why the log is not kept. */
	problems: {
		blocked: 'Bu brauzer, məxfi pəncərədə olduğu kimi, bu səhifə üçün heç nə saxlamır. Jurnalı fayl kimi saxlayın.',
		full: 'Bu brauzerdə jurnalı saxlamağa yer qalmayıb. Onu fayl kimi saxlayın.',
		keptBroken:
			'Bu brauzerin masa haqqında saxladığını oxumaq mümkün olmadı; siz bir həftə irəli gedənə qədər o, olduğu kimi qalır.',
		otherDesk:
			'Başqa vərəq bu brauzerdə başqa masanın jurnalını saxlayır, yer isə yalnız birinə var. Bu jurnalı fayl kimi saxlayın.',
	},
	moved: 'Bu masada başqa vərəqdə irəli gedilib. Vəziyyət indi belədir.',
	columns: { week: 'Həftə', known: 'Əvvəlcədən məlum', chosen: 'Seçilən', came: 'Nəticəsi' },
	knownBefore: (cover: string) => `Ehtiyatlar bu qədər çatardı: ${cover}`,
	nothingBefore: 'hələ heç nə',
	chose: (load: string, rations: string) => `Yük maşınları: ${load}. ${rations}`,
	chosenGroup: (group: string, ration: string) => `${group}: ${ration}`,
	chosenKept: (percent: string) => `, ehtiyatda saxlanan ${percent}`,
	chosenShare: (percent: string) => `tələbatın ${percent}-i`,
	result: (passed: string, tried: string, served: string) =>
		`${tried} yük maşınından ${passed} maşın keçdi. Təmin olunub: ${served}`,

	services: {
		food: 'Evdəki insanlar, ərzaq',
		bakeries: 'Çörək sexləri, un',
		infants: 'Körpələr, süd qarışığı',
		hospitals: 'Xəstəxanalar və su, yanacaq',
		treatments: 'Müalicələr, bütün proqramlar',
		heat: 'Evdəki insanlar, istilik',
	},
	lowest: 'Müalicələr, ən az təmin olunan proqram',
	lowestWeek: 'Müalicələr, ən az təmin olunan proqram ən pis həftəsində',
	units: {
		food: 'milyon kkal',
		bakeries: 't',
		infants: 't',
		hospitals: 'l',
		treatments: 'müalicə günü',
		heat: 'MVt·saat',
	},

	end: 'Sizin həftələriniz və iki sadə qayda ilə həmin həftələr',
	endNote:
		'Üçündə də eyni yük maşınları keçdi. Xal yoxdur: hər qayda və hər seçim bəzilərini daha çox, başqalarını daha az təmin edir.',
	lines: {
		chosen: 'Seçdiyiniz kimi',
		stretch: 'Model norma qoyur, qarışıq yük',
		foodFirst: 'Normasız, təkcə ərzaq',
	},
	chart: (service: string) => `${service}: tələbatın təmin olunan payı, həftələr üzrə, 0–100 %`,
	shortLabel: 'Uydurma yerin illüstrativ proyeksiyası',
	table: 'Bütün həftələrdə çatdırılan və tələbat',
	service: 'Kim və nə',
	delivered: (delivered: string, needed: string, unit: string, share: string) =>
		`${delivered} / ${needed} ${unit} (${share})`,

	costs: 'Seçimlər nəyə, kimə başa gəldi',
	costsNote:
		'Hər sətir adı çəkilən həftələri birinci qaydaya qaytarır, qalanlarını sizin seçdiyiniz kimi saxlayır. Sonrakı həftələr də sayılır; anbarlar ortaq olduğu üçün sətirlər toplanmır.',
	noCosts: 'Seçimləriniz hər həftə qaydanın seçdiyi kimi oldu.',
	stretch: (first: string, last: string) => (first === last ? `Həftə ${first}` : `Həftələr ${first}–${last}`),
	noDifference: 'heç kimin təminatı tələbatın yüzdə biri qədər də artıb-azalmayıb',
	cost: (weeks: string, differences: string) => `${weeks}: ${differences}.`,
	more: (service: string, amount: string, unit: string) => `${service}: ${amount} ${unit} çox`,
	less: (service: string, amount: string, unit: string) => `${service}: ${amount} ${unit} az`,

	questions: 'Müzakirə üçün suallar',
	ask: [
		'Bu gün başqa cür seçəcəyiniz bir həftəni götürün. O vaxt nəyi bilirdiniz, nəyi isə yalnız sonra bildiniz?',
		'Sizin seçimlərinizlə kim hər iki qaydadakından daha az təmin olundu? Kim daha çox? Bunu kim qərara aldı?',
		'Son həftələrin yük maşınları keçməsəydi, saxladıqlarınıza sevinərdinizmi?',
		'Belə bir yerdə bölgü masasının düşünməli olduğu nəyi model kənarda qoyub?',
	],

	prepare: 'Dərsə hazırlıq',
	prepareNote: 'Linki açan hər kəsdə eyni yük maşınları olur, ona görə fərqləri təsadüf yox, seçimlər izah edir.',
	seed: 'Başlanğıc ədəd, 0–4294967295',
	member: 'Həmin başlanğıc ədədin sınağı, 0–999',
	weeksField: 'Həftələr, 8–20',
	scenario: 'Giriş və xətlər',
	scenarios: {
		'half-chance': 'Gündə on iki yük maşını yola çıxır, günlərin yarısında keçir',
		'fewer-trucks': 'Gündə altı yük maşını yola çıxır, günlərin yarısında keçir',
		'gas-off': 'Gündə on iki yük maşını, qaz xətti isə heç nə vermir',
	},
	begin: 'Bunlarla yenidən başla',
	classLink: 'Sinif üçün linki kopyala',
	logLink: 'Bu jurnalın linkini müəllim üçün kopyala',
	copied: 'Link kopyalandı.',
	byHand: 'Linki avtomatik kopyalamaq mümkün olmadı. Budur:',
	save: 'Jurnalı fayl kimi saxla',
	openFile: 'Jurnal aç',
	saved: (file: string) => `Saxlanıldı: ${file}.`,
	drop: 'Jurnalı açmaq üçün faylı bura atın',
	tooLong: (characters: string, most: string) =>
		`Jurnal link üçün həddən artıq uzundur (${characters} işarə; ${most} işarə dəqiq çatır). Onu fayl kimi saxlayın.`,

	/** Of a log that comes from outside. */
	held: {
		whole: 'Jurnal',
		step: (number: string) => `qeyd ${number}`,
		missing: (place: string) => `Çatışmır: ${place}.`,
		unknown: (part: string) => `Jurnalda tanınmır: ${part}.`,
		asked: { chose: 'seçim', back: 'geri qayıtma' },
		allowed: {
			log: 'setting, name və entries olan obyekt',
			setting: 'seed, member, weeks və scenario olan obyekt',
			whole: (least: string, most: string) => `${least}–${most} arası tam ədəd`,
			entries: (most: string) => `ən çoxu ${most} qeydlik siyahı`,
			entry: 'növü chose və ya back olan qeyd',
			choice: 'load və groups olan obyekt',
			load: 'food, motorFuel və lpg olan obyekt; payların cəmi 1-dən çox deyil',
			groups: 'food, medicine, lpg və motorFuel olan obyekt',
			group: 'ration və keptBack olan obyekt',
			share: '0–1 arası ədəd',
			turn: (chosen: string) => `hələ qarşıda olan həftə və ya seçim edilmiş həftələrdən biri (sayı: ${chosen})`,
		},
		open: {
			tooLarge: (bytes: string, most: string) => `Onda ${bytes} bayt var; ən çoxu ${most} bayt oxunur.`,
			notJson: 'JSON deyil: jurnal fiqurlu mötərizə ilə başlayan mətndir.',
			notOne: 'JSON-dur, amma masa jurnalı deyil: jurnalda corridorDesk sahəsi var.',
			scenario: 'Bu, ssenaridir, masa jurnalı deyil.',
			newer: (written: string, reads: string) =>
				`Bu faylların ${written} formatında yazılıb; bu səhifə isə ${reads} formatını oxuyur.`,
		},
		link: {
			name: 'Link',
			broken: 'Linkdə bütöv jurnal yoxdur: bəlkə bir hissəsi yolda itib. Ondan heç nə istifadə olunmadı.',
			tooLarge: (bytes: string) => `Linkdən ${bytes} baytdan çox alınardı. Ondan heç nə istifadə olunmadı.`,
		},
	},
};
