import type { Basis } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import { atTheStart, from, partOf, on } from './endings.ts';

/** All end with "-atı", as the stocks of the sentence do. */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'ərzaq təminatı',
	medicine: 'dərman təminatı',
	energy: 'istilik və yemək bişirmə təminatı',
};

/** What a share of the spread rests on, before "əsaslanır". */
const RESTS: Readonly<Record<Basis, string>> = {
	reported: 'kiminsə bildirdiyi rəqəmlərə',
	standard: 'standartlara',
	derived: 'hesablanmış rəqəmlərə',
	assumption: 'fərziyyələrə',
};

/** Shares of the spread by what they rest on. */
interface Shares extends Readonly<Record<Basis, string>> {
	readonly spread: string;
}

/** A stretch of a sentence; the lead is set apart. */
export type Said = readonly { readonly text: string; readonly is?: 'lead' }[];

function restsOn({ spread, assumption, derived, standard, reported }: Shares, beyond: string): Said {
	const bases = `${partOf(derived)} ${RESTS.derived}, ${partOf(standard)} ${RESTS.standard} və ${partOf(reported)} ${RESTS.reported}`;
	return [
		{ text: atTheStart(`${spread}nin ${partOf(assumption)} ${RESTS.assumption} əsaslanır`), is: 'lead' },
		{ text: `, ${bases}; ${beyond}.` },
	];
}

/** What the page says of what moves the answer. Dates, numbers and shares come formatted. */
export const moves = {
	title: 'Cavaba nə təsir edir?',
	supplies: SUPPLIES,
	gasInThePipes: 'borulardakı qaz ehtiyatı',

	/** The number asked about. */
	asks: (what: string) => `Səpələnmə: ${what},`,
	onDay: (day: string) => on(day),
	overAllDays: 'bütün günlər üzrə orta',
	firstDay: (level: string) => `${from(level)} aşağı ilk gün`,
	oneWeek: 'bir həftəlik tələbat',
	halfOfAsked: 'tələb olunanın yarısı',

	/** The spread: all end with "səpələnmə", to which "-nin" and "-dən" are put. */
	spreadOnDay: (what: string, day: string) => `${on(day)} ${what}ndakı səpələnmə`,
	spreadOverAllDays: (what: string) => `bütün günlər üzrə orta ${what}ndakı səpələnmə`,
	spreadOfFirstDay: (what: string, level: string) => `${what}nın ${from(level)} aşağı düşdüyü ilk gün üzrə səpələnmə`,

	/** On what the spread rests, besides passing spells: its lead is set apart. */
	restsOn: (shares: Shares, together: string): Said =>
		restsOn(shares, `${partOf(together)} bunların bir neçəsinin birgə təsirinə`),
	restsOnWithSpells: (shares: Shares, spells: string, together: string): Said =>
		restsOn(shares, `${partOf(spells)} keçmə dövrlərinə və ${partOf(together)} bir neçəsinin birgə təsirinə`),
	restsOnNotToldApart: (shares: Shares, rest: string): Said =>
		restsOn(shares, `${partOf(rest)} hələ ayırd edilməmiş keçmə dövrlərinə və bir neçəsinin birgə təsirinə`),
	/** The same in a picture, whose sentence is a condition. */
	sentence: (condition: string, told: string) => `Əgər ${condition} və bu fərziyyələr doğru olsa: ${told}`,
	lessThanOne: '1\u00a0%-dən az',
	atTheStart,

	/** Where there is nothing to share out. */
	noSpread: (spread: string) => `${atTheStart(spread)} yoxdur: bütün sınaqlar üst-üstə düşür.`,
	notYet: 'Səpələnmənin nəyə əsaslandığı 256 sınaqdan etibarən deyilir.',

	/** Parts of the bar, and rows. */
	parts: {
		reported: 'bildirilib',
		standard: 'standart',
		derived: 'hesablanıb',
		assumption: 'fərziyyə',
		spells: 'keçmə dövrləri',
		together: 'bir neçəsi birgə',
		rest: 'dövrlər, bir neçəsi birgə',
	},
	/** The same as names of rows. */
	partNames: {
		reported: 'Bildirilən rəqəmlər',
		standard: 'Standartlar',
		derived: 'Hesablanmış rəqəmlər',
		assumption: 'Fərziyyələr',
		spells: 'Keçmə dövrləri',
		together: 'Bir neçəsi birgə',
		rest: 'Keçmə dövrləri və bir neçəsi birgə',
	},
	bar: (spread: string, parts: string) => `${atTheStart(spread)}nin əsasları: ${parts}`,
	part: (name: string, share: string) => `${name} ${share}`,
	others: (count: string) => `qalan ${count}, cəmi`,
	share: (share: string, error: string) => `${share} ± ${error}`,
	/** A row, for those who do not see it. */
	row: (name: string, basis: string, share: string) => `${name}, ${basis}: ${share}`,
	rowPlain: (name: string, share: string) => `${name}: ${share}`,
	openTitle: 'Sürgüsünü göstər',
	open: (row: string) => `${row}. Sürgüsünü göstər`,
	described: (spread: string, runs: string) =>
		`${atTheStart(spread)}dən hər fərziyyənin izah etdiyi pay, ${runs} sınaq üzrə.`,

	sub: (spread: string) => `${atTheStart(spread)}dən hər fərziyyənin təkbaşına izah etdiyi pay.`,
	howTold: (runs: string, slices: string) =>
		`Həmin ${runs} sınaqdan qiymətləndirilib: fərziyyənin oxşar dəyərlərini götürən sınaqlar (${slices} bərabər dilim) bütün sınaqlarla müqayisə olunur (dispersiyaların korrelyasiya nisbəti, dilimlər arasında təsadüfün yaratdığı pay çıxılmaqla). ± bir standart xətadır, yuxarı yuvarlaqlaşdırılıb.`,
	spellsTold: (pairs: string) =>
		`Keçmə dövrləri: eyni fərziyyələri olan və yalnız dövrləri ilə fərqlənən ${pairs} sınaq cütündən; dövrlərin fərziyyələrlə birgə etdiyi də onlara sayılır.`,
	togetherMeans: 'Bir neçəsi birgə: heç bir fərziyyənin təkbaşına izah etmədiyi.',
	fixed: (labels: string) => `Burada sabitdir, ona görə səpələnməsi yoxdur: ${labels}.`,
	neverCounts: (day: string) => `Son günədək ora çatmayan sınaq üçün növbəti gün, ${day}, sayılır.`,
	overfull: (sum: string) =>
		`Hər pay ayrıca qiymətləndirilib; birlikdə onlar öz xətaları daxilində ${sum} etdi və çubuq mütənasib çəkilib.`,
	spellsUnderWay: 'Keçmə dövrləri ayırd edilir',
};
