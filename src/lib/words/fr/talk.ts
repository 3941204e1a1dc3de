import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('fr');
const numbered = (steps: number) => forms(steps, { one: `${steps} étape`, other: `${steps} étapes` });

/** What the page says of talks: of their parts, files and links, and of those that this browser keeps. */
export const talk = {
	step: (number: string) => `étape ${number}`,
	inStep: (step: string, problem: string) => `À l’${step}\u202f: ${problem}`,
	whole: 'La présentation',
	missing: (place: string) => `${place} manque.`,
	unknown: (part: string) => `${part} n’est pas connu dans une présentation.`,

	allowed: {
		talk: 'un objet avec title et steps',
		title: (most: string) => `une ligne d’au plus ${most} caractères, sans signes qui retournent le texte`,
		steps: (most: string) => `une liste d’au plus ${most} étapes`,
		step: 'un objet avec state, figure, pointed, words et notes',
		state: 'le fragment d’un lien de cette page, qui commence par v=',
		pointed: 'null, ou un objet avec from et to',
		date: 'une date du calendrier sous la forme YYYY-MM-DD',
		words: (most: string) => `null, ou une ligne de 1 à ${most} caractères, sans signes qui retournent le texte`,
		notes: (most: string) => `un texte d’au plus ${most} caractères, sans signes qui retournent le texte`,
		inRun: (first: string, last: string) => `des jours du ${first} au ${last}`,
		after: (from: string) => `un jour qui ne précède pas le ${from}`,
	},

	open: {
		button: 'Ouvrir un fichier…',
		drop: 'Déposez le fichier pour ouvrir sa présentation',
		tooLarge: (bytes: string, most: string) => `Il a ${bytes} octets\u202f; au plus ${most} sont lus.`,
		notJson: 'Ce n’est pas du JSON\u202f: une présentation est un texte qui commence par une accolade.',
		notOne: 'C’est du JSON, mais pas une présentation\u202f: une présentation a le champ corridorTalk.',
		scenario:
			'C’est un scénario, et non une présentation. Ouvrez-le sur la première page, et ajoutez-le de là à une présentation.',
		newer: (written: string, reads: string) =>
			`Il est écrit au format ${written} de ces fichiers\u202f; cette page lit le format ${reads}.`,
	},

	link: {
		name: 'Le lien',
		broken:
			'Le lien ne contient pas de présentation entière\u202f: une partie a pu se perdre en route. Rien n’en a été utilisé.',
		tooLarge: (bytes: string) => `Il sortirait du lien plus de ${bytes} octets. Rien n’en a été utilisé.`,
	},

	kept: {
		blocked:
			'Ce navigateur ne garde rien pour cette page, comme dans une fenêtre privée. Enregistrez la présentation dans un fichier.',
		full: 'Ce navigateur n’a plus de place pour garder la présentation. Enregistrez-la dans un fichier.',
		unreadable: 'La présentation qui était gardée ici n’a pas pu être lue, et est laissée de côté.',
		otherVersion:
			'La présentation qui est gardée ici a été écrite par une autre version de la page\u202f; elle est laissée telle quelle.',
	},

	/** On the first page. */
	add: {
		button: 'Ajouter à la présentation',
		short: 'Présentation',
		update: (number: string) => `Mettre à jour l’étape ${number}`,
		added: (number: string) => `Ajouté comme étape ${number}.`,
		updated: (number: string) => `L’étape ${number} de la présentation est mise à jour.`,
		full: (most: string) => `La présentation a ${most} étapes, et pas de place pour d’autres.`,
		leads: (steps: number) => `Vers la présentation (${numbered(steps)})`,
		page: 'Faire et montrer une présentation',
	},

	edit: {
		title: 'Présentation',
		lead: 'Des étapes montrées l’une après l’autre devant une salle, sur les mêmes axes. Chacune est calculée pendant qu’elle est montrée, sans réseau.',
		back: 'Retour à la première page',
		name: 'Titre de la présentation',
		show: 'Montrer',
		showFrom: (number: string) => `Montrer à partir de l’étape ${number}`,
		undo: 'Annuler',
		redo: 'Rétablir',
		save: 'Enregistrer',
		saved: (file: string) => `${file} est enregistré.`,
		copy: 'Copier le lien',
		copied: 'Lien copié\u202f: il contient toute la présentation, notes comprises.',
		byHand: 'Le lien n’a pas pu être copié automatiquement. Le voici\u202f:',
		tooLong: (characters: string, most: string) =>
			`Cette présentation est devenue trop longue pour un lien\u202f: ${characters} caractères, pour ${most} au plus. Enregistrez-la dans un fichier.`,
		none: 'Pas encore d’étapes. «\u202fAjouter à la présentation\u202f», sur la première page, en fait une de ce qui y est à l’écran\u202f; ou ouvrez l’une de ces présentations.',
		another: 'Une autre étape depuis la première page',
		steps: 'Étapes',
		count: numbered,

		changed: (settings: number) =>
			forms(settings, { one: `${settings} réglage changé`, other: `${settings} réglages changés` }),
		stock:
			'Son état regarde les stocks. À l’écran de présentation, chaque étape dessine la part des besoins, afin que les axes restent les mêmes.',
		more: (number: string) => `Modifier l’étape ${number}`,
		figure: 'Figure',
		figures: {
			food: 'Alimentation',
			medicine: 'Médicaments',
			energy: 'Gaz et chaleur',
			all: 'Les trois approvisionnements',
			'food-dates': 'Alimentation\u202f: quand est-ce épuisé',
			'medicine-dates': 'Médicaments\u202f: quand est-ce épuisé',
			'energy-dates': 'Gaz et chaleur\u202f: quand est-ce épuisé',
		},
		pointed: 'Pointer',
		nothing: 'Rien',
		day: 'Un jour',
		span: 'Plusieurs jours',
		on: 'Jour',
		from: 'Du',
		to: 'Au',
		notUsed: (allowed: string) => `Non utilisé\u202f: on attend ici ${allowed}.`,
		words: 'Mots au-dessus de la phrase',
		wordsHint: 'Les vôtres, sur une ligne. La phrase avec sa condition est toujours en dessous.',
		notes: 'Notes de l’orateur',
		up: (number: string) => `Monter l’étape ${number}`,
		down: (number: string) => `Descendre l’étape ${number}`,
		drag: 'Faire glisser à une autre place',
		duplicate: 'Dupliquer',
		duplicateOf: (number: string) => `Dupliquer l’étape ${number}`,
		remove: 'Enlever',
		removeOf: (number: string) => `Enlever l’étape ${number}`,
		workshop: 'Ouvrir sur la première page',
		workshopOf: (number: string) => `Ouvrir l’étape ${number} sur la première page`,
		removed: (number: string) => `L’étape ${number} est enlevée.`,
		moved: (number: string, of: string) => `Maintenant étape ${number} sur ${of}.`,

		shipped: 'Présentations fournies avec la page',
		aside: 'Mises de côté dans ce navigateur',
		asideNote: 'Une présentation est mise de côté ici quand une autre est ouverte. Rien ne quitte ce navigateur.',
		open: 'Ouvrir',
		openOf: (title: string) => `Ouvrir ${title}`,
		forget: 'Oublier',
		forgetOf: (title: string) => `Oublier ${title}`,
		quoted: (title: string) => `«\u202f${title}\u202f»`,
		untitled: 'Une présentation sans titre',
	},
};
