import type { Topic } from '#sims/cases/case.ts';
import { isOne, runsOf100, some } from './agree.ts';

const topics: Readonly<Record<Topic, string>> = {
	road: 'Route',
	gas: 'Gaz',
	power: 'Électricité',
	food: 'Alimentation',
	medicine: 'Médicaments',
	fuel: 'Carburant',
	people: 'Population',
	statement: 'Déclarations',
};

/** What the page of the reported record says. Numbers and dates come formatted. */
export const record = {
	link: 'Ce qui a été rapporté, par qui, et comment le modèle s’y compare',
	title: 'Ce qui a été rapporté',
	back: 'Retour aux chiffres',
	contents: 'Sur cette page',
	sources: 'Sources',
	/** After a publication that stands nowhere. */
	madeUpSource: '(inventée avec le lieu)',
	saidBy: (parties: string) => `Dit par\u202f: ${parties}.`,
	until: (from: string, to: string) => `du ${from} au ${to}`,

	held: {
		title: 'Chiffres rapportés face au modèle',
		note: 'Chaque chiffre rapporté se trouve à côté de ce que les simulations donnent pour les mêmes jours. C’est un contrôle de plausibilité, que les chiffres concordent ou non.',
		against: 'Comparer à',
		asReported: 'Tel que rapporté, tel que publié',
		mine: 'Mes réglages',
		reported:
			'Le scénario est «\u202ftel que rapporté\u202f», tel que publié, quoi qu’on ait changé sur la première page.',
		yours: (scenario: string, changes: string) =>
			changes === ''
				? `Le scénario est le vôtre\u202f: ${scenario}.`
				: `Le scénario est le vôtre\u202f: ${scenario}, avec ${changes}.`,
		changes: (number: number, shown: string) => (number === 1 ? 'un réglage changé' : `${shown} réglages changés`),
		unused: 'Ces parties du lien n’ont pas été utilisées\u202f:',
		working: 'Comparaison des chiffres rapportés aux simulations',
		runs: (runs: string, seed: string) => `${runs} simulations, graine ${seed}.`,
		described: (rows: string) =>
			`Ce que les simulations donnent pour chaque chiffre rapporté, et où celui-ci se situe. ${rows}.`,
		row: (name: string, verdict: string) => `${name}\u202f: ${verdict}`,
		waits: 'pas encore calculé',
		legend: {
			bands: '50, 80 et 95 simulations sur 100\u202f; médiane',
			report: 'rapporté',
			accounts: 'deux chiffres dans une même information rapportée',
			bound: 'rapporté comme une borne\u202f: tout ce qui est de ce côté est admis',
		},
		/** A claim, in the measure's own unit. */
		about: (value: string) => value,
		atLeast: (value: string) => `au moins ${value}`,
		below: (value: string) => `sous ${value}`,
		within: (band: string) => `dans la bande de ${band}`,
		higher: 'en dehors, plus haut',
		lower: 'en dehors, plus bas',
		ofClaim: (claim: string, verdict: string) => `${claim}\u202f: ${verdict}`,
		runsLower: (of100: string) => `${runsOf100(of100)} ${isOne(of100) ? 'est plus basse' : 'sont plus basses'}`,
		runsKeep: (of100: string) => `il en est ainsi dans ${runsOf100(of100)}`,
		verdict: (place: string, share: string) => `${place}\u202f; ${share}`,
		median: (value: string, range: string) =>
			`Médiane des simulations\u202f: ${value}\u202f; 80 simulations sur 100\u202f: ${range}.`,
		central: (value: string) => `Simulation centrale\u202f: ${value}.`,
		explains: 'Ce qui peut expliquer une différence\u202f:',
		usedFor: (assumption: string) =>
			`Pas un contrôle\u202f: l’hypothèse «\u202f${assumption}\u202f» a été calculée à partir de cette information rapportée.`,

		summary: {
			counts: (figures: string, in50: string, in80: string, in95: string) =>
				`Chiffres rapportés\u202f: ${figures}. Se situent dans la bande de 50 simulations sur 100\u202f: ${in50}\u202f; dans celle de 80\u202f: ${in80}\u202f; dans celle de 95\u202f: ${in95}.`,
			outside: (list: string) => `En dehors des trois\u202f: ${list}.`,
			allInside: 'Aucun ne se situe en dehors des trois.',
			outsideOne: (name: string, claim: string, side: string) => `${name} (${claim}, ${side} que dans les simulations)`,
			higher: 'plus haut',
			lower: 'plus bas',
			noProof: (expected: string, figures: string, bounds: string) =>
				`Qu’un chiffre concorde ne prouve rien\u202f: si les bandes étaient justes, on attendrait environ ${expected} chiffres sur ${figures} dans la bande de 80, et des bandes larges en attrapent davantage. ${bounds} d’entre eux sont des bornes, comme «\u202fsous 7 jours\u202f», plus faciles à respecter\u202f; et plusieurs chiffres rapportés sur un même approvisionnement, ou tirés d’un même avis, ne comptent pas double.`,
			used: (list: string) => `Pas un contrôle du tout\u202f: ${list}, dont une hypothèse a été déduite.`,
		},

		table: 'La même chose en tableau',
		caption: 'Ce que les simulations donnent pour chaque chiffre rapporté, et où celui-ci se situe',
		columns: {
			measure: 'Mesure',
			date: 'Jours',
			reported: 'Rapporté',
			band95: '95 simulations sur 100',
			band80: '80 simulations sur 100',
			band50: '50 simulations sur 100',
			median: 'Médiane',
			central: 'Simulation centrale',
			place: 'Où se situe le chiffre rapporté',
		},
		programme: (name: string) => `dont\u202f: ${name}`,
		how: 'Un chiffre se situe dans une bande quand il n’est pas en dehors de ses bouts\u202f; une borne se situe dans une bande quand une partie de ce qu’elle admet y est. Les bandes sont exactes, sur toutes les simulations\u202f; les médicaments sont comparés à la somme de leurs sept programmes.',

		/** Amounts in the units of the reports: short on an axis, in full in a sentence. */
		short: {
			percent: (percent: string) => percent,
			hours: (hours: string) => `${hours} h`,
			days: (days: string) => some(days, 'jour', 'jours'),
			grams: (grams: string) => `${grams} g`,
		},
		full: {
			eatenShare: (share: string) => `${share} des besoins`,
			lowestRation: (share: string) => `une ration de ${share}`,
			hoursOfPower: (hours: string) => some(hours, 'heure par jour', 'heures par jour'),
			reservoirShare: (share: string) => `${share} de l’énergie utilisable`,
			medicineShareOfOpening: (share: string) => `${share} du stock du premier jour`,
			farmFuel: (share: string) => `${share} de ce qu’ils demandent`,
			coverDays: (days: string) => some(days, 'jour de besoins', 'jours de besoins'),
			flourGramsPerPerson: (grams: string) => `${grams} g de farine par personne et par jour`,
		},
	},

	picture: {
		of: 'Cette figure en image',
		name: 'Chiffres rapportés face aux simulations',
		making: 'Création de l’image…',
		sentence: (scenario: string, counts: string) => `Scénario «\u202f${scenario}\u202f». ${counts}`,
	},

	notTuned: {
		title: 'Pas ajusté, à une exception près, et comment on peut le savoir',
		what: 'L’intervalle de chaque hypothèse a été fixé d’après ses propres sources, qui se trouvent à côté d’elle sur la première page. Aucun n’a été déplacé pour qu’un chiffre rapporté concorde. Les écarts sont laissés tels quels.',
		used: (assumption: string, reports: string) =>
			`À une exception près, qu’il faut connaître\u202f: la valeur de «\u202f${assumption}\u202f» n’a été publiée nulle part, et son intervalle a été calculé à rebours à partir de deux des chiffres rapportés (${reports}). Pour ces deux-là, la concordance n’est pas un contrôle.`,
		shared: (report: string, assumptions: string) =>
			`La publication qui porte l’information «\u202f${report}\u202f» est aussi une source, par un autre chiffre qui s’y trouve, de\u202f: ${assumptions}.`,
		knew: 'Qui a fixé les intervalles savait ce qui avait été rapporté. On ne peut pas l’effacer, seulement le dire\u202f: rien de tout cela n’est un test par des données que personne n’avait vues.',
		checkLead: 'Ce que chacun peut vérifier\u202f:',
		checks: [
			'Le fichier des chiffres rapportés (sims/cases/karabakh-2022/observations.ts) n’est lu par rien de ce qui calcule\u202f: un test échoue si le modèle, l’ensemble des simulations, un scénario ou une hypothèse l’importe.',
			'La simulation centrale concorde, à un milliardième près, avec des chiffres calculés ailleurs à partir de la seule méthode et du tableau des hypothèses (sims/checks/reference).',
			'Un autre test retient où se situe chaque chiffre rapporté (sims/checks/record.test.ts)\u202f: qui change un écart en concordance doit le modifier, et dire pourquoi.',
			'Le code et son histoire sont ouverts, chaque changement d’un intervalle compris.',
		],
	},

	contested: {
		title: 'Points sur lesquels les versions diffèrent',
		note: 'Chaque version avec celui qui la donne. La page n’en reprend aucune à son compte.',
	},

	chronology: {
		title: 'Ce qui a été rapporté, jour par jour',
		disputed: 'Contesté',
		point: (point: string) => `Les versions diffèrent\u202f: ${point}`,
		about: 'Sujet',
		topics,
		by: 'Dit ou contesté par',
		anyone: 'Tous',
		contested: 'Contesté seulement',
		from: 'De',
		to: 'À',
		anyMonth: 'Tous les mois',
		text: 'Mots',
		counted: (shown: string, all: string) => `Informations rapportées montrées\u202f: ${shown} sur ${all}`,
		reset: 'Effacer les filtres',
		none: 'Aucune information rapportée ne répond à tout cela.',
		months: 'Mois',
		after: 'Après la période montrée',
		afterNote: (lastDay: string) =>
			`Les chiffres de cet outil s’arrêtent le ${lastDay}. Voici ce qui a été rapporté des semaines suivantes.`,
		unused: 'Ces parties de l’adresse n’ont pas été utilisées\u202f:',
		notAllowed: (part: string, value: string, allowed: string) => `${part}\u202f: ${value}. On attend ici ${allowed}.`,
		tooLong: (characters: string, most: string) => `Cela a ${characters} caractères\u202f; on en lit ${most} au plus.`,
		notKnown: (part: string) => `${part} n’est pas connu ici.`,
		anyText: 'quelques mots, 100 lettres au plus',
	},

	article: {
		title: 'L’article qui a suscité le projet, affirmation par affirmation',
		says: 'Ce qu’il dit',
		saysBy: (publisher: string) => `${publisher} dit\u202f:`,
		does: 'Ce que cet outil en fait',
		see: 'Voir',
		events: (what: string) => `Dans la chronologie\u202f: ${what}`,
		quoted: (text: string) => `«\u202f${text}\u202f»`,
		scenario: (title: string) => `Scénario «\u202f${title}\u202f»`,
	},
};
