import type { Topic } from '#sims/cases/case.ts';
import { lessThan, on } from './endings.ts';

const topics: Readonly<Record<Topic, string>> = {
	road: 'Yol',
	gas: 'Qaz',
	power: 'Elektrik',
	food: 'Ərzaq',
	medicine: 'Dərman',
	fuel: 'Mühərrik yanacağı',
	people: 'İnsanlar',
	statement: 'Bəyanatlar',
};

/** What the page of the reported record says. Numbers and dates come formatted. */
export const record = {
	link: 'Nə bildirilib, kim bildirib və model bununla necə tutuşur',
	title: 'Bildirilənlər',
	back: 'Rəqəmlərə qayıt',
	contents: 'Bu səhifədə',
	sources: 'Mənbələr',
	/** After a publication that stands nowhere. */
	madeUpSource: '(yerlə birlikdə uydurulub)',
	saidBy: (parties: string) => `Deyən: ${parties}.`,
	until: (from: string, to: string) => `${from} – ${to}`,

	held: {
		title: 'Modellə tutuşdurulan məlumatlar',
		note: 'Hər məlumat sınaqların həmin günlər üçün verdiyinin yanında durur. Bu, inandırıcılığın yoxlanmasıdır: düz gələnlər də, düz gəlməyənlər də eyni cür göstərilir.',
		against: 'Nə ilə tutuşdurulur',
		asReported: 'Bildirildiyi kimi, dərc olunduğu şəkildə',
		mine: 'Mənim parametrlərim',
		reported: 'İlk səhifədə nə dəyişdirilsə də, ssenari dərc olunduğu şəkildə “bildirildiyi kimi”dir.',
		yours: (scenario: string, changes: string) =>
			changes === '' ? `Ssenari sizindir: ${scenario}.` : `Ssenari sizindir: ${scenario}, ${changes}.`,
		changes: (number: number, shown: string) =>
			number === 1 ? 'bir parametr dəyişdirilib' : `${shown} parametr dəyişdirilib`,
		unused: 'Linkin bu hissələri istifadə olunmadı:',
		working: 'Məlumatlar sınaqlarla tutuşdurulur',
		runs: (runs: string, seed: string) => `${runs} sınaq, başlanğıc ədəd ${seed}.`,
		described: (rows: string) => `Sınaqların hər məlumat üçün verdiyi və məlumatın yeri. ${rows}.`,
		row: (name: string, verdict: string) => `${name}: ${verdict}`,
		waits: 'hələ hesablanmayıb',
		legend: {
			bands: '100 sınağın 50, 80 və 95-i; median',
			report: 'bildirilib',
			accounts: 'bir məlumatda iki rəqəm',
			bound: 'hədd kimi bildirilib: bu tərəfdəki hər şey mümkündür',
		},
		/** A claim, in the measure's own unit. */
		about: (value: string) => value,
		atLeast: (value: string) => `ən azı ${value}`,
		below: (value: string) => lessThan(value),
		within: (band: string) => `${band}-lik zolaqda`,
		higher: 'kənarda, yuxarı',
		lower: 'kənarda, aşağı',
		ofClaim: (claim: string, verdict: string) => `${claim}: ${verdict}`,
		runsLower: (of100: string) => `100 sınaqdan ${of100} sınaq daha aşağıdır`,
		runsKeep: (of100: string) => `100 sınaqdan ${of100} sınaqda belədir`,
		verdict: (place: string, share: string) => `${place}; ${share}`,
		median: (value: string, range: string) => `Sınaqların medianı: ${value}; 100 sınağın 80-i: ${range}.`,
		central: (value: string) => `Mərkəzi sınaq: ${value}.`,
		explains: 'Fərqi nə izah edə bilər:',
		usedFor: (assumption: string) => `Yoxlama deyil: “${assumption}” bu məlumatdan hesablanıb.`,

		summary: {
			counts: (figures: string, in50: string, in80: string, in95: string) =>
				`Bildirilən rəqəmlərin sayı ${figures}; onlardan 100 sınağın 50-lik zolağında ${in50}, 80-lik zolağında ${in80}, 95-lik zolağında ${in95} rəqəm var.`,
			outside: (list: string) => `Hər üçündən kənarda: ${list}.`,
			allInside: 'Heç biri hər üçündən kənarda deyil.',
			outsideOne: (name: string, claim: string, side: string) => `${name} (${claim}, sınaqlardakından ${side})`,
			higher: 'yuxarı',
			lower: 'aşağı',
			noProof: (expected: string, figures: string, bounds: string) =>
				`Düz gəlmək sübut deyil: zolaqlar düz olsaydı, ${figures} rəqəmdən təxminən ${expected} rəqəmin 80-lik zolaqda olması gözlənilərdi, enli zolaqlar isə daha çoxunu tutur. Onlardan ${bounds} rəqəm “7 gündən az” kimi həddir, ona düz gəlmək daha asandır; bir təminata və ya bir bildirişə aid məlumatlar da iki dəfə sayılmır.`,
			used: (list: string) => `Heç yoxlama deyil: ${list}; bunlardan bir fərziyyə hesablanıb.`,
		},

		table: 'Həmin göstəricilər cədvəl şəklində',
		caption: 'Sınaqların hər məlumat üçün verdiyi və məlumatın yeri',
		columns: {
			measure: 'Göstərici',
			date: 'Günlər',
			reported: 'Bildirilib',
			band95: '100 sınağın 95-i',
			band80: '100 sınağın 80-i',
			band50: '100 sınağın 50-si',
			median: 'Median',
			central: 'Mərkəzi sınaq',
			place: 'Məlumatın yeri',
		},
		programme: (name: string) => `bunlardan: ${name}`,
		how: 'Rəqəm zolağın uclarından kənarda deyilsə, zolaqdadır; hədd isə onun yol verdiyinin bir hissəsi zolaqdadırsa, zolaqdadır. Zolaqlar bütün sınaqlar üzrə dəqiqdir; dərman öz yeddi proqramının cəmi ilə tutuşdurulur.',

		/** Amounts in the units of the reports: short on an axis, in full in a sentence. */
		short: {
			percent: (percent: string) => percent,
			hours: (hours: string) => `${hours} saat`,
			days: (days: string) => `${days} gün`,
			grams: (grams: string) => `${grams} q`,
		},
		full: {
			eatenShare: (share: string) => `tələbatın ${share}-i`,
			lowestRation: (share: string) => `norma ${share}`,
			hoursOfPower: (hours: string) => `gündə ${hours} saat`,
			reservoirShare: (share: string) => `istifadə oluna bilən enerjinin ${share}-i`,
			medicineShareOfOpening: (share: string) => `ilk gün ehtiyatının ${share}-i`,
			farmFuel: (share: string) => `tələb etdiklərinin ${share}-i`,
			coverDays: (days: string) => `${days} günlük tələbat`,
			flourGramsPerPerson: (grams: string) => `bir nəfərə gündə ${grams} q un`,
		},
	},

	picture: {
		of: 'Bu qrafik şəkil kimi',
		name: 'Məlumatların sınaqlarla tutuşdurulması',
		making: 'Şəkil hazırlanır…',
		sentence: (scenario: string, counts: string) => `“${scenario}” ssenarisi. ${counts}`,
	},

	notTuned: {
		title: 'Bir istisna ilə uyğunlaşdırılmayıb və bunu necə bilmək olar',
		what: 'Hər fərziyyənin aralığı onun ilk səhifədə yanında duran öz mənbələrindən müəyyən edilib. Heç biri hansısa məlumatı düz gətirmək üçün dəyişdirilməyib. Düz gəlməyənlər olduğu kimi saxlanılıb.',
		used: (assumption: string, reports: string) =>
			`Bilinməli olan bir istisna ilə: “${assumption}” heç yerdə dərc olunmayıb və onun aralığı məlumatlardan ikisindən (${reports}) geriyə hesablanıb. Bu ikisi üçün uyğunluq yoxlama deyil.`,
		shared: (report: string, assumptions: string) =>
			`“${report}” məlumatını verən nəşr, içindəki başqa rəqəmlə, bunların da mənbəyidir: ${assumptions}.`,
		knew: 'Aralıqları müəyyən edən nəyin bildirildiyini bilirdi. Bunu geri qaytarmaq olmaz, yalnız demək olar: bunların heç biri heç kimin görmədiyi məlumatlarla yoxlama deyil.',
		checkLead: 'Hər kəsin yoxlaya biləcəyi:',
		checks: [
			'Məlumatlar faylını (sims/cases/karabakh-2022/observations.ts) hesablayan heç nə oxumur: model, bütün sınaqlar, ssenari və ya fərziyyə onu idxal etsə, test uğursuz olur.',
			'Mərkəzi sınaq yalnız metoddan və fərziyyələr cədvəlindən başqa yerdə hesablanmış rəqəmlərlə milyardda bir dəqiqliklə üst-üstə düşür (sims/checks/reference).',
			'Başqa bir test hər məlumatın yerini sabitləyir (sims/checks/record.test.ts): düz gəlməyəni düz gələnə çevirən onu dəyişməli və səbəbini deməlidir.',
			'Kod və onun tarixçəsi açıqdır, aralığın hər dəyişikliyi də oradadır.',
		],
	},

	contested: {
		title: 'Versiyaların fərqləndiyi məqamlar',
		note: 'Hər versiya onu verənlə birlikdə. Səhifə onların heç birini öz sözü kimi qəbul etmir.',
	},

	chronology: {
		title: 'Nə bildirilib, gün-gün',
		disputed: 'Mübahisəli',
		point: (point: string) => `Versiyalar fərqlənir: ${point}`,
		about: 'Nə haqqında',
		topics,
		by: 'Kim deyir və ya mübahisələndirir',
		anyone: 'Hər kəs',
		contested: 'Yalnız mübahisəlilər',
		from: 'Başlanğıc',
		to: 'Son',
		anyMonth: 'İstənilən ay',
		text: 'Sözlər',
		counted: (shown: string, all: string) => `${all} məlumatdan ${shown} məlumat göstərilir`,
		reset: 'Süzgəcləri sıfırla',
		none: 'Bunların hamısına uyğun məlumat yoxdur.',
		months: 'Aylar',
		after: 'Göstərilən dövrdən sonra',
		afterNote: (lastDay: string) =>
			`Bu alətin rəqəmləri ${on(lastDay)} bitir. Bunlar sonrakı həftələr haqqında bildirilənlərdir.`,
		unused: 'Ünvanın bu hissələri istifadə olunmadı:',
		notAllowed: (part: string, value: string, allowed: string) => `${part}: ${value}. Yazıla bilən: ${allowed}.`,
		tooLong: (characters: string, most: string) => `Burada ${characters} işarə var; ən çoxu ${most} oxunur.`,
		notKnown: (part: string) => `Burada tanınmır: ${part}.`,
		anyText: 'bir neçə söz, ən çoxu 100 hərf',
	},

	article: {
		title: 'Layihəyə səbəb olan məqalə, iddia-iddia',
		says: 'Nə deyir',
		saysBy: (publisher: string) => `${publisher} deyir:`,
		does: 'Bu alət bununla nə edir',
		see: 'Baxın',
		events: (what: string) => `Xronologiyada: ${what}`,
		quoted: (text: string) => `“${text}”`,
		scenario: (title: string) => `“${title}” ssenarisi`,
	},
};
