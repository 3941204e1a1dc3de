/** What the page says of whether what was opened still gives the figures that it was made with. */
export const receipt = {
	/** When the figures were noted, by what was opened. */
	since: {
		link: 'lorsque ce lien a été partagé',
		file: 'lorsque ce fichier a été enregistré',
		kept: 'lorsque ce scénario a été gardé',
	},
	parts: { central: 'la simulation centrale', dates: 'les dates', bands: 'les bandes' },
	waiting: (since: string) =>
		`Des chiffres ont été notés ${since}. Ils sont comparés une fois toutes les simulations comptées.`,
	notWorkedOut: (since: string) =>
		`Des chiffres ont été notés ${since}. Ils ne peuvent pas être comparés\u202f: ils n’ont pas pu être calculés ici.`,
	unnoted: 'Ce lien a été partagé avant que les liens ne notent des chiffres\u202f: il n’y a rien à comparer.',
	unnotedOther: (since: string) => `Aucun chiffre n’a été noté ${since}\u202f: il n’y a rien à comparer.`,
	same: (since: string) => `Les mêmes chiffres que ${since}.`,
	/** What is drawn was changed before it could be compared. */
	sameInPart: (since: string) =>
		`Pour autant que ce qui est montré maintenant puisse être comparé, les mêmes chiffres que ${since}.`,
	differs: (since: string, parts: string) => `Pas les mêmes chiffres que ${since}. Ce qui diffère\u202f: ${parts}.`,
	why: {
		model: (then: string, now: string) =>
			`Il a été fait avec la version ${then} du modèle, et cette page a la version ${now}\u202f: ce qui a été changé est appliqué au scénario tel qu’il est publié maintenant.`,
		engine: (then: string, now: string) =>
			`Ses chiffres viennent d’une autre arithmétique, ${then}\u202f; ici c’est ${now}.`,
		unexplained:
			'Le modèle et l’arithmétique sont les mêmes. Soit ce qui a été ouvert a été modifié à la main, soit ce navigateur calcule d’autres chiffres\u202f: merci de le signaler, avec le lien.',
	},
	whatChanged: 'Ce qui a changé entre les versions',
	dismiss: 'Fermer',
};
