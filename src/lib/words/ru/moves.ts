import type { Basis } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import { ended } from './agreed.ts';

const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'питание',
	medicine: 'лекарства',
	energy: 'отопление и готовка',
};

/** What a share of the spread rests on, in the instrumental. */
const RESTS: Readonly<Record<Basis, string>> = {
	reported: 'числами из чьих-либо сообщений',
	standard: 'нормативами',
	derived: 'выведенными числами',
	assumption: 'допущениями',
};

/** Shares of the spread by what they rest on. */
interface Shares extends Readonly<Record<Basis, string>> {
	/** In the nominative: "разброс показателя «питание» 18 сентября". */
	readonly spread: string;
}

/** A stretch of a sentence; the lead is set apart. */
export type Said = readonly { readonly text: string; readonly is?: 'lead' }[];

function restsOn({ spread, assumption, derived, standard, reported }: Shares, beyond: string): Said {
	const bases = `на ${derived} — ${RESTS.derived}, на ${standard} — ${RESTS.standard} и на ${reported} — ${RESTS.reported}`;
	return [
		{ text: atTheStart(`${spread} на ${assumption} определяется ${RESTS.assumption}`), is: 'lead' },
		{ text: `, ${bases}; ${beyond}.` },
	];
}

function atTheStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the page says of what moves the answer. Dates, numbers and shares come formatted. */
export const moves = {
	title: 'Что влияет на ответ?',
	supplies: SUPPLIES,
	gasInThePipes: 'газ в трубах',

	/** The number asked about. */
	asks: (what: string) => `Разброс показателя «${what}»`,
	onDay: (day: string) => `на ${day}`,
	overAllDays: 'в среднем за все дни',
	firstDay: (level: string) => `первый день ниже ${level}`,
	/** In the genitive, behind "ниже". */
	oneWeek: 'недельной потребности',
	halfOfAsked: 'половины запрашиваемого',

	/** The spread, in the nominative: it begins a sentence or stands behind a colon. */
	spreadOnDay: (what: string, day: string) => `разброс показателя «${what}» ${day}`,
	spreadOverAllDays: (what: string) => `разброс показателя «${what}» в среднем за все дни`,
	spreadOfFirstDay: (what: string, level: string) => `разброс первого дня с показателем «${what}» ниже ${level}`,

	/** On what the spread rests, besides passing spells: its lead is set apart. */
	restsOn: (shares: Shares, together: string): Said => restsOn(shares, `на ${together} — несколькими из них вместе`),
	restsOnWithSpells: (shares: Shares, spells: string, together: string): Said =>
		restsOn(shares, `на ${spells} — периодами пропуска и на ${together} — несколькими вместе`),
	restsOnNotToldApart: (shares: Shares, rest: string): Said =>
		restsOn(shares, `на ${rest} — периодами пропуска и несколькими вместе, пока без разделения`),
	/** The same in a picture, whose sentence is a condition. */
	sentence: (condition: string, told: string) =>
		`Если ${condition}, то при этих допущениях ${told.charAt(0).toLowerCase()}${told.slice(1)}`,
	lessThanOne: 'менее чем 1\u00a0%',
	atTheStart,

	/** Where there is nothing to share out. */
	noSpread: (spread: string) => `Нулевой ${spread}: все прогоны совпадают.`,
	notYet: 'Чем определяется разброс, говорится начиная с 256 прогонов.',

	/** Parts of the bar, and rows. */
	parts: {
		reported: 'сообщалось',
		standard: 'норматив',
		derived: 'выведено',
		assumption: 'допущение',
		spells: 'периоды пропуска',
		together: 'несколько вместе',
		rest: 'периоды, несколько вместе',
	},
	/** The same as names of rows. */
	partNames: {
		reported: 'Числа из сообщений',
		standard: 'Нормативы',
		derived: 'Выведенные числа',
		assumption: 'Допущения',
		spells: 'Периоды пропуска',
		together: 'Несколько вместе',
		rest: 'Периоды пропуска и несколько вместе',
	},
	bar: (spread: string, parts: string) => `Чем определяется ${spread}: ${parts}`,
	part: (name: string, share: string) => `${name} ${share}`,
	others: (count: string) => `остальные (${count}) в сумме`,
	share: (share: string, error: string) => `${share} ± ${error}`,
	/** A row, for those who do not see it. */
	row: (name: string, basis: string, share: string) => `${name}, ${basis}: ${share}`,
	rowPlain: (name: string, share: string) => `${name}: ${share}`,
	openTitle: 'Показать его ползунок',
	open: (row: string) => `${row}. Показать его ползунок`,
	described: (spread: string, runs: string) =>
		`${atTheStart(spread)}: доля, которую объясняет каждое допущение; прогонов: ${runs}.`,

	sub: (spread: string) => `${atTheStart(spread)}: доля, которую каждое допущение объясняет само по себе.`,
	howTold: (runs: string, slices: string) =>
		`Оценено по тем же прогонам (${runs}): прогоны с близкими значениями допущения, разбитые на равные группы (${slices}), сравниваются со всеми (корреляционное отношение дисперсий за вычетом того, что между группами создаёт случайность). ± — одна стандартная ошибка, с округлением вверх.`,
	spellsTold: (pairs: string) =>
		`Периоды пропуска: по парам прогонов (${pairs}) с одними и теми же допущениями, различающимся только периодами; то, что периоды делают вместе с допущениями, засчитано им же.`,
	togetherMeans: 'Несколько вместе: то, чего не объясняет ни одно допущение само по себе.',
	fixed: (labels: string) => `Задано здесь, поэтому без разброса: ${labels}.`,
	neverCounts: (day: string) =>
		ended(`Прогон, в котором до последнего дня это не наступает, засчитывается за следующий день, ${day}`),
	overfull: (sum: string) =>
		`Каждая доля оценивается отдельно; вместе, в пределах своих ошибок, они дали ${sum}, и полоска нарисована пропорционально.`,
	spellsUnderWay: 'Отделяются периоды пропуска',
};
