import { NBSP } from '../numbers.ts';
import { isOne, runsOf100, some } from './agree.ts';

/** "4 simulations sur 100"; null: none. */
const inRuns = (of100: string | null) => (of100 === null ? 'aucune simulation' : runsOf100(of100));

/** What the page says of two scenarios side by side. Numbers and dates come formatted; "mon" is the reader's. */
export const compare = {
	title: 'Comparer',
	titleOfChanges: (scenario: string) => `Comparer\u202f: ${scenario}, et mon scénario`,
	titleOfTwo: (shown: string, other: string) => `Comparer\u202f: ${shown}, et ${other}`,
	lead: 'Les mêmes tirages aléatoires dans chacun, simulation par simulation\u202f: une différence est une différence.',
	/** While nothing differs. */
	nothing:
		'Rien n’est changé ici. Changez une hypothèse ou ce qui passe, placez un autre scénario à côté de celui-ci, ou prenez une paire.',
	assumptionsOnBoth:
		'Mes changements d’hypothèses valent des deux côtés\u202f; l’accès que j’ai changé ne vaut que du mien.',
	shorter: (days: string, lastDay: string) =>
		`Les scénarios n’ont pas la même durée\u202f: la comparaison porte sur les ${days} premiers jours, jusqu’au ${lastDay}.`,

	shown: 'À l’écran',
	beside: 'À côté',
	asPublished: 'le même, tel que publié',
	swap: 'Échanger',
	swapNot:
		'L’accès que vous avez changé à la main n’a pas de place de l’autre côté\u202f: rétablissez-le pour échanger.',
	pairs: 'Des paires, en un clic',
	pair: (shown: string, other: string) => `${shown} | ${other}`,

	sides: {
		published: 'tel que publié',
		assumptions: 'mes hypothèses',
		access: 'mon accès',
		both: 'les deux',
	},
	/** In a sentence. */
	withMine: {
		assumptions: (scenario: string) => `«\u202f${scenario}\u202f» avec mes hypothèses`,
		access: (scenario: string) => `«\u202f${scenario}\u202f» avec mon accès`,
		both: (scenario: string) => `«\u202f${scenario}\u202f» avec mes hypothèses et mon accès`,
	},
	asIs: (scenario: string) => `«\u202f${scenario}\u202f» tel que publié`,
	quoted: (scenario: string) => `«\u202f${scenario}\u202f»`,
	atEnd: (name: string, value: string) => `${name} ${value}`,

	/** Sizes of a difference. */
	under: (number: string) => `moins de ${number}`,
	nearly: '≈0',
	points: (number: string) => `${number}${NBSP}${isOne(number) ? 'point' : 'points'}`,
	days: (number: string) => `${number}${NBSP}${isOne(number) ? 'jour' : 'jours'}`,
	people: (number: string) => some(number, 'personne sur 100', 'personnes sur 100'),
	dryRation: (number: string) => `${number}${NBSP}t de ration sèche`,
	treatmentDays: (number: string) => some(number, 'jour de traitement', 'jours de traitement'),
	mwh: (number: string) => `${number}${NBSP}MWh`,
	more: (size: string) => `${size} de plus`,
	less: (size: string) => `${size} de moins`,
	noDifference: 'aucune différence',
	rangeMore: (from: string, to: string) => (from === to ? `${to} de plus` : `${from} à ${to} de plus`),
	rangeLess: (from: string, to: string) => (from === to ? `${to} de moins` : `${from} à ${to} de moins`),
	rangeBoth: (less: string, more: string) => `${less} de moins à ${more} de plus`,
	signedRange: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
	withRange: (median: string, range: string) => `${median} (${range})`,
	inEighty: (range: string) => `dans 80 sur 100\u202f: ${range}`,

	/** A range, and in how many runs. */
	andRuns: (range: string, runs: string) => `${range}\u202f; ${runs}`,
	/** In how many of 100 runs the one is above the other, and below; null: in no run. */
	higher: (of100: string | null, lowerIn100: string | null) =>
		of100 === null
			? `plus bas dans ${inRuns(lowerIn100)}, plus haut dans aucune`
			: `plus haut dans ${inRuns(of100)}, plus bas dans ${lowerIn100 ?? 'aucune'}`,
	higherInAll: (runs: string) => `plus haut dans chacune des ${runs} simulations`,
	lowerInAll: (runs: string) => `plus bas dans chacune des ${runs} simulations`,
	runsSame: (runs: string) => `pareil dans chacune des ${runs} simulations`,
	/** Of a first day; null: in no run. */
	sooner: (of100: string | null, laterIn100: string | null) =>
		of100 === null
			? `plus tard dans ${inRuns(laterIn100)}, plus tôt dans aucune`
			: `plus tôt dans ${inRuns(of100)}, plus tard dans ${laterIn100 ?? 'aucune'}`,
	soonerInAll: (runs: string) => `plus tôt dans chacune des ${runs} simulations`,
	laterInAll: (runs: string) => `plus tard dans chacune des ${runs} simulations`,
	soonerSame: (runs: string) => `le même jour dans chacune des ${runs} simulations`,

	/** What is compared, in a sentence, before "7 points des besoins de plus" or "autant". */
	wouldCover: (supply: string) => `${supply} couvrirait`,
	wouldHold: (stock: string) => `${stock} représenterait`,
	inThePipes: 'le gaz contenu dans les conduites',
	asMuch: 'autant',
	ofNeed: (size: string) => (/jours?$/.test(size) ? `${size} de besoins` : `${size} des besoins`),
	sentence: (
		mine: string,
		theirs: string,
		says: {
			readonly day: string;
			readonly would: string;
			readonly median: string;
			readonly range: string;
			readonly runs: string;
		},
	) =>
		`${mine} à côté de ${theirs}, si ces hypothèses se vérifiaient\u202f: le ${says.day}, ${says.would} ${says.median} (médiane\u202f; dans 80 simulations sur 100\u202f: ${says.range})\u202f; ${says.runs}.`,
	sentenceSame: (
		mine: string,
		theirs: string,
		says: { readonly day: string; readonly would: string; readonly runs: string },
	) =>
		`${mine} à côté de ${theirs}, si ces hypothèses se vérifiaient\u202f: le ${says.day}, ${says.would} autant dans chacune des ${says.runs} simulations.`,
	/** What each kind of change does alone. */
	alone: (assumptions: string, access: string) =>
		`Séparément\u202f: mes hypothèses, ${assumptions}\u202f; mon accès, ${access}. Les deux ne s’additionnent pas forcément.`,
	sameBefore: (day: string) => `Aucune simulation ne diffère avant le ${day}.`,
	differFromFirst: 'Des simulations diffèrent dès le premier jour.',
	sameOnEveryDay: 'Aucune simulation ne diffère, quel que soit le jour.',

	/** Beside a medicine figure under a tenth of need, and where the gas line gives nothing. */
	letsIn: (side: string, day: string, share: string, dispute: string) =>
		`Le ${day}, ${side} laisse entrer ${share} des médicaments nécessaires. La quantité entrée est contestée. ${dispute}`,
	noGas: (sides: string, day: string) => `Le ${day}, le gazoduc ne donne rien dans ${sides}.`,

	lines: {
		title: (drawn: string) => `Médianes\u202f: ${drawn}`,
		name: 'Comparer\u202f: médianes',
		described: (drawn: string, lines: string) => `Médianes\u202f: ${drawn}, le dernier jour\u202f: ${lines}`,
	},
	difference: {
		title: 'La différence, simulation par simulation',
		unit: (unit: string, of: string) => `en ${unit} (${of})`,
		minus: (mine: string, theirs: string) => `${mine} − ${theirs}`,
		ofTwo: 'celui à l’écran − celui à côté',
		inPoints: 'points des besoins',
		inDays: 'jours de besoins',
		name: 'Comparer\u202f: la différence',
		none: 'aucune différence',
		which: 'Différence',
		axis: 'Axe',
		axisTo: (top: string) => `±${top}`,
		beyond: 'Certains jours, les bandes dépassent cet axe\u202f: elles longent son bord.',
		/** Beside the dot on the cursor's day. */
		atCursor: (day: string, size: string) => `${day}\u202f: ${size}`,
		inEighty: (range: string) => `dans 80 sur 100\u202f: ${range}`,
		whole: (drawn: string, unit: string) => `La différence, simulation par simulation. ${drawn}\u202f; ${unit}`,
		described: (what: string, day: string, says: string, before: string) =>
			`La différence, simulation par simulation\u202f: ${what}. Le ${day}\u202f: ${says}. ${before}`,
		legend: '50, 80 et 95 simulations sur 100\u202f; médiane',
	},
	fans: {
		heading: 'Chacun à part, sur les mêmes axes',
		name: (side: string) => `Comparer\u202f: ${side}`,
		title: (side: string, drawn: string) => `${side}. ${drawn}`,
		described: (side: string, drawn: string, day: string, said: string) =>
			`${side}. ${drawn}. Le ${day}\u202f: ${said}`,
	},
	reading: {
		differs: (day: string, median: string, range: string, runs: string) =>
			`Le ${day}\u202f: ${median} (${range})\u202f; ${runs}.`,
		same: (day: string, runs: string) => `Le ${day}\u202f: ${runs}.`,
		back: 'Comparer un jour plus tôt',
		next: 'Comparer un jour plus tard',
	},
	table: {
		title: 'Chiffres principaux',
		caption:
			'Chiffres principaux de chaque scénario, et leur différence simulation par simulation\u202f: médianes, et ce entre quoi se situent 80 simulations sur 100',
		figure: 'Médiane\u202f; 80 simulations sur 100',
		difference: (mine: string, theirs: string) => `Différence\u202f: ${mine} − ${theirs}`,
		share: (name: string, day: string) => `${name}, part des besoins le ${day}`,
		cover: (name: string, day: string) => `${name}, jours de besoins le ${day}`,
		firstBelow: (name: string, level: string) => `${name}\u202f: premier jour sous ${level}`,
		firstWeek: (name: string) => `${name}\u202f: premier jour sous une semaine de besoins`,
		firstLine: 'Gazoduc\u202f: premier jour à moins de la moitié de ce qui est demandé',
		lowest: (name: string) => `${name}\u202f: jour le plus bas de chaque simulation`,
		people: (day: string) => `Personnes sous la moitié de l’énergie nécessaire le ${day}`,
		shortfall: {
			food: 'Denrées manquantes à la fin',
			medicine: 'Médicaments manquants à la fin',
			energy: 'Chaleur manquante à la fin',
		},
		by: (day: string) => `au ${day}`,
		byRange: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
		inRuns: (of100: string, lastDay: string) => `dans ${runsOf100(of100)} jusqu’au ${lastDay}`,
		never: (lastDay: string) => `dans aucune simulation jusqu’au ${lastDay}`,
		later: (lastDay: string) => `après le ${lastDay}`,
	},
	months: {
		title: 'Les lignes et leur différence en tableau',
		note: 'Médianes le dernier jour de chaque mois\u202f; au-dessous, ce entre quoi se situent 80 simulations sur 100.',
		side: 'Scénario',
	},
	working: 'Comparaison en cours',
};
