import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('fr');

/** What stands on paper, and in the dialog before it. Dates and numbers come formatted. */
export const paper = {
	andMore: (named: string, more: string) => `${named} et ${more} de plus (voir le lien)`,

	/** The head of a page. */
	scenario: (title: string) => `Scénario\u202f: ${title}`,
	unchanged: 'inchangé',
	changed: (count: number) => forms(count, { one: `${count} réglage changé`, other: `${count} réglages changés` }),
	printed: (day: string) => `imprimé le ${day}`,

	notReady: (of: string) =>
		`Les simulations de ces réglages n’étaient pas encore comptées\u202f: cette page ne porte donc pas de chiffres. Imprimez-la de nouveau quand les ${of} simulations seront comptées.`,
	preliminary: (runs: string, of: string) =>
		`Pas encore stabilisé\u202f: ces chiffres reposent sur ${runs} simulations sur ${of}.`,

	moves: {
		title: 'Hypothèses qui pèsent le plus ici',
		of: (spread: string) => `Part de la ${spread}, ± une erreur type.`,
		assumption: 'hypothèse',
		value: 'valeur',
		range: 'intervalle',
		share: 'de la dispersion',
		unknown: 'Ce qui pèse le plus ici n’était pas calculé au moment de l’impression.',
	},
	when: {
		title: 'À quelle date, dans la moitié des simulations',
		first: 'premier jour où',
		day: 'jour',
		range: '80 simulations sur 100',
		supply: (name: string, level: string) => `${name}\u202f: sous ${level}`,
		store: (name: string, what: string) => `${name}\u202f: ${what}`,
		to: (from: string, to: string) => `${from} – ${to}`,
		later: 'plus tard',
		none: 'dans aucune simulation',
	},

	foot: (runs: string, seed: string, version: string, dates: string) =>
		`Simulations\u202f: ${runs} · graine ${seed} · ${version} · ${dates}`,
	page: (page: string, of: string) => `page ${page} sur ${of}`,
	notAllowance: 'Un modèle des besoins n’est pas une dotation.',
	claimants:
		'Les losanges sont des informations rapportées par ceux qui sont nommés à côté, et non des résultats du modèle.',
	linkTooLong: (characters: string) =>
		`Le lien a ${characters} caractères, trop pour être tapé à partir du papier\u202f: «\u202fCopier le lien\u202f» et «\u202fEnregistrer le fichier\u202f», dans Corridor, le transportent en entier.`,

	/** The second page of a briefing. */
	briefing: {
		changedTitle: 'Ce qui a été changé ici',
		nothingChanged: 'Rien\u202f: le scénario est tel qu’il est publié.',
		was: 'tel que publié',
		now: 'ici',
		beyond: 'hors de l’intervalle donné',
		assumptionsTitle:
			'Hypothèses\u202f: celles qui pèsent le plus ici, celles par lesquelles commencer, et celles qui ont été changées',
		basis: 'fondement',
		wordTitle: 'Qui le dit, et ce qui est contesté',
		sourcesTitle: 'Sources',
		reportedTitle: 'Chiffres rapportés dans les graphiques',
		reported: (from: string, says: string) => `${from}\u202f: ${says}`,
		more: (more: string) => `et ${more} de plus\u202f: voir le lien`,
	},

	dialog: {
		open: 'Imprimer',
		title: 'Imprimer',
		note: 'Chaque page porte la phrase ou son scénario, et la mention en entier.',
		form: 'Quoi imprimer',
		forms: { page: 'Une page', briefing: 'Note de deux pages' },
		formNotes: {
			page: 'Phrase, accès, trois graphiques, ce qui pèse le plus, à quelle date.',
			briefing: 'La même chose, et une page avec ce qui a été changé, hypothèses, contestations et sources.',
		},
		paper: 'Papier',
		papers: { A4: 'A4', Letter: 'US Letter' },
		print: 'Imprimer ou enregistrer en PDF',
		close: 'Fermer',
		waits: 'Les chiffres sont imprimés tels quels\u202f: attendez que toutes les simulations soient comptées.',
	},
};
