/** How a refused part of a scenario, a link, a file or a hand-in is spoken of: what stands there, and what may. */
export const refused = {
	/** One sentence of a part that is refused: nothing agrees with what stands there. */
	part: (where: string, found: string, allowed: string) => `${where}\u202f: ${found}\u202f; on attend ici ${allowed}.`,
	/** Of a name that does not belong. */
	unknown: (where: string, name: string, allowed: string) =>
		`${where} n’est pas connu\u202f: ${name} se trouve là où l’on attend ${allowed}.`,
	/** Behind either. */
	didYouMean: (nearest: string) => `Fallait-il lire ${nearest}\u202f?`,
	/** Stands where a part would, if it is none in particular. */
	scenario: 'Le scénario',

	/** What stands there. Numbers and quoted texts stand for themselves. */
	found: {
		missing: 'valeur absente',
		nothing: 'rien',
		entries: (count: number) => (count === 1 ? 'une liste d’une entrée' : `une liste à ${count} entrées`),
		object: 'un objet',
		/** What no JSON holds. */
		bigint: 'un nombre bigint',
		symbol: 'un symbole',
		function: 'une fonction',
		bytes: (count: number) => `un texte de ${count} octets`,
		notJson: 'un texte qui n’est pas du JSON',
		notJsonAt: (line: number, column: number) => `un texte qui n’est pas du JSON à la ligne ${line}, colonne ${column}`,
		allFoods0: 'une part de 0, comme pour les autres aliments',
		inMore: (places: number) => `des erreurs à d’autres endroits encore (${places})`,
	},

	/** What may stand there. */
	allowed: {
		oneOf: (names: string) => `l’un de ${names}`,
		oneOfMany: (count: number, first: string, last: string) =>
			`l’un des ${count} noms de ${first} à ${last} dans le tableau des hypothèses`,
		amount: (most: number) => `un nombre de 0 à ${most}`,
		textUpTo: (most: number) => `un texte d’au plus ${most} caractères, sans caractères de contrôle`,
		textFromTo: (least: number, most: number) =>
			`un texte de ${least} à ${most} caractères, sans caractères de contrôle`,
		date: 'une date du calendrier sous la forme YYYY-MM-DD',
		dateInYears: (first: number, last: number) =>
			`une date du calendrier sous la forme YYYY-MM-DD, dans les années ${first} à ${last}`,
		dateByStart: (start: string) => `une date qui ne dépasse pas le début, ${start}`,
		dateAfter: (before: string) => `une date postérieure à celle de l’entrée précédente, ${before}`,
		entries: (least: number, most: number) => `une liste de ${least} à ${most} entrées`,
		phase: 'un objet qui décrit une phase',
		convoy: 'un objet qui décrit un convoi',
		line: 'un objet avec from et share',
		assumptions: 'un objet d’hypothèses et de nombres',
		scenario: 'un objet qui décrit un scénario',
		json: 'un scénario en JSON',
		file: 'un fichier JSON d’au plus 1 Mo',
		oneAbove0: (names: string) => `au moins une valeur au-dessus de 0 parmi ${names}`,
		inNone: 'un scénario sans erreur',
	},
};
