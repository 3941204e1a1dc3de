import type { Criterion } from '#sims/model/firstDays.ts';
import { plural } from '../plural.ts';
import { runsOf100 } from './agree.ts';

const forms = /* @__PURE__ */ plural('fr');

/** Each reads on from "Premier jour où", and says the same by itself. */
const criteria: Readonly<Record<Criterion, string>> = {
	empty: 'il ne reste rien',
	issueBelowHalf: 'moins de la moitié des besoins est distribuée',
	coverBelowWeek: 'il reste moins d’une semaine de besoins',
};

/** What the page says of the days on which stores run out. Dates and numbers come formatted. */
export const dates = {
	title: 'Quand est-ce épuisé\u202f?',
	asks: 'Premier jour où',
	criteria,
	notBy: (lastDay: string) => `pas encore au ${lastDay}`,

	/** Under a store's name. */
	half: (day: string) => `moitié des simulations au ${day}`,
	halfAndBack: (day: string, days: string) => `moitié au ${day}\u202f; retour après ${days}`,
	fewer: (of100: string, lastDay: string) => `${of100} sur 100\u202f: pas encore au ${lastDay}`,
	none: (lastDay: string) => `aucune simulation au ${lastDay}`,
	days: (count: number, shown: string) => forms(count, { one: `${shown} jour`, other: `${shown} jours` }),
	spike: (of100: string, day: string) => `${runsOf100(of100)} le même jour, le ${day}`,
	fewerThanOne: 'moins de 1',
	moreThan99: 'plus de 99',

	eachDot: (what: string) => `Chaque point représente 2 simulations sur 100\u202f: le premier jour où ${what}.`,
	backNote:
		'Retour après\u202f: la médiane des simulations où la réserve revient, quand la plupart de celles où elle s’épuise la voient revenir.',
	described: (what: string, rows: string) => `Premier jour où ${what}, par réserve. ${rows}.`,
	row: (store: string, says: string) => `${store}\u202f: ${says}`,

	table: 'Les mêmes dates en tableau',
	columns: {
		store: 'Réserve',
		first: '10 simulations sur 100 au',
		half: 'La moitié des simulations au',
		late: '90 simulations sur 100 au',
		atAll: 'En tout',
		back: 'Parmi elles, avec retour',
		after: 'Retour après (médiane)',
	},
	of100: (runs: string) => `${runs} sur 100`,
	noneBack: '–',
};
