import type { Basis } from '#sims/model/assumption.ts';
import type { StoreGroup } from '#sims/model/store.ts';

/** Each with its article, as the stocks of the sentence have it. */
const SUPPLIES: Readonly<Record<StoreGroup, string>> = {
	food: 'l’apport alimentaire',
	medicine: 'l’apport de médicaments',
	energy: 'l’apport de chaleur (chauffage et cuisson)',
};

/** What a share of the spread rests on, behind "sur". */
const RESTS: Readonly<Record<Basis, string>> = {
	reported: 'des chiffres que quelqu’un a rapportés',
	standard: 'des normes',
	derived: 'des chiffres dérivés',
	assumption: 'des hypothèses',
};

/** Shares of the spread by what they rest on. */
interface Shares extends Readonly<Record<Basis, string>> {
	readonly spread: string;
}

/** A stretch of a sentence; the lead is set apart. */
export type Said = readonly { readonly text: string; readonly is?: 'lead' }[];

function restsOn({ spread, assumption, derived, standard, reported }: Shares, beyond: string): Said {
	const bases = `pour ${derived} sur ${RESTS.derived}, pour ${standard} sur ${RESTS.standard} et pour ${reported} sur ${RESTS.reported}`;
	return [
		{ text: `La ${spread} repose pour ${assumption} sur ${RESTS.assumption}`, is: 'lead' },
		{ text: `, ${bases}\u202f; ${beyond}.` },
	];
}

function atTheStart(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function afterColon(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "de l’apport alimentaire", "du stock de sucre". */
function of(what: string): string {
	return what.startsWith('le ') ? `du ${what.slice(3)}` : `de ${what}`;
}

/** What the page says of what moves the answer. Dates, numbers and shares come formatted. */
export const moves = {
	title: 'Qu’est-ce qui fait bouger la réponse\u202f?',
	supplies: SUPPLIES,
	gasInThePipes: 'le gaz contenu dans les conduites',

	/** The number asked about. */
	asks: (what: string) => `Dispersion ${of(what)}`,
	onDay: (day: string) => `le ${day}`,
	overAllDays: 'en moyenne sur tous les jours',
	firstDay: (level: string) => `premier jour sous ${level}`,
	oneWeek: 'une semaine de besoins',
	halfOfAsked: 'la moitié de ce qui est demandé',

	/** The spread, behind "la" or "pas de". */
	spreadOnDay: (what: string, day: string) => `dispersion ${of(what)} le ${day}`,
	spreadOverAllDays: (what: string) => `dispersion ${of(what)} en moyenne sur tous les jours`,
	spreadOfFirstDay: (what: string, level: string) => `dispersion du premier jour avec ${what} sous ${level}`,

	/** On what the spread rests, besides passing spells: its lead is set apart. */
	restsOn: (shares: Shares, together: string): Said =>
		restsOn(shares, `pour ${together} sur plusieurs de ces éléments ensemble`),
	restsOnWithSpells: (shares: Shares, spells: string, together: string): Said =>
		restsOn(shares, `pour ${spells} sur les périodes de passage et pour ${together} sur plusieurs éléments ensemble`),
	restsOnNotToldApart: (shares: Shares, rest: string): Said =>
		restsOn(
			shares,
			`pour ${rest} sur les périodes de passage et sur plusieurs éléments ensemble, pas encore distingués`,
		),
	/** The same in a picture, whose sentence is a condition. */
	sentence: (condition: string, told: string) =>
		`Si ${condition}, et si ces hypothèses se vérifiaient\u202f: ${afterColon(told)}`,
	lessThanOne: 'moins de 1\u00a0%',
	atTheStart,

	/** Where there is nothing to share out. */
	noSpread: (spread: string) => `Il n’y a pas de ${spread}\u202f: toutes les simulations concordent.`,
	notYet: 'Ce sur quoi repose la dispersion est dit à partir de 256 simulations.',

	/** Parts of the bar, and rows. */
	parts: {
		reported: 'rapporté',
		standard: 'norme',
		derived: 'dérivé',
		assumption: 'hypothèse',
		spells: 'périodes de passage',
		together: 'plusieurs ensemble',
		rest: 'périodes, plusieurs ensemble',
	},
	/** The same as names of rows. */
	partNames: {
		reported: 'Chiffres rapportés',
		standard: 'Normes',
		derived: 'Chiffres dérivés',
		assumption: 'Hypothèses',
		spells: 'Périodes de passage',
		together: 'Plusieurs ensemble',
		rest: 'Périodes de passage et plusieurs ensemble',
	},
	bar: (spread: string, parts: string) => `Ce sur quoi repose la ${spread}\u202f: ${parts}`,
	part: (name: string, share: string) => `${name} ${share}`,
	others: (count: string) => `${count} autres, au total`,
	share: (share: string, error: string) => `${share} ± ${error}`,
	/** A row, for those who do not see it. */
	row: (name: string, basis: string, share: string) => `${name}, ${basis}\u202f: ${share}`,
	rowPlain: (name: string, share: string) => `${name}\u202f: ${share}`,
	openTitle: 'Montrer son curseur',
	open: (row: string) => `${row}. Montrer son curseur`,
	described: (spread: string, runs: string) =>
		`Part de la ${spread} qu’explique chaque hypothèse, sur ${runs} simulations.`,

	sub: (spread: string) => `Part de la ${spread} que chaque hypothèse explique à elle seule.`,
	howTold: (runs: string, slices: string) =>
		`Estimé à partir des mêmes ${runs} simulations\u202f: celles où une hypothèse a des valeurs proches, en ${slices} tranches égales, sont comparées à l’ensemble (rapport de corrélation des variances, moins ce que le hasard met entre les tranches). ± est une erreur type, arrondie vers le haut.`,
	spellsTold: (pairs: string) =>
		`Périodes de passage\u202f: à partir de ${pairs} paires de simulations qui supposent la même chose et ne diffèrent que par leurs périodes\u202f; ce que les périodes font avec les hypothèses est compté avec elles.`,
	togetherMeans: 'Plusieurs ensemble\u202f: ce qu’aucune hypothèse n’explique à elle seule.',
	fixed: (labels: string) => `Fixées ici, donc sans dispersion\u202f: ${labels}.`,
	neverCounts: (day: string) =>
		`Une simulation qui n’y arrive pas avant la fin du dernier jour compte comme ${day}, le jour d’après.`,
	overfull: (sum: string) =>
		`Chaque part est estimée à elle seule\u202f; ensemble, elles faisaient ${sum}, dans la limite de leurs erreurs, et la barre est dessinée en proportion.`,
	spellsUnderWay: 'Distinction des périodes de passage',
};
