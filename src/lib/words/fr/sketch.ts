import { plural } from '../plural.ts';
import { some } from './agree.ts';

const forms = /* @__PURE__ */ plural('fr');

/** What is said where a line is drawn before looking. Numbers and dates come formatted. */
export const sketch = {
	figure: (supply: string) => `${supply}\u202f: votre ligne, tracée avant de regarder`,
	/** In the picture, before the runs are shown. */
	inPlot: 'Une esquisse, tracée avant de regarder',
	before: (drawn: string) => `${drawn}. Une esquisse, tracée avant de regarder.`,
	mine: 'votre ligne',
	runs: 'les simulations',
	others: (count: number) => forms(count, { one: `${count} autre`, other: `${count} autres` }),

	hint: 'Faites glisser le long du graphique pour tracer. Au clavier\u202f: ← → avancent d’une semaine, ↑ ↓ tracent.',
	slider: (supply: string) => `${supply}\u202f: votre ligne, semaine par semaine`,
	at: (day: string, value: string) => `${day}\u202f: ${value}`,
	nothing: 'rien de tracé encore',
	days: (amount: string) => some(amount, 'jour', 'jours'),
	given: 'Ce qui passe, au-dessus du graphique, est donné. Le reste est à vous de le tracer.',
	undo: 'Annuler',
	again: 'Retracer',

	sure: {
		ask: 'Combien de simulations sur 10 seraient près de votre ligne\u202f?',
		about: (of10: number) => `environ ${of10}`,
		said: (of10: number) =>
			forms(of10, {
				one: `Vous avez dit\u202f: environ ${of10} simulation sur 10 serait près de votre ligne.`,
				other: `Vous avez dit\u202f: environ ${of10} simulations sur 10 seraient près de votre ligne.`,
			}),
	},

	drew: (day: string, value: string) => `Le ${day}, vous avez tracé ${value}.`,
	drewNothing: (day: string) => `Le ${day}, vous n’avez rien tracé.`,
	theRuns: 'Les simulations\u202f:',

	/** Alone, or before "de l’intervalle". */
	sides: { above: 'au-dessus', below: 'au-dessous' },
	/** Where the line parts from the runs. */
	parting: {
		inside: 'Chaque jour que vous avez tracé, votre ligne est dans l’intervalle de 80 simulations sur 100.',
		throughout: (side: string) =>
			`Votre ligne est ${side} de l’intervalle de 80 simulations sur 100 chaque jour que vous avez tracé.`,
		toTheEnd: (day: string, side: string) =>
			`Votre ligne sort de l’intervalle de 80 simulations sur 100 le ${day}, et reste ${side} à partir de là.`,
		comesBack: (day: string, side: string, last: string) =>
			day === last
				? `Votre ligne sort de l’intervalle de 80 simulations sur 100 un seul jour, le ${day}, et elle est alors ${side}.`
				: `Votre ligne sort de l’intervalle de 80 simulations sur 100 le ${day}, et reste ${side} jusqu’au ${last}.`,
		several: (day: string, side: string, first: string, last: string) =>
			`Votre ligne sort une première fois de l’intervalle de 80 simulations sur 100 le ${day}\u202f; son plus long passage en dehors est ${side}, du ${first} au ${last}.`,
	},
	/** After it, by the sides on which the line lies. */
	questions: {
		neither: 'De quoi avez-vous tenu compte en la traçant\u202f?',
		above:
			'Qu’est-ce qui, pensiez-vous, durerait plus longtemps, ou entrerait encore, que ne le veulent ces hypothèses\u202f?',
		below:
			'Qu’est-ce qui dure plus longtemps, ou entre encore, sous ces hypothèses, et que vous n’aviez pas prévu\u202f?',
		both: 'Qu’est-ce qui change dans les simulations à un autre moment que dans votre ligne, et pourquoi\u202f?',
	},

	table: {
		before: 'Tracer avec des nombres',
		after: 'Votre ligne et les simulations en tableau',
		note: 'Entre deux de ces jours, la ligne est droite.',
		day: 'Jour',
		share: 'Vous avez tracé,\u00a0% des besoins',
		stock: 'Vous avez tracé, jours de besoins',
		runs: 'Les simulations',
		inEighty: (median: string, range: string) => `${median}, dans 80 sur 100\u202f: ${range}`,
		field: (day: string, unit: string) => `${day}\u202f: ${unit}`,
		none: '–',
		refused: (typed: string, most: string) =>
			`«\u202f${typed}\u202f» n’a pas été utilisé\u202f: on attend ici un nombre de 0 à ${most}.`,
	},

	/** Of a sketch from outside. */
	whole: 'L’esquisse',
	allowed: {
		sketch: 'un objet avec shares et sure',
		shares: (knots: number) => `une liste de ${knots} hauteurs, une pour chaque semaine de la simulation`,
		share: 'null, ou un nombre de 0 à 1',
		sure: (counts: string) => `null, ou l’un de ${counts}`,
	},
};
