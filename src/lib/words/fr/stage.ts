/** What the stage says, and the speaker's window beside it. Numbers and dates come formatted. */
export const stage = {
	label: (title: string) => (title === '' ? 'Présentation' : `Présentation\u202f: ${title}`),
	/** Above the sentence: the talk, the scenario, and what is drawn. */
	head: (talk: string, scenario: string, drawn: string) =>
		talk === '' ? `${scenario} · ${drawn}` : `${talk} · ${scenario} · ${drawn}`,
	all: 'Alimentation, médicaments, gaz et chaleur\u202f: part des besoins',
	dates: (supply: string) => `${supply}\u202f: quand c’est épuisé`,
	axes: (from: string, to: string) => `du ${from} au ${to} · axes fixes sur chaque page`,
	of: (at: string, steps: string) => `${at} / ${steps}`,
	announced: (at: string, steps: string, sentence: string) => `${at} sur ${steps}. ${sentence}`,
	steps: 'Étapes',
	back: 'Étape précédente',
	next: 'Étape suivante',

	question: 'Question',
	notes: 'Fenêtre de l’orateur',
	blank: 'Écran noir',
	leave: 'Quitter',
	close: 'Fermer',
	keys: {
		question: 'Curseurs pour une question de la salle (Q)',
		notes: 'Notes, horloge et étape suivante dans une fenêtre à part (S)',
		blank: 'Un écran noir (B ou point)\u202f; toute touche ramène l’image',
		leave: 'Retour à la liste des étapes (Échap)',
	},
	changed: 'Changé pour une question',
	restore: 'Revenir à l’étape',
	blanked: 'L’écran est noir. Montrer de nouveau l’étape.',

	blocked:
		'Ce navigateur n’a pas laissé la page ouvrir une seconde fenêtre. Autorisez-lui les fenêtres surgissantes, et appuyez de nouveau sur S.',
	notFull: 'Ce navigateur n’a pas laissé la page occuper tout l’écran\u202f; la présentation occupe la fenêtre.',

	window: {
		title: 'Fenêtre de l’orateur',
		notes: 'Notes',
		noNotes: 'Pas de notes pour cette étape.',
		next: 'Suivante',
		last: 'C’est la dernière étape.',
		clock: 'Heure',
		elapsed: 'Écoulé',
		isBlank: 'L’écran est noir\u202f: toute touche le rallume.',
		changed: 'L’étape est changée pour une question. Retour arrière y revient.',
		keys: 'Les touches de la présentation marchent ici aussi\u202f: flèches, B, Q, Retour arrière.',
	},
};
