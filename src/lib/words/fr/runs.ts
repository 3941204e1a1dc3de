/** What runs are called, and what the page says where the seed and the number of runs are changed. */
export const runs = {
	/** One run by its name. */
	central: 'simulation centrale',
	one: (number: string, of: string) => `simulation ${number} sur ${of}`,

	change: 'changer',
	title: 'Simulations et graine',
	runs: 'Simulations',
	seed: 'Graine',
	another: 'Une autre',
	allowed: 'un nombre entier de 0 à 4294967295',
	note: 'Chaque simulation tire de nouveau les hypothèses dans leurs intervalles. Une autre graine est un autre tirage dans les mêmes intervalles\u202f: ce qui change avec elle est dû au hasard. Davantage de simulations stabilisent les bandes\u202f; elles n’ajoutent aucune connaissance.',
};
