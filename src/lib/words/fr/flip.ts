import type { AccessLeverId } from '#sims/scenarios/levers.ts';
import type { Unasked } from '#sims/scenarios/accessLevers.ts';
import { runsOf100, some } from './agree.ts';
import type { Shortfall } from './sentence.ts';

const ACCESS_NAMES: Readonly<Record<AccessLeverId, string>> = {
	trucksPerDay: 'Camions d’aide par jour',
	reopeningDay: 'Date de réouverture',
	passChance: 'Probabilité de passage',
};

const WHY_UNASKED: Readonly<Record<Unasked['why'], string>> = {
	openThroughout: 'pas demandé\u202f: la route est ouverte tout du long',
	nothingUndecided: 'pas demandé\u202f: rien ne se présente dont le passage soit laissé au hasard',
};

/** What the page says of what would flip the sentence. Numbers, dates and units come formatted. */
export const flip = {
	title: 'Qu’est-ce qui renverserait la réponse\u202f?',
	/** What is looked for, where half of the runs fall: the opposite, and the other way round. */
	asksToStay: ({ stays }: Shortfall, day: string) =>
		`Le plus petit changement, un seul à la fois, après lequel, dans plus de la moitié des simulations, ${stays} chaque jour jusqu’au ${day}.`,
	asksToFall: ({ falls }: Shortfall, day: string) =>
		`Le plus petit changement, un seul à la fois, après lequel, dans au moins la moitié des simulations, ${falls} au plus tard le ${day}.`,
	asksEither: (level: string, day: string) =>
		`Le plus petit changement, un seul à la fois, qui renverse la réponse à cette question\u202f: la moitié des simulations tombent-elles sous ${level} au plus tard le ${day}\u202f?`,
	by: 'Au plus tard',
	lastDay: (day: string) => `le dernier jour, ${day}`,
	cursorDay: (day: string) => `le jour du curseur, ${day}`,
	how: 'Chaque élément est maintenu à une même valeur dans toutes les simulations\u202f; tout le reste est tiré comme avant, avec les mêmes tirages. Cela prend quelques secondes, une minute sur une machine lente ou quand la réponse est serrée\u202f; ce qui est trouvé est montré en chemin.',
	look: 'Chercher',
	again: 'Chercher de nouveau',
	stale: 'Ceci porte sur des réglages qui ont été changés depuis.',
	progress: 'Essai d’un changement après l’autre',

	access: ACCESS_NAMES,
	/** Where a scenario has no relief days. */
	trucksEveryDay: 'Camions d’aide par jour de fermeture, tous passant',
	ofAccess: 'accès',
	trucks: (trucks: string) => some(trucks, 'camion par jour', 'camions par jour'),
	trucksMean: (trucks: string) => some(trucks, 'camion par jour en moyenne', 'camions par jour en moyenne'),
	noReopening: 'pas de réouverture',
	noReopeningShort: 'aucune',
	openFrom: (day: string) => `ouverte à partir du ${day}`,
	chance: (of100: string) => some(of100, 'jour sur 100', 'jours sur 100'),
	chanceMean: (of100: string) => some(of100, 'jour sur 100 en moyenne', 'jours sur 100 en moyenne'),

	change: (from: string, to: string) => `${from} → ${to}`,
	withBasis: (change: string, basis: string) => `${change} (${basis})`,
	/** To hold a number at its centre, where runs drew it, is enough. */
	heldAt: (value: string) => `maintenu à ${value} dans chaque simulation`,
	whyHeld: 'Maintenu là où il se trouve\u202f: c’est à sa dispersion entre les simulations que tient la phrase.',
	tryIt: 'Essayer',
	tryThis: (name: string, change: string) => `Essayer\u202f: ${name}, ${change}`,

	found: (assumptions: string, reverse: string, name: string, change: string) =>
		`Parmi ${assumptions} hypothèses et ce qui peut être demandé de l’accès, ${reverse} renversent la réponse à l’intérieur de leur intervalle. Le changement le plus proche, à l’échelle de son intervalle\u202f: ${name}, ${change}.`,
	foundOne: (assumptions: string, name: string, change: string) =>
		`Parmi ${assumptions} hypothèses et ce qui peut être demandé de l’accès, un seul élément renverse la réponse à l’intérieur de son intervalle\u202f: ${name}, ${change}.`,
	foundNone: (assumptions: string) =>
		`Parmi ${assumptions} hypothèses et ce qui peut être demandé de l’accès, aucune valeur essayée ne renverse la réponse.`,
	soFar: (through: string, reverse: string) =>
		`Essayés jusqu’ici\u202f: ${through}\u202f; renversent la réponse\u202f: ${reverse}.`,
	inRuns: (of100: string) => `En l’état, cela arrive d’ici là dans ${runsOf100(of100)}.`,

	/** The picture. */
	described: (rows: string) =>
		`Ce qui renverse la réponse, de la valeur actuelle à la plus proche qui la renverse. ${rows}.`,
	row: (name: string, change: string) => `${name}\u202f: ${change}`,
	legend:
		'Anneau\u202f: valeur actuelle. Barre\u202f: la valeur la plus proche qui renverse la réponse, sur l’intervalle essayé.',

	table: (count: string) => `Les ${count} qui ont été essayés`,
	restNone: (count: string) => `Aucune valeur essayée ne renverse la réponse\u202f: ${count}.`,
	restUntouched: (count: string, runs: string) =>
		`N’y touchent pas\u202f: ${count}. Dans les ${runs} premières simulations, rien n’y diffère entre les deux bouts de leur intervalle.`,
	columns: { what: 'Quoi', basis: 'Fondement', now: 'Actuel', tried: 'Essayé', flips: 'Renverse la réponse' },
	between: (low: string, high: string) => `${low} à ${high}`,
	nothing: 'aucune valeur essayée ne la renverse',
	untouched: 'n’y touche pas',
	from: (value: string, before: string) => `${value}\u202f; pas encore ${before}`,
	unasked: WHY_UNASKED,
	margin:
		'Ce qui est dit renverser la réponse, et que la valeur d’avant ne la renverse pas, est compté sur toutes les simulations. Une valeur qui ne la renverse pas est laissée dès que la part des simulations est à cinq erreurs types de la moitié. De chaque côté de la valeur actuelle, trois valeurs sont essayées, puis le bord.',
};
