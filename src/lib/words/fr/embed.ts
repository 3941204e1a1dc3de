import type { StoreGroup } from '#sims/model/store.ts';

const FIGURES: Readonly<Record<StoreGroup | 'all' | 'dates', string>> = {
	food: 'Alimentation',
	medicine: 'Médicaments',
	energy: 'Gaz et chaleur',
	all: 'Les trois approvisionnements',
	dates: 'Quand c’est épuisé',
};

/** What a frame in another page says, and the dialog that makes its code. */
export const embed = {
	/** Names of the figures that a frame can show. */
	figures: FIGURES,
	title: (figure: string, scenario: string) => `Corridor\u202f: ${figure}. ${scenario}`,
	problems: 'Tout n’a pas pu être utilisé dans l’adresse de ce cadre\u202f:',
	sources: (publishers: string) => `Sources de l’accès montré\u202f: ${publishers}.`,
	noSources: 'L’accès montré est un «\u202fsi\u202f»\u202f: il ne repose sur aucune information rapportée.',
	open: 'Ouvrir dans Corridor',
	openTitle: 'Ouvre ce scénario, avec chaque hypothèse et sa source, dans un nouvel onglet',
	differs:
		'Ces chiffres ne sont pas ceux avec lesquels ce lien a été fait. Ouvert dans Corridor, il dit ce qui diffère et pourquoi.',
	needsScript: 'Les chiffres sont calculés dans le navigateur de la personne qui les lit, et demandent JavaScript.',

	dialog: {
		open: 'Intégrer',
		title: 'Montrer dans une autre page',
		note: 'Un cadre avec une figure de ce qui est à l’écran, sa phrase, la mention entière et ses sources. Il ne laisse rien dans le navigateur d’un lecteur.',
		figure: 'Figure',
		width: 'Largeur',
		widths: { 280: '280\u00a0px', 360: '360\u00a0px', 700: '700\u00a0px', full: 'aussi large que sa colonne' },
		theme: 'Couleurs',
		themes: { reader: 'celles du lecteur', light: 'claires', dark: 'sombres' },
		height: 'Hauteur',
		heights: { yes: 'aussi haut que son contenu', no: 'fixe' },
		heightNotes: {
			yes: 'Quelques lignes de script dans cette page-là.',
			no: 'Pas de script. Aussi haut qu’ici\u202f; ce qui est plus long défile.',
		},
		notPublic:
			'Cette page est ouverte depuis votre propre machine\u202f: le code fonctionne pour d’autres dès qu’il porte l’adresse publique d’une copie de Corridor.',
		code: 'Code',
		copy: 'Copier le code',
		copied: 'Code copié.',
		byHand: 'Le code n’a pas pu être copié automatiquement. Il est sélectionné\u202f: copiez-le à la main.',
		preview: 'Tel qu’il apparaît là-bas',
	},
};
