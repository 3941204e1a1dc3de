import { plural } from '../plural.ts';

const forms = /* @__PURE__ */ plural('fr');

/** What the page says of titles, of scenarios in files, and of those that this browser keeps. */
export const keeping = {
	title: 'Enregistrer et ouvrir',

	name: {
		label: 'Titre',
		hint: 'Accompagne le lien, le fichier et chaque image, entre guillemets, comme les mots d’un lecteur.',
		refused: (allowed: string) => `Non utilisé\u202f: on attend ici ${allowed}.`,
		allowed: (most: string) => `une ligne d’au plus ${most} caractères, sans signes qui retournent le texte`,
		quoted: (title: string) => `«\u202f${title}\u202f», un scénario créé par un lecteur`,
	},

	save: {
		title: 'En fichier',
		note: 'Contient le scénario tel qu’il a été simulé, en entier, ce qui a été changé en mots, les chiffres en bref, et leur empreinte.',
		button: 'Enregistrer le fichier',
		done: (file: string) => `${file} est enregistré.`,
		notSettled:
			'Le fichier se fait avec des chiffres stabilisés\u202f: attendez que toutes les simulations soient comptées.',
		stuck: 'Ces réglages ne peuvent pas être simulés\u202f: il n’y a rien à enregistrer.',
		failed: (why: string) => `Le fichier n’a pas pu être créé\u202f: ${why}`,
		/** What a date in the file is of. */
		below: (supply: string, level: string) => `${supply}\u202f: sous ${level} des besoins`,
		short: (store: string, criterion: string) => `${store}\u202f: ${criterion}`,
	},

	open: {
		button: 'Ouvrir un fichier…',
		note: 'Ou déposez un fichier n’importe où sur la page\u202f: un fichier enregistré ici, ou un scénario au format du simulateur, en JSON.',
		drop: 'Déposez le fichier pour ouvrir son scénario',
		opened: (file: string) => `${file} est ouvert.`,
		frozen: (file: string) =>
			`${file} est ouvert tel qu’il a été simulé. Le scénario «\u202ftel que publié\u202f» a changé depuis\u202f: ce qui diffère figure parmi les réglages changés.`,
		notOpened: (file: string) => `${file} n’a pas été ouvert. Rien n’a été changé.`,
		dismiss: 'Fermer',
		and: (more: string) => `Et ${more} de plus.`,
		several: (files: string) => `${files} fichiers ont été donnés\u202f; on en ouvre un à la fois.`,
		none: 'Aucun fichier n’a été donné.',
		tooLarge: (bytes: string) => `Il a ${bytes} octets\u202f; au plus 1\u202f000\u202f000 sont lus.`,
		empty: 'Il est vide.',
		unreadable: 'Ce navigateur n’a pas pu le lire.',
		notJson: 'Ce n’est pas du JSON\u202f: un scénario est un texte qui commence par une accolade.',
		notObject: 'C’est du JSON, mais pas un scénario\u202f: un scénario est un objet avec des champs.',
		newer: (written: string, reads: string) =>
			`Il est écrit au format ${written} de ces fichiers\u202f; cette page lit le format ${reads}.`,
		unknownField: (field: string, nearest: string | null) =>
			nearest === null
				? `${field} n’est pas connu ici.`
				: `${field} n’est pas connu ici. Fallait-il lire ${nearest}\u202f?`,
		missing: (field: string) => `${field} manque.`,
		notText: (field: string) => `${field} doit être un texte.`,
		otherThanChoice: (field: string, found: string, inChoice: string) =>
			`${field} vaut ${found}, mais ${inChoice} dans le choix que contient le fichier. On ne peut pas savoir lequel est voulu.`,
		otherRun: (field: string, found: string, here: string) =>
			`${field} vaut ${found}\u202f; les scénarios de cette page ont ${here}.`,
		notUnset: (assumption: string) =>
			`assumptions.${assumption} n’y est pas fixé, mais le scénario publié le fixe\u202f: une simulation qui le tire au sort ne peut pas être montrée ici.`,
	},

	recent: {
		title: 'Récents, dans ce navigateur',
		note: 'Un scénario est gardé ici quand vous copiez son lien, l’enregistrez ou l’ouvrez depuis un fichier\u202f; rien d’autre ne l’est, et rien ne quitte ce navigateur.',
		none: 'Rien n’est gardé.',
		keep: 'Garder les scénarios récents dans ce navigateur',
		how: {
			shared: (day: string) => `lien copié le ${day}`,
			saved: (day: string) => `enregistré le ${day}`,
			opened: (day: string) => `ouvert le ${day}`,
		},
		changed: (settings: number, of: string) =>
			settings === 0
				? of
				: forms(settings, {
						one: `${of}, un réglage changé`,
						other: `${of}, ${settings} réglages changés`,
					}),
		open: 'Ouvrir',
		remove: 'Enlever',
		openOf: (name: string) => `Ouvrir ${name}`,
		removeOf: (name: string) => `Enlever ${name}`,
		clear: 'Tout enlever',
		problems: {
			blocked: 'Ce navigateur ne garde rien pour cette page, comme en fenêtre privée. Tout le reste fonctionne.',
			full: 'Ce navigateur n’a plus de place pour le garder. Enlevez-en, ou enregistrez un fichier.',
			unreadable: 'Ce qui était gardé ici n’a pas pu être lu, et est laissé de côté.',
			otherVersion: 'Ce qui est gardé ici a été écrit par une autre version de la page\u202f; c’est laissé tel quel.',
			notOpened: 'Il n’a pas pu être ouvert, et rien n’a été changé\u202f:',
		},
	},
};
