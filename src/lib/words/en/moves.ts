import type { Basis } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';

const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'food',
	medicine: 'medicine',
	energy: 'heat and cooking',
};

/** What a share of the spread rests on, behind "on". */
const RESTS: Readonly<Record<Basis, string>> = {
	reported: 'figures that anyone reported',
	standard: 'standards',
	derived: 'derived figures',
	assumption: 'assumptions',
};

/** Shares of the spread by what they rest on. */
interface Shares extends Readonly<Record<Basis, string>> {
	readonly spread: string;
}

/** A stretch of a sentence; the lead is set apart. */
export type Said = readonly { readonly text: string; readonly is?: 'lead' }[];

function restsOn({ spread, assumption, derived, standard, reported }: Shares, beyond: string): Said {
	const bases = `${derived} on ${RESTS.derived}, ${standard} on ${RESTS.standard} and ${reported} on ${RESTS.reported}`;
	return [
		{ text: atTheStart(`${assumption} of the ${spread} rests on ${RESTS.assumption}`), is: 'lead' },
		{ text: `, ${bases}; ${beyond}.` },
	];
}

function atTheStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the page says of what moves the answer. Dates, numbers and shares come formatted. */
export const moves = {
	title: 'What moves the answer?',
	supplies: SUPPLIES,
	gasInThePipes: 'gas in the pipes',

	/** The number asked about. */
	asks: (what: string) => `Spread in ${what}`,
	onDay: (day: string) => `on ${day}`,
	overAllDays: 'averaged over all days',
	firstDay: (level: string) => `first day below ${level}`,
	oneWeek: 'one week of need',
	halfOfAsked: 'half of what is asked for',

	/** The spread, behind "the" or "no". */
	spreadOnDay: (what: string, day: string) => `spread in ${what} on ${day}`,
	spreadOverAllDays: (what: string) => `spread in ${what} averaged over all days`,
	spreadOfFirstDay: (what: string, level: string) => `spread of the first day with ${what} below ${level}`,

	/** On what the spread rests, besides passing spells: its lead is set apart. */
	restsOn: (shares: Shares, together: string): Said => restsOn(shares, `${together} on several of them together`),
	restsOnWithSpells: (shares: Shares, spells: string, together: string): Said =>
		restsOn(shares, `${spells} on passing spells and ${together} on several together`),
	restsOnNotToldApart: (shares: Shares, rest: string): Said =>
		restsOn(shares, `${rest} on passing spells and on several together, not told apart yet`),
	/** The same in a picture, whose sentence is a condition. */
	sentence: (condition: string, told: string) => `If ${condition} and these assumptions hold: ${told}`,
	lessThanOne: 'less than 1\u00a0%',
	atTheStart,

	/** Where there is nothing to share out. */
	noSpread: (spread: string) => `There is no ${spread}: all runs agree.`,
	notYet: 'What the spread rests on is told from 256 runs on.',

	/** Parts of the bar, and rows. */
	parts: {
		reported: 'reported',
		standard: 'standard',
		derived: 'derived',
		assumption: 'assumption',
		spells: 'passing spells',
		together: 'several together',
		rest: 'spells, several together',
	},
	/** The same as names of rows. */
	partNames: {
		reported: 'Reported figures',
		standard: 'Standards',
		derived: 'Derived figures',
		assumption: 'Assumptions',
		spells: 'Passing spells',
		together: 'Several together',
		rest: 'Passing spells and several together',
	},
	bar: (spread: string, parts: string) => `What the ${spread} rests on: ${parts}`,
	part: (name: string, share: string) => `${name} ${share}`,
	others: (count: string) => `${count} others, in sum`,
	share: (share: string, error: string) => `${share} ± ${error}`,
	/** A row, for those who do not see it. */
	row: (name: string, basis: string, share: string) => `${name}, ${basis}: ${share}`,
	rowPlain: (name: string, share: string) => `${name}: ${share}`,
	openTitle: 'Show its slider',
	open: (row: string) => `${row}. Show its slider`,
	described: (spread: string, runs: string) =>
		`Share of the ${spread} that each assumption explains, over ${runs} runs.`,

	sub: (spread: string) => `Share of the ${spread} that each assumption explains by itself.`,
	howTold: (runs: string, slices: string) =>
		`Estimated from the same ${runs} runs: those with similar values of an assumption, in ${slices} equal slices, are compared with all (correlation ratio of the variances, less what chance puts between slices). ± is one standard error, rounded up.`,
	spellsTold: (pairs: string) =>
		`Passing spells: from ${pairs} pairs of runs that assume the same and differ by their spells alone; what spells do together with assumptions is counted with them.`,
	togetherMeans: 'Several together: what no assumption explains by itself.',
	fixed: (labels: string) => `Fixed here, so without spread: ${labels}.`,
	neverCounts: (day: string) => `A run that does not get there by the last day counts as ${day}, the day after.`,
	overfull: (sum: string) =>
		`Each share is estimated by itself; together they came to ${sum}, within their errors, and the bar is drawn in proportion.`,
	spellsUnderWay: 'Telling passing spells apart',
};
