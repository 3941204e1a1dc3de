import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';

/** How stores are rationed: the choice in a word or two, and what it means. */
const POLICIES: Readonly<Record<Policy, { readonly name: string; readonly means: string }>> = {
	stretch: {
		name: 'Uzadılır',
		means: 'Azalan anbar tələb olunanı daha az verir, nə qədər azalırsa, o qədər az, ən aşağı normaya qədər.',
	},
	none: {
		name: 'Normasız',
		means: 'Heç bir anbar, SES də daxil olmaqla, boşalana qədər heç nəyi saxlamır.',
	},
	fixed: {
		name: 'Bir sabit norma',
		means:
			'Yol açıq olmadıqca, norma ilə verilə bilən hər anbar tələbatın eyni payını verir; SES-in enerjisi uzadılır.',
	},
};

/** What each coupling is called, and what it does while it is on. */
const COUPLINGS: Readonly<Record<Coupling, { readonly name: string; readonly means: string }>> = {
	fuelDelivery: {
		name: 'Ərzağı çatdırmaq üçün yanacaq lazımdır',
		means: 'Çatdırma üçün yanacaq az olanda anbarlardan kəndlərə daha az ərzaq çatır.',
	},
	fuelLocalProduce: {
		name: 'Yerli məhsula təsərrüfat yanacağı lazımdır',
		means: 'Təsərrüfatlar və avtobuslar üçün yanacaq az olanda burada yetişənlərin daha azı şəhərlərə çatır.',
	},
	powerCold: {
		name: 'İşıq kəsilməsi ərzağı və insulini xarab edir',
		means:
			'Soyuducular üçün elektrik olmayanda daha çox ət, süd məhsulu və insulin itir, hava nə qədər isti olsa, o qədər çox.',
	},
	gasBakeries: {
		name: 'Çörək sexlərinə qaz lazımdır',
		means: 'Xətdən gələn qaz az olanda insanlara daha az çörək çatır.',
	},
	gasElectricHeat: {
		name: 'İtən qaz istiliyi elektrikdə axtarılır',
		means: 'Qazın daha vermədiyi istiliyin bir hissəsi elektrikdən tələb olunur, ona görə SES-in suyu daha tez azalır.',
	},
	gasLpg: {
		name: 'İtən qaz balonlarda axtarılır',
		means: 'Boru qazını itirən evlərin bəziləri balon qazı ilə yemək bişirir, ona görə balonlar daha tez tükənir.',
	},
	breadSubstitution: {
		name: 'Çatışmayan ərzaq çörəkdə axtarılır',
		means: 'İnsanlar başqa ərzaqdan ala bilmədiklərinin bir hissəsini çörəkdə axtarır, ona görə un daha tez tükənir.',
	},
};

/** What the page says of settings: what stands beside the figures, and the sheet with all of them. */
export const settings = {
	startWith: {
		title: 'Bunlardan başlayın',
		hint: 'Sürüşdürün və ya ədəd yazın, aralıqdan kənar da ola bilər.',
		all: (count: string) => `Bütün ${count} fərziyyə, mənbələri ilə`,
		order: {
			label: 'Hansı fərziyyələrdən başlamalı',
			published: 'dərc olunduğu kimi',
			moves: 'buna ən çox təsir edənlər',
		},
		orderHint: 'Ən çox izah edən beş fərziyyə, payları ilə.',
		explains: 'izah etdiyi pay:',
	},
	dock: {
		open: 'Fərziyyələr',
	},
	all: {
		title: 'Fərziyyələr',
		close: 'Bağla',
		hint: 'Sizin qoyduğunuz ədəd hər sınaqda eynidir; qalanları seçildiyi kimi sınaqdan sınağa dəyişir.',
		inGroup: (numbers: number, changed: number) => (changed === 0 ? `${numbers}` : `${numbers}, ${changed} dəyişib`),
		inRationing: (numbers: number, changed: number) =>
			changed === 0 ? `qayda və ${numbers}` : `qayda və ${numbers}, ${changed} dəyişib`,
		inCouplings: (switches: number, numbers: number, changed: number) =>
			changed === 0 ? `${switches} açar və ${numbers}` : `${switches} açar və ${numbers}, ${changed} dəyişib`,
	},
	search: {
		label: 'Adlarda, vahidlərdə, mənbələrdə və qeydlərdə axtar',
		found: (found: string, all: string) => `${found} / ${all}`,
		none: (query: string) => `“${query}” üçün heç nə tapılmadı.`,
		clear: 'Axtarışı təmizlə',
	},
	changes: {
		title: 'Dəyişənlər',
		count: (changed: number) => `dəyişib: ${changed}`,
		none: (all: string) => `Hamısı (${all}) dərc olunduğu kimi`,
		resetAll: 'hamısını qaytar',
		reset: 'qaytar',
		resetTo: (was: string, label: string) => `əvvəlki dəyərə qaytar (${was}): ${label}`,
		wasNow: (was: string, now: string) => `əvvəl ${was}, indi ${now}`,
		withUnit: (value: string, unit: string) => `${value} ${unit}`,
		beyond: 'verilən aralıqdan kənar',
		on: 'qoşulub',
		off: 'söndürülüb',
	},
	evidence: {
		badge: (basis: string, disputed: boolean) => (disputed ? `${basis}, mübahisəli` : basis),
		claimed: (value: string, parties: string) => `${value}: ${parties}`,
		/** Begins with what the badge shows, for those who say aloud what they see. */
		open: (badge: string, label: string) => `${badge}: haradandır, ${label}`,
	},
	policy: {
		legend: 'Anbarlar hansı norma ilə verir',
		note: 'İnsulin, dializ, körpə süd qarışığı və boru qazı heç vaxt norma ilə verilmir. Yol açıq olanda SES-in norması istisna olmaqla bütün normalar götürülür.',
		choices: POLICIES,
		ration: 'Sabit norma',
		rationUnit: 'tələbatın %-i',
		rationAllowed: '0–100 arası ədəd',
	},
	couplings: {
		legend: 'Açarlar',
		note: 'Söndürüləndə bir çatışmazlıq o birini olduğu kimi saxlayır.',
		each: COUPLINGS,
	},
};
