import { NBSP } from '../numbers.ts';
import type { InflowId, OutcomeId, SlowedBy } from '#sims/model/description.ts';

const INFLOWS: Readonly<Record<InflowId, string>> = {
	harvest: 'Récolte',
	localProduce: 'Production locale',
	relief: 'Camions d’aide',
	convoys: 'Convois',
	openRoad: 'Route ouverte',
	medicineLetIn: 'Médicaments admis',
	gasLine: 'Gazoduc',
	river: 'Rivière',
	powerLine: 'Ligne électrique',
};

const OUTCOMES: Readonly<Record<OutcomeId, readonly string[]>> = {
	food: ['Énergie consommée,', 'garde-manger compris'],
	medicine: ['Traitements donnés'],
	gas: ['Gaz du gazoduc'],
	heat: ['Chauffage et cuisson,', 'bois compris'],
	power: ['Heures d’électricité'],
	fuel: ['Carburant\u202f: hôpitaux,', 'livraison, fermes'],
};

const CHANGES: Readonly<Record<SlowedBy, (store: string) => string>> = {
	need: (store) => `besoins\u202f: ${store}`,
	arrivals: (store) => `arrivées\u202f: ${store}`,
	loss: (store) => `pertes\u202f: ${store}`,
	reach: (store) => `acheminement\u202f: ${store}`,
};

/** What the page of the method says around its text. */
export const method = {
	/** Above the text, which is there in English alone; null: in English. */
	onlyEnglish:
		'Ce texte n’existe qu’en anglais : c’est la description complète du modèle, d’après laquelle on peut le refaire.',
	link: 'La méthode\u202f: équations, toutes les hypothèses, ce qui est laissé de côté',
	description:
		'Le modèle entier\u202f: équations, réserves et couplages, toutes les hypothèses avec leurs sources, ce qui est laissé de côté, une fiche du modèle, et ce qui a changé des résultats.',
	otherCase: (carried: string, first: string) =>
		`Vous venez de «\u202f${carried}\u202f». La méthode y est la même. Les tableaux de cette page sont ceux de «\u202f${first}\u202f»\u202f; les hypothèses de l’autre cas se trouvent à côté de ses chiffres, chacune avec son intervalle et sa source.`,
	back: 'Retour aux chiffres',
	outline: 'Sur cette page',

	drawing: {
		title:
			'Réserves et couplages\u202f: ce qui entre, les réserves que cela remplit, comment un manque en freine un autre, ce que les habitants obtiennent',
		scroll: 'Le dessin des réserves et des couplages',
		columns: {
			inflows: 'Ce qui entre',
			food: 'Alimentation',
			medicine: 'Médicaments',
			energy: 'Gaz, carburant et électricité',
			outcomes: 'Ce qu’on obtient',
		},
		inflows: INFLOWS,
		outcomes: OUTCOMES,
		key: 'Un point plein\u202f: ici une réserve est remplie, ou freinée. Un anneau\u202f: ce que la ligne rassemble. Lignes épaisses avec numéros\u202f: couplages.',
		couplings: 'Les sept couplages',
		acts: (from: string, changed: string) => `${from} → ${changed}`,
		changes: CHANGES,
		asList: 'Ce qui entre et ce que les habitants obtiennent, en liste',
		fills: (inflow: string, stores: string) => `${inflow}\u202f: ${stores}`,
		fillsNone: (inflow: string) => `${inflow}\u202f: pas de réserve\u202f; c’est utilisé comme cela vient`,
		gives: (stores: string, outcome: string) => `${outcome}\u202f: à partir de ${stores}`,
		weight: (stores: string) =>
			`Les jours où la route est ouverte, ces réserves se partagent une même limite de poids\u202f: ${stores}.`,
	},

	assumptions: {
		caption: 'Toutes les hypothèses',
		scroll: 'Le tableau des hypothèses',
		search: 'Chercher dans les noms, unités, sources et notes',
		group: 'Groupe',
		allGroups: 'Tous les groupes',
		basis: 'Fondement',
		allBases: 'Tout fondement',
		found: (found: string, all: string) => `${found} sur ${all}`,
		none: 'Aucune ne convient.',
		clear: 'Tout montrer',
		columns: {
			label: 'Hypothèse',
			central: 'Central',
			low: 'Bas',
			high: 'Haut',
			unit: 'Unité',
			basis: 'Fondement',
		},
		sources: 'Sources',
		notSampled: 'La même dans chaque simulation.',
	},

	scenarios: {
		name: 'Nom',
		file: 'En fichier',
		download: (name: string) => `Enregistrer ${name}.json`,
		days: (first: string, last: string, days: string) => `Du ${first} au ${last}, ${days} jours.`,
		phases: 'Accès par la route',
		convoys: 'Convois',
		noConvoys: 'Pas de convois.',
		lines: 'Gaz et électricité',
		columns: {
			from: 'Dès le',
			road: 'Route',
			trucks: 'Camions par jour',
			passChance: 'Prob. de passage',
			medicine: 'Part des médicaments',
			transfers: 'Transferts par semaine × patients',
			date: 'Date',
			load: 'Camions × t chacun',
			cargo: 'Cargaison',
			outcome: 'Issue',
			by: 'Par qui, itinéraire, source',
			gas: 'Part du gaz',
			power: 'Part de l’électricité',
		},
		loads: (trucks: string, tonnes: string) => `${trucks}${NBSP}×${NBSP}${tonnes}`,
		toChance: 'laissée au hasard',
	},

	claimants: {
		caption: 'Sur la parole de qui reposent les événements rapportés',
		of: (events: string, all: string) => `${events} sur ${all}`,
		party: 'Partie',
		events: 'Dit',
		disputes: 'Conteste',
	},

	version: (model: string, page: string) => `Modèle et cas ${model}\u202f; page ${page}.`,
};
