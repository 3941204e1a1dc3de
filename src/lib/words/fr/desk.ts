import { isOne, some } from './agree.ts';

/** What the page of the allocation desk says. It names no real place, party or date. */
export const desk = {
	title: 'Le bureau de répartition',
	lead: 'Un lieu imaginaire de quelque cent mille habitants n’est accessible que par la route. Une semaine, beaucoup de camions passent, une autre peu ou aucun\u202f: des semaines sans rien en font partie, et on ne sait pas d’avance lesquelles. Vous choisissez ce qu’ils transportent, avec quelle rigueur rationner et ce qu’il faut retenir\u202f; le modèle avance d’une semaine.',
	aim: 'Vous pouvez dire pourquoi un choix était judicieux avec ce que l’on savait quand il a été fait, et qui en a reçu moins.',
	takes: (weeks: string) => some(weeks, 'semaine', 'semaines'),
	page: 'Le bureau de répartition, avec une classe',
	back: 'Retour à la première page',
	week: (week: string, of: string) => `Semaine ${week} sur ${of}`,
	over: (weeks: string) => `Les ${weeks} semaines sont terminées`,

	known: 'Ce que l’on sait',
	beforeFirst: 'Les réserves sont comme elles étaient avec la route ouverte. Rien n’est arrivé depuis.',
	servedLast: 'La semaine dernière, livré et nécessaire',
	keepBack: 'Retenir',
	came: (passed: string, tried: string, tonnes: string) =>
		isOne(passed)
			? `La semaine dernière, ${passed} camion sur ${tried} est passé et a apporté ${tonnes}\u00a0t.`
			: `La semaine dernière, ${passed} camions sur ${tried} sont passés et ont apporté ${tonnes}\u00a0t.`,
	notKnown: 'On ne sait pas quels camions passent cette semaine, ni s’il en passe.',
	cover: 'Combien de temps dureraient les réserves',
	coverNote:
		'Avec les besoins du dernier jour. Pour les denrées et les médicaments, les produits qui durent le moins et le plus sont nommés\u202f: quand l’un est épuisé, les autres sont encore distribués.',
	days: (days: string) => some(days, 'jour', 'jours'),
	coverBetween: (least: string, shortest: string, most: string, longest: string) =>
		`${least} (${shortest}) à ${most} (${longest})`,

	groups: { food: 'Denrées', medicine: 'Médicaments', lpg: 'Gaz en bouteille', motorFuel: 'Carburant' },
	choices: 'Ce que vous choisissez pour cette semaine',
	load: 'Un camion transporte',
	loads: { food: 'Denrées', motorFuel: 'Carburant', lpg: 'Gaz en bouteille' },
	other: (percent: string) =>
		`Autres marchandises, que le modèle ne compte pas\u202f: ${percent}. Ensemble 100\u00a0%.`,
	medicineNote:
		'Les médicaments arrivent sur autorisation et par aucun camion\u202f: la moitié des besoins les jours où il y a passage.',
	ration: 'Distribuer',
	byCover: 'selon les jours en réserve, comme le fait le modèle',
	fixed: 'une part fixe des besoins',
	share: (group: string) => `${group}\u202f: part des besoins distribuée, en\u00a0%`,
	kept: (group: string) => `${group}\u202f: part retenue de ce qui est en réserve et de ce qui arrive, en\u00a0%`,
	rationOf: (group: string) => `${group}\u202f: mode de distribution`,
	never: 'Le lait infantile, l’insuline et la dialyse ne sont jamais rationnés ni retenus.',
	go: 'Avancer d’une semaine',
	backTo: (week: string) => `Retour à la semaine ${week}`,
	wentBack: (from: string, to: string) => `Retour de la semaine ${from} à la semaine ${to}`,
	undone: 'ne compte plus',

	name: 'Votre nom, si vous le voulez sur le journal',
	log: 'Journal',
	logNote: 'Il est gardé dans ce navigateur seulement.',
	/** Why the log is not kept. */
	problems: {
		blocked:
			'Ce navigateur ne garde rien pour cette page, comme dans une fenêtre privée. Enregistrez le journal dans un fichier.',
		full: 'Ce navigateur n’a plus de place pour garder le journal. Enregistrez-le dans un fichier.',
		keptBroken:
			'Ce que ce navigateur a gardé d’un bureau n’a pas pu être lu, et reste tel quel jusqu’à ce que vous avanciez d’une semaine.',
		otherDesk:
			'Un autre onglet garde dans ce navigateur le journal d’un autre bureau, et il n’y a de place que pour un seul. Enregistrez ce journal dans un fichier.',
	},
	moved: 'Un autre onglet a avancé dans ce bureau. Voici où il en est maintenant.',
	columns: { week: 'Semaine', known: 'Connu avant', chosen: 'Choisi', came: 'Résultat' },
	knownBefore: (cover: string) => `Les réserves dureraient\u202f: ${cover}`,
	nothingBefore: 'rien encore',
	chose: (load: string, rations: string) => `Camions\u202f: ${load}. ${rations}`,
	chosenGroup: (group: string, ration: string) => `${group}\u202f: ${ration}`,
	chosenKept: (percent: string) => `, ${percent} retenus`,
	chosenShare: (percent: string) => `${percent} des besoins`,
	result: (passed: string, tried: string, served: string) =>
		`Camions passés\u202f: ${passed} sur ${tried}. Servi\u202f: ${served}`,

	services: {
		food: 'Habitants chez eux, denrées',
		bakeries: 'Boulangeries, farine',
		infants: 'Nourrissons, lait infantile',
		hospitals: 'Hôpitaux et eau, carburant',
		treatments: 'Traitements, tous les programmes',
		heat: 'Habitants chez eux, chaleur',
	},
	lowest: 'Traitements, le programme le moins servi',
	lowestWeek: 'Traitements, le programme le moins servi dans sa pire semaine',
	units: {
		food: 'millions de kcal',
		bakeries: 't',
		infants: 't',
		hospitals: 'L',
		treatments: 'jours de traitement',
		heat: 'MWh',
	},

	end: 'Vos semaines à côté des mêmes semaines sous deux règles simples',
	endNote:
		'Les mêmes camions sont passés dans les trois cas. Pas de score\u202f: chaque règle et chaque choix sert mieux les uns et moins bien les autres.',
	lines: {
		chosen: 'Vos choix',
		stretch: 'Le modèle rationne, charge mixte',
		foodFirst: 'Sans ration, denrées seules',
	},
	chart: (service: string) => `${service}\u202f: part des besoins servie, par semaine, de 0 à 100\u00a0%`,
	shortLabel: 'Projection illustrative d’un lieu imaginaire',
	table: 'Livré et nécessaire, toutes semaines réunies',
	service: 'Qui, et quoi',
	delivered: (delivered: string, needed: string, unit: string, share: string) =>
		`${delivered} sur ${needed} ${unit} (${share})`,

	costs: 'Ce que les choix ont coûté, et à qui',
	costsNote:
		'Chaque ligne ramène les semaines nommées à la première règle, et laisse toutes les autres comme vous les avez choisies. Les semaines suivantes sont comptées aussi\u202f; les lignes ne s’additionnent pas, puisque les réserves sont partagées.',
	noCosts: 'Vos choix étaient ceux de la règle chaque semaine.',
	stretch: (first: string, last: string) => (first === last ? `Semaine ${first}` : `Semaines ${first} à ${last}`),
	noDifference: 'personne n’a été servi plus ou moins, à un centième des besoins près',
	cost: (weeks: string, differences: string) => `${weeks}\u202f: ${differences}.`,
	more: (service: string, amount: string, unit: string) => `${service}\u202f: ${amount} ${unit} de plus`,
	less: (service: string, amount: string, unit: string) => `${service}\u202f: ${amount} ${unit} de moins`,

	questions: 'Questions à discuter',
	ask: [
		'Prenez une semaine pour laquelle vous choisiriez autrement aujourd’hui. Que saviez-vous alors, et quoi seulement après\u202f?',
		'Qui a été moins servi par vos choix que par l’une et l’autre règle\u202f? Qui l’a été davantage\u202f? Qui en a décidé\u202f?',
		'Si les camions des dernières semaines n’étaient pas passés, vous réjouiriez-vous de ce que vous aviez retenu\u202f?',
		'Qu’est-ce que le modèle a laissé de côté, à quoi un bureau dans un tel lieu aurait dû penser\u202f?',
	],

	prepare: 'Préparer pour une classe',
	prepareNote:
		'Tous ceux qui ouvrent le lien ont les mêmes camions\u202f: ce sont donc les choix, et non la chance, qui expliquent ce qui diffère.',
	seed: 'Graine, de 0 à 4294967295',
	member: 'Simulation de cette graine, de 0 à 999',
	weeksField: 'Semaines, de 8 à 20',
	scenario: 'Accès et lignes',
	scenarios: {
		'half-chance': 'Douze camions partent par jour, la moitié des jours ils passent',
		'fewer-trucks': 'Six camions partent par jour, la moitié des jours ils passent',
		'gas-off': 'Douze camions par jour, et le gazoduc ne donne rien',
	},
	begin: 'Recommencer avec ces réglages',
	classLink: 'Copier le lien pour la classe',
	logLink: 'Copier le lien de ce journal, pour l’enseignant',
	copied: 'Le lien est copié.',
	byHand: 'Le lien n’a pas pu être copié automatiquement. Le voici\u202f:',
	save: 'Enregistrer le journal en fichier',
	openFile: 'Ouvrir un journal',
	saved: (file: string) => `Enregistré sous ${file}.`,
	drop: 'Déposez le fichier pour ouvrir le journal',
	tooLong: (characters: string, most: string) =>
		`Le journal est devenu trop long pour un lien (${characters} caractères\u202f; ${most} arrivent à coup sûr). Enregistrez-le dans un fichier.`,

	/** Of a log that comes from outside. */
	held: {
		whole: 'Le journal',
		step: (number: string) => `entrée ${number}`,
		missing: (place: string) => `${place} manque.`,
		unknown: (part: string) => `${part} n’est pas connu dans un journal.`,
		asked: { chose: 'un choix', back: 'un retour en arrière' },
		allowed: {
			log: 'un objet avec setting, name et entries',
			setting: 'un objet avec seed, member, weeks et scenario',
			whole: (least: string, most: string) => `un nombre entier de ${least} à ${most}`,
			entries: (most: string) => `une liste d’au plus ${most} entrées`,
			entry: 'une entrée dont kind est chose ou back',
			choice: 'un objet avec load et groups',
			load: 'un objet avec food, motorFuel et lpg, des parts dont la somme ne dépasse pas 1',
			groups: 'un objet avec food, medicine, lpg et motorFuel',
			group: 'un objet avec ration et keptBack',
			share: 'un nombre de 0 à 1',
			turn: (chosen: string) => `une semaine encore à venir, ou l’une de celles déjà choisies (${chosen})`,
		},
		open: {
			tooLarge: (bytes: string, most: string) => `Il a ${bytes} octets\u202f; au plus ${most} sont lus.`,
			notJson: 'Ce n’est pas du JSON\u202f: un journal est un texte qui commence par une accolade.',
			notOne: 'C’est du JSON, mais pas un journal de bureau\u202f: un journal a le champ corridorDesk.',
			scenario: 'C’est un scénario, et non un journal de bureau.',
			newer: (written: string, reads: string) =>
				`Il est écrit au format ${written} de ces fichiers\u202f; cette page lit le format ${reads}.`,
		},
		link: {
			name: 'Le lien',
			broken:
				'Le lien ne contient pas de journal entier\u202f: une partie a pu se perdre en route. Rien n’en a été utilisé.',
			tooLarge: (bytes: string) => `Il sortirait du lien plus de ${bytes} octets. Rien n’en a été utilisé.`,
		},
	},
};
