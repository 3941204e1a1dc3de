/** What the page says where parts of it could not be fetched. */
export const later = {
	missed:
		'Une partie de cette page n’a pas pu être chargée. Y a-t-il un réseau\u202f? Tout ce qui est à l’écran continue de fonctionner.',
	again: 'Réessayer',
	dismiss: 'Continuer sans elle',
	/** In place of a page. */
	page: 'Cette page n’a pas pu être chargée. Y a-t-il un réseau\u202f? Ce que vous avez choisi est dans l’adresse et n’est pas perdu.',
	still: 'Elle ne peut toujours pas être chargée.',
	back: 'Revenir où vous étiez',
};
