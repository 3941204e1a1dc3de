/** What the page says of a question that is worked out beside the figures: how far it is, and how it ended. */
export const study = {
	progress: (what: string, of100: string) => `${what}\u202f: ${of100}\u00a0%`,
	stop: 'Arrêter',
	stopped: 'Arrêté. Ce qui était connu à ce moment figure ici.',
	again: 'Recommencer le calcul',
	failed: (message: string) => `Le calcul n’a pas pu être fait\u202f: ${message}.`,
	notAllZero: (labels: string) =>
		`Le calcul ne peut pas être fait\u202f: les valeurs suivantes ne peuvent pas être toutes à 0\u202f: ${labels}.`,
	givenUp:
		'Le calcul ne peut pas être chargé, ou s’arrête sans cesse dans ce navigateur. Rien de ce que vous avez choisi n’est perdu.',
	retry: 'Réessayer',
};
