/** What the page says of tables that leave it, and what stands in them. Numbers come formatted. */
export const tables = {
	title: 'Tableaux des chiffres',
	bands: 'Bandes en tableau',
	figures: 'Chiffres et scénario',
	workbook: 'Classeur',
	comparisonCsv: 'Comparaison, CSV',
	ledgerCsv: 'Registre, CSV',
	csv: 'CSV',
	json: 'JSON',
	xlsx: 'XLSX',
	note: 'CSV et XLSX sont pour un tableur\u202f; dans le CSV, des étiquettes du Humanitarian Exchange Language figurent sous les noms des colonnes. JSON est pour des programmes\u202f; déposé sur cette page, il ouvre le scénario.',
	/** In each row. */
	synthetic: 'oui\u202f: calculé à partir d’hypothèses, non observé',
	seriesIs: (series: string, is: string) => `${series}\u202f: ${is}`,
	below: (level: string) => `sous ${level} des besoins`,
	source: (publisher: string, title: string, date: string | null, url: string | null) =>
		`${publisher}\u202f: ${title}${date === null ? '' : `, ${date}`}. ${url ?? 'Inventé avec le lieu.'}`,

	/** Rows of the head that these tables have besides. */
	head: {
		series: 'Séries',
		compared: 'Comparés',
		run: 'Simulation',
		sum: 'Le compte',
		opens: 'Pour ouvrir',
	},
	comparisonByDay: 'Comparaison par jour',
	compared: (lines: string) =>
		`${lines}. Les mêmes tirages aléatoires dans chacun, simulation par simulation. Une différence est celle de chaque simulation avec elle-même, et ses niveaux ne sont pas une différence des niveaux ci-dessus. La condition, les sources et les changements nommés ici sont ceux du scénario à l’écran.`,
	difference: (line: string, less: string) => `${line} − ${less}`,
	ledgerByDay: 'Registre par jour\u202f: toutes les réserves',
	sum: 'ouverture + arrivées − perte − distribution − passage au garde-manger = clôture, chacun dans l’unité de sa ligne et sans arrondi. La clôture est ce qui est en réserve le soir\u202f; le passage au garde-manger va aux ménages. Ce qui a été refoulé n’est jamais arrivé et n’entre pas dans le compte.',
	opens: 'Déposez ce fichier sur la page, ou ouvrez-le là, et le scénario qu’il contient s’ouvre.',
	rounded: 'Les niveaux sont arrondis à six chiffres.',

	sheets: { about: 'À propos', assumptions: 'Hypothèses', bands: 'Bandes par jour', dates: 'Premiers jours' },
	assumptions: {
		columns: [
			'Hypothèse',
			'Id',
			'Dans ce scénario',
			'Comment',
			'Bas',
			'Central',
			'Haut',
			'Unité',
			'Fondement',
			'Sources',
			'Contesté',
		],
		drawn: 'tirée de nouveau dans chaque simulation, entre bas et haut',
		changed: 'changée ici',
		fixed: 'fixée par le scénario',
		same: 'la même dans chaque simulation',
	},
	dates: {
		columns: [
			'Approvisionnement ou réserve',
			'Premier jour où',
			'10 simulations sur 100 au',
			'La moitié des simulations au',
			'90 simulations sur 100 au',
			'Part des simulations, au dernier jour',
		],
		notBy: 'pas encore au dernier jour',
	},
};
