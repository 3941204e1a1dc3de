import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('fr');

/** What the page says of links, of undo, and of what of a link could not be used. */
export const link = {
	undo: 'Annuler',
	redo: 'Rétablir',
	copy: 'Copier le lien',
	copied: 'Lien copié.',
	copiedOffline: 'Lien copié. Pour vous, il fonctionnera de nouveau dès que vous serez en ligne.',
	waits: 'Le lien est fait quand toutes les simulations sont comptées.',
	withoutFigures:
		'Lien copié, sans ses chiffres\u202f: ils n’ont pas pu être calculés, si bien que rien ne peut être comparé quand on l’ouvre.',
	byHand: 'Le lien n’a pas pu être copié automatiquement. Le voici\u202f:',
	close: 'Fermer',
	notWritten:
		'L’adresse n’a pas pu être écrite par ce navigateur à l’instant. «\u202fCopier le lien\u202f» fonctionne quand même.',

	noLink: (characters: string, most: string) =>
		`Ce scénario est devenu trop long pour un lien\u202f: ${characters} caractères, pour ${most} au plus. Enregistrez-le dans un fichier.`,
	opened: (count: number) =>
		forms(count, { one: 'Ouvert, sauf une partie\u202f:', other: `Ouvert, sauf ${count} parties\u202f:` }),
	keep: 'Garder ce qui a été ouvert',
	openDefault: 'Ouvrir la page telle que publiée',
	original: 'Le lien tel qu’il est arrivé',

	tooLong: (characters: string, most: string) =>
		`Le lien a ${characters} caractères\u202f; au plus ${most} sont lus. Rien n’en a été utilisé.`,
	format: (written: string, reads: string) =>
		`Le lien est écrit au format ${written}\u202f; cette page lit les formats jusqu’à ${reads}. Rien n’en a été utilisé.`,
	unknown: (part: string) => `${part} n’est pas connu ici.`,
	didYouMean: (part: string, nearest: string) => `${part} n’est pas connu ici. Fallait-il lire ${nearest}\u202f?`,
	twice: (part: string) => `${part} y figure deux fois\u202f; la première occurrence a été utilisée.`,
	refused: (part: string, written: string, allowed: string) =>
		`${part} vaut ${written}\u202f; on attend ici ${allowed}.`,
	notAllZero: (parts: string) =>
		`Ces valeurs ne peuvent pas être toutes à 0\u202f: ${parts}. Aucune d’elles n’a été utilisée.`,
	tooMany: (parts: string, most: string) =>
		`Le lien a ${parts} parties\u202f; on en lit ${most} au plus. Rien n’en a été utilisé.`,

	/** What may stand in a part. */
	allowedTitle: (most: string) => `1 – ${most} caractères, sur une ligne`,
	/** What an entry of a list of access is made of, by list. */
	allowedEntries: {
		phases: 'date:route:camions:chance:médicaments:transferts:patients',
		gas: 'date:part',
		power: 'date:part',
		convoys: 'date:camions:cargaison:issue:tonnes:expéditeur:route:source',
	},
};
