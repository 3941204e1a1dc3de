import { LABEL_LEAD, LABEL_REST, LEAVES_OUT } from '#sims/words/fr.ts';
import { some } from './agree.ts';

/** What the page itself says. Numbers come formatted; a sentence is one function, never glued from halves. */
export const page = {
	name: 'Corridor',
	tagline:
		'Une route se ferme pour 120\u202f000 personnes. Qu’est-ce qui vient à manquer, quand, et jusqu’où peut-on en être sûr\u202f?',
	skip: 'Aller aux graphiques',

	/** Buttons at the top. What they open has words of its own, which come with it. */
	bar: {
		compare: 'Comparer',
		save: 'Enregistrer',
		saveLabel: 'Enregistrer ou ouvrir un scénario',
		export: 'Exporter',
	},

	/** A reader's own title of the scenario. It stands before `by`, between quotation marks. */
	ownTitle: {
		by: 'un scénario créé par un lecteur',
		page: (name: string, title: string, scenario: string) =>
			`${name}\u202f: \u2068«\u202f${title}\u202f»\u2069 · ${scenario}`,
	},

	checkFigures: 'Vérifier ces chiffres',

	/** The fixed label, word by word; its short form stands inside every plot. */
	label: {
		lead: LABEL_LEAD,
		rest: LABEL_REST,
		inPlot: 'Projection illustrative\u202f: sous ces hypothèses',
	},

	scenario: {
		legend: 'Si la route est…',
		select: 'Scénario',
		more: (others: number) => `${others} de plus`,
	},

	condition: {
		leavesOut: LEAVES_OUT,
		notAllowance: 'Un modèle des besoins n’est pas une dotation.',
		rules: 'la façon dont les réserves sont rationnées ou se freinent',
		beyond: (label: string) => `${label} (hors de l’intervalle donné)`,
		changed: (changed: string) => `Changé ici\u202f: ${changed}.`,
	},

	view: {
		legend: 'Montrer',
		share: 'Part des besoins couverts',
		stock: 'Stock restant, en jours de besoins',
		store: 'Réserve montrée',
	},

	cursor: {
		label: 'Jour',
		pill: (day: string, number: string) => `${day} · jour ${number}`,
		value: (day: string, number: string) => `${day}, jour ${number}.`,
		dayBack: 'Un jour plus tôt',
		dayOn: 'Un jour plus tard',
		keys: 'Flèches\u202f: un jour\u202f; avec Maj\u202f: une semaine\u202f; page précédente et page suivante\u202f: un mois',
	},

	panels: {
		food: {
			name: 'Alimentation',
			main: 'énergie consommée',
			companion: 'pain et céréales',
			needed: (kcal: string) => `besoins\u202f: ${kcal} kcal par personne et par jour, en moyenne`,
		},
		medicine: {
			name: 'Médicaments',
			main: 'sept programmes',
			companion: 'le plus bas des sept',
			needed: (treatments: string) => `besoins\u202f: ${treatments} traitements par jour`,
		},
		energy: {
			name: 'Gaz et chaleur',
			main: 'chauffage et cuisson',
			companion: 'par le gazoduc',
			needed: () => 'besoins\u202f: ce que demande la saison',
		},
		ofNeed: 'part des besoins',
		daysOfNeed: 'jours de besoins en stock',
		neededPerDay: (amountAndUnit: string) => `besoins\u202f: ${amountAndUnit}`,
	},

	readout: {
		on: (day: string) => `Le ${day}`,
		ofNeedMet: 'des besoins couverts',
		daysLeft: 'jours de besoins restants',
		inEighty: (range: string) => `80 simulations sur 100\u202f: ${range}`,
		energy: (delivered: string, needed: string) => `${delivered} kcal sur ${needed} nécessaires`,
		belowHalf: (of100: string) => `sous la moitié\u202f: ${some(of100, 'personne', 'personnes')} sur 100`,
		treatments: (given: string, needed: string) => `≈ ${some(given, 'traitement', 'traitements')} sur ${needed}`,
		bread: (share: string) => `pain et céréales ${share}`,
		lowest: (share: string) => `programme le plus bas ${share}`,
		letsIn: (share: string) => `laisse entrer ${share}, contesté`,
		lineGivesNothingShort: 'gazoduc\u202f: rien',
		letsInShort: (share: string) => `laisse entrer ${share}, contesté`,
		lineGivesNothing: (needed: string) => `Le gazoduc ne donne rien des ${needed} m³ nécessaires.`,
		lineGives: (share: string, needed: string) => `Le gazoduc donne ${share} des ${needed} m³ nécessaires.`,
		power: (hours: string, range: string) => `électricité ${hours} h sur 24 (${range})`,
	},

	legend: {
		bands: '50, 80 et 95 simulations sur 100\u202f; médiane',
		companion: 'ce qu’une moyenne cache',
		need: 'besoins',
		oneWeek: 'une semaine',
		reported: 'rapporté',
		assumed: 'supposé',
	},

	status: {
		loading: 'Lecture du scénario…',
		preview: (runs: string) => `${runs} simulations · aperçu`,
		running: (runs: string, of: string) => `${runs} simulations sur ${of}`,
		settled: (runs: string, seed: string) => `${runs} simulations · stabilisé · graine ${seed}`,
		superseded: (runs: string) => `Arrêté à ${runs}\u202f: un autre calcul a pris la suite`,
		failed: (message: string) =>
			`Ces réglages ne peuvent pas être simulés\u202f: ${message}. Les graphiques montrent les derniers réglages qui ont pu l’être.`,
		notAllZero: (labels: string) =>
			`Ces valeurs ne peuvent pas être toutes à 0\u202f: ${labels}. Les graphiques montrent les derniers réglages qui ont pu être simulés.`,
		restarted: 'Le calcul s’est arrêté et a été relancé. Rien de ce que vous avez choisi n’est perdu.',
		givenUp:
			'Le calcul ne peut pas être chargé, ou s’arrête sans cesse dans ce navigateur. Rien de ce que vous avez choisi n’est perdu.',
		retry: 'Réessayer',
		dismiss: 'Fermer',
	},

	assumptions: {
		reset: 'rétablir',
		was: (value: string) => `était ${value}`,
		value: (label: string) => `${label}\u202f: valeur exacte`,
		beyond: 'Hors de l’intervalle donné. La valeur est simulée telle que vous l’avez tapée.',
		refused: (typed: string, allowed: string) =>
			`«\u202f${typed}\u202f» n’a pas été utilisé\u202f: on attend ici ${allowed}.`,
		notSampled: 'La même dans chaque simulation.',
		whereFrom: 'D’où cela vient',
		noSource: 'Pas de source\u202f: une supposition, avec un intervalle assez large pour le dire.',
		disputed: 'Contesté\u202f:',
		alternatives: 'Autres chiffres',
		groups: {
			population: 'Population',
			food: 'Alimentation',
			rationing: 'Rationnement',
			access: 'Accès et cargaison',
			medicine: 'Médicaments',
			energy: 'Gaz, carburant et électricité',
			couplings: 'Comment un manque en freine un autre',
		},
		basis: {
			reported: 'rapporté',
			standard: 'norme',
			derived: 'dérivé',
			assumption: 'hypothèse',
		},
	},

	disputed: {
		medicine: (account: string) => `Médicaments admis, contesté. ${account}`,
	},

	table: {
		title: 'La même chose en tableau',
		shareNote:
			'La part médiane des besoins le dernier jour de chaque mois\u202f; au-dessous, ce entre quoi se situent 80 simulations sur 100.',
		stockNote:
			'Le stock médian en jours de besoins le dernier jour de chaque mois\u202f; au-dessous, ce entre quoi se situent 80 simulations sur 100.',
		supply: 'Approvisionnement',
		power: 'Heures d’électricité, sur 24',
	},

	/** Where the page shows more than one case. */
	cases: {
		others: 'Le même modèle avec d’autres données\u202f:',
	},

	about: {
		source: 'La méthode, les sources et le code sont ouverts.',
	},
};
