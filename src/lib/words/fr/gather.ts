import { plural } from '../plural.ts';
import { some } from './agree.ts';

const forms = /* @__PURE__ */ plural('fr');

export const gather = {
	title: 'Ce que la classe a rendu',
	lead: 'Collez les liens que des élèves ont envoyés, ou déposez ici leurs fichiers, tous ensemble. Tout est lu dans ce navigateur\u202f; rien n’est envoyé nulle part, et rien n’est gardé quand vous fermez la page.',
	back: 'Retour à la première page',
	teach: 'Pour les enseignants',
	paste: 'Liens, l’un sous l’autre ou dans un texte quelconque',
	read: 'Les lire',
	files: 'Choisir des fichiers',
	drop: 'Déposez les fichiers pour les lire',
	clear: 'Tout effacer',
	pasted: 'Le texte collé',
	noLink:
		'Il ne contient aucun lien de travail rendu. Un tel lien contient «\u202f#handin=\u202f» et se copie à la fin d’un exercice, ou «\u202f#desk=\u202f» et se copie au bureau.',
	tooLong: (characters: string, most: string) =>
		`Cela a ${characters} caractères\u202f; on en lit ${most} au plus. Rien n’en a été utilisé.`,
	link: (number: string) => `Lien ${number}`,
	rest: (left: string) => `${left} de plus`,
	tooMany: (most: string) => `Au plus ${most} sont lus à la fois. Rien de ceux-ci n’a été utilisé.`,
	counted: (taken: string, broken: string) =>
		broken === '0'
			? `Travaux utilisés\u202f: ${taken}.`
			: `Travaux utilisés\u202f: ${taken}\u202f; illisibles\u202f: ${broken}.`,
	repeated: (count: string) =>
		forms(count, {
			one: `${count} est venu deux fois et compte une fois.`,
			other: `${count} sont venus deux fois et comptent une fois.`,
		}),
	brokenTitle: 'Non utilisés',
	names: 'Montrer les noms',
	namesHidden: 'Les noms sont cachés, comme ils devraient l’être sur un projecteur.',
	which: 'Exercice',
	group: (title: string, count: string) => `${title} (${count})`,
	untitled: 'Un exercice sans titre',
	unknown:
		'Ces réponses se rapportent à un exercice que ce navigateur ne connaît pas. Ouvrez ici son lien, faites-en le vôtre, et revenez à cette page.',
	answered: (answered: string, all: string) => `Réponses\u202f: ${answered} sur ${all}.`,
	/** How many. */
	late: (answers: string) => `Données une fois des étapes suivantes vues\u202f: ${answers}.`,
	changed: (answers: string) => `Changées plus tard, et comptées telles que données d’abord\u202f: ${answers}.`,
	nobody: 'Personne n’a répondu.',
	student: (number: string) => `Élève ${number}`,
	lines: {
		title: (count: string) =>
			forms(count, {
				one: `${count} ligne tracée avant de regarder`,
				other: `${count} lignes tracées avant de regarder`,
			}),
		class: 'la classe',
		half: 'Foncé\u202f: la ligne du milieu. Pâle\u202f: 8 lignes sur 10 sont entre ses bords. Ce sont des suppositions d’une classe, et non des simulations.',
		show: 'Montrer les simulations',
		hide: 'Cacher les simulations',
		inPlot: 'Esquisses, tracées avant de regarder',
		day: 'Jour',
		drawn: 'Lignes',
		tenth: '1 sur 10 en dessous',
		middle: 'Milieu',
		ninth: '9 sur 10 en dessous',
		table: 'La même chose en tableau',
		sure: (near: string, count: string) =>
			forms(count, {
				one: `${count} s’attend à ${some(near, 'simulation', 'simulations')} sur 10 près de sa ligne`,
				other: `${count} s’attendent à ${some(near, 'simulation', 'simulations')} sur 10 près de leur ligne`,
			}),
	},
	choices: {
		option: 'Option',
		count: 'Choisie par',
	},
	ranks: {
		option: 'À ordonner',
		sum: 'Somme des places',
		first: 'Mise en tête par',
		lead: 'Plus la somme est basse, plus l’option a été placée vers le début.',
	},
	desk: {
		/** In the list of what was handed in; the name of the desk stands before it. */
		group: (desk: string, weeks: string, seed: string, run: string, access: string) =>
			`${desk}\u202f: ${some(weeks, 'semaine', 'semaines')}, graine ${seed}, simulation ${run}. ${access}`,
		nothingChosen:
			'Rien n’y est choisi\u202f: c’est le lien avec lequel une classe commence, et non le journal d’un élève.',
		logs: (logs: string, whole: string) =>
			`Journaux du même bureau\u202f: ${logs}, dont ${whole} jusqu’à sa dernière semaine.`,
		others: (others: string) =>
			`Journaux d’un autre bureau, avec d’autres camions ou d’autres semaines\u202f: ${others}. Ils sont dans la liste ci-dessus.`,
		chosen: 'Ce que chacun a choisi, semaine par semaine',
		chosenNote:
			'Une rangée est un élève, et chaque colonne y est une semaine. Aucune rangée n’est la bonne\u202f: les mêmes camions sont passés pour tous.',
		passedOf: (weeks: string) => `Camions passés, par semaine\u202f: ${weeks}`,
		load: 'Un camion transportait',
		loadKey: 'De bas en haut\u202f: denrées, carburant, gaz en bouteille\u202f; le reste est d’autres marchandises.',
		rationKey:
			'Une barre\u202f: la part des besoins distribuée. Une case vide\u202f: selon les jours en réserve. Un trait foncé\u202f: la part retenue.',
		inWords: 'La même chose en mots',
		strip: (item: string, weeks: string) => `${item}. ${weeks}`,
		inWeeks: (weeks: string, what: string) => `${weeks}\u202f: ${what}`,
		served: 'Qui a été servi, et de quelle part des besoins',
		servedNote:
			'Foncé\u202f: le milieu de la classe. Pâle\u202f: 8 journaux sur 10 sont entre ses bords. Tirets\u202f: deux règles simples avec les mêmes camions\u202f; aucune n’est la bonne.',
		keys: { one: 'Un élève', middle: 'Le milieu de la classe' },
		allWeeks: (logs: string) =>
			`Part des besoins servie toutes semaines réunies\u202f; journaux qui vont jusqu’à la dernière\u202f: ${logs}`,
		tenth: 'Classe, 1 sur 10 en dessous',
		middle: 'Classe, milieu',
		ninth: 'Classe, 9 sur 10 en dessous',
		questions: 'Questions à discuter',
		ask: [
			'Trouvez une semaine où les rangées diffèrent beaucoup. Que savait alors chacun, et contre quoi chacun voulait-il se prémunir\u202f?',
			'Qui a été moins servi dans presque toutes les rangées\u202f? Quelqu’un l’a-t-il choisi, ou cela est-il venu de beaucoup de petits choix\u202f?',
			'Deux élèves ont choisi de même et l’un a été mieux servi plus tard. Qu’est-ce qui différait auparavant\u202f?',
			'Quelle voix manque dans une salle qui décide de ces choses\u202f?',
		],
	},
	settings: 'Réglé à',
	said: 'Dans leurs mots',
	why: 'Pourquoi',
	by: 'Par',
} as const;
