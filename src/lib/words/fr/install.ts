/** What a system says of the page once it is installed, and what the page says when a newer version of it is there. */
export const install = {
	name: 'Corridor\u202f: si la seule route se ferme',
	shortName: 'Corridor',
	description:
		'Ce qui vient à manquer, et quand, si la seule route vers un lieu de 120\u202f000 habitants se ferme\u202f: des projections illustratives, un exercice «\u202fsi… alors…\u202f» et non un compte rendu.',

	newer: 'Une version plus récente est là. Elle ne change rien tant que vous ne l’adoptez pas.',
	takeOver: 'L’adopter',
	later: 'Plus tard',
	/** Another window of the page is open, a talk perhaps. */
	notAlone:
		'Pas tant qu’une autre fenêtre de cette page est ouverte\u202f: fermez-la d’abord. Une fois toutes fermées, la version plus récente est là d’elle-même.',
};
