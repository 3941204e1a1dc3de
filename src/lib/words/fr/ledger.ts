import type { ArrivalKind, LossKind } from '#sims/model/account.ts';
import type { StoreGroup, StoreUnit } from '#sims/model/store.ts';
import { some } from './agree.ts';

/** Behind a number. */
const units: Readonly<Record<StoreUnit, string>> = {
	t: 't',
	'treatment-days': 'traitements',
	sessions: 'séances',
	procedures: 'opérations',
	m3: 'm³',
	kg: 'kg',
	MWh: 'MWh',
	L: 'L',
};
const unitNames: Readonly<Record<StoreUnit, string>> = {
	t: 'tonnes',
	'treatment-days': 'jours de traitement',
	sessions: 'séances',
	procedures: 'opérations',
	m3: 'm³',
	kg: 'kg',
	MWh: 'MWh',
	L: 'litres',
};

const kinds: Readonly<Record<Exclude<ArrivalKind, 'convoys'>, string>> = {
	relief: 'camions d’aide',
	imports: 'commerce par la route ouverte',
	medicine: 'admis sur autorisation',
	local: 'production locale',
	harvest: 'récolte',
	river: 'rivière',
	line: 'gazoduc, pour la journée',
	pipes: 'gazoduc, vers les conduites',
};

const losses: Readonly<Record<StoreGroup, Readonly<Record<LossKind, string>>>> = {
	food: { spoilt: 'gâté', uncooled: 'réchauffé faute d’électricité', spilt: 'débordé' },
	medicine: { spoilt: 'périmé', uncooled: 'réchauffé faute d’électricité', spilt: 'débordé' },
	energy: { spoilt: 'fuites', uncooled: 'perdu par la chaleur', spilt: 'plus que la réserve ne peut contenir' },
};

/** What the page says of one store on one day of one run: where it went, and why no more was given. Numbers come formatted. */
export const ledger = {
	question: 'Où est-ce allé\u202f?',
	title: (store: string, day: string) => `Où est-ce allé\u202f? ${store}, le ${day}`,
	unitAndRun: (unit: string, run: string) => `${unit}, ${run}`,
	units,
	unitNames,
	waiting: 'La simulation est en cours de calcul.',

	runs: {
		legend: 'Simulation',
		centralButton: 'Simulation centrale',
		number: (of: string) => `Numéro de simulation, de 1 à ${of}`,
		numberShort: 'ou simulation',
		of: (of: string) => `sur ${of}`,
		another: 'Une autre simulation',
		refused: (typed: string, of: string) =>
			`«\u202f${typed}\u202f» n’a pas été utilisé\u202f: on attend ici un nombre entier de 1 à ${of}.`,
		isCentral:
			'La simulation centrale donne à chaque hypothèse sa valeur centrale. Le nombre énoncé plus haut est la médiane de l’ensemble des simulations\u202f: les deux diffèrent.',
		isOne: (number: string, of: string) =>
			`La simulation ${number} est l’une des ${of} que comptent les bandes, avec son propre tirage de chaque hypothèse. Elle n’est pas plus vraisemblable qu’une autre\u202f; la ligne fine des graphiques est cette simulation.`,
		far: (number: string) => `Ce que la simulation ${number} suppose de plus éloigné du central`,
		farValue: (label: string, value: string, central: string) => `${label}\u202f: ${value} (central ${central})`,
	},

	store: 'Réserve',
	groups: { food: 'Alimentation', medicine: 'Médicaments', energy: 'Gaz, carburant et électricité' },

	stepper: {
		label: 'Jour du registre',
		weekBack: 'Une semaine plus tôt',
		dayBack: 'Un jour plus tôt',
		dayOn: 'Un jour plus tard',
		weekOn: 'Une semaine plus tard',
		keys: 'Flèches\u202f: un jour\u202f; avec Maj\u202f: une semaine',
		first: (what: string, day: string) => `Premier jour où ${what}\u202f: ${day}`,
		firstNever: (what: string) => `Premier jour où ${what}\u202f: pas dans cette simulation`,
		lastArrival: (day: string) => `Arrivée précédente de l’extérieur\u202f: ${day}`,
		noArrival: 'Aucune arrivée de l’extérieur auparavant',
	},

	sum: {
		opening: 'en réserve à l’aube',
		arrivals: 'arrivé',
		loss: 'perdu',
		issue: 'distribué',
		refill: 'passé aux garde-manger',
		closing: 'en réserve le soir',
		lessThan: (amount: string) => `<${amount}`,
		kinds,
		losses,
		convoy: (by: string, road: string) => `convoi, ${by}, ${road}`,
		convoyNoRoad: (by: string) => `convoi, ${by}`,
		rounded:
			'Arrondi de façon que le compte imprimé tombe juste\u202f: les stocks à l’unité la plus proche, les flux vers le haut ou le bas de moins d’une unité.',
		spoken: (store: string, day: string, terms: string, closing: string) =>
			`${store}, ${day}\u202f: ${terms}\u202f; ${closing}.`,
		term: (amount: string, name: string) => `${amount} ${name}`,
	},

	/** Why no more was given. */
	why: {
		need: (need: string, share: string) =>
			`Besoins de ce jour\u202f: ${need}. Distribué\u202f: ${share} de ces besoins.`,
		held: {
			nothing: 'Les besoins ont été couverts en entier.',
			stock: 'Tout ce qui était là a été distribué.',
			cap: 'Les turbines ne pouvaient pas donner plus.',
			ration: 'La ration a retenu le reste.',
			reach: 'Il n’a pas été possible d’en acheminer plus aux habitants.',
		},
		letsIn: (share: string) =>
			`Le scénario laisse entrer des médicaments pour ${share} des besoins, une part contestée.`,
		lineGives: (share: string) => `Le gazoduc donne ${share} de ce qui lui est demandé.`,
		lineGivesNothing: 'Le gazoduc ne donne rien.',
		larder: (given: string, left: string) =>
			`De leurs garde-manger, les habitants ont pris ${given} de plus\u202f; il y reste ${left}.`,
		larderOnly: (left: string) => `Dans les garde-manger\u202f: ${left}.`,
		ration: (share: string, day: string, cover: string, trigger: string) =>
			`Ration ${share} depuis le ${day}\u202f: ${some(cover, 'jour', 'jours')} de couverture, le rationnement commence à ${trigger}.`,
		whole: (day: string, cover: string, trigger: string) =>
			`Pas de ration depuis l’examen du ${day}\u202f: ${some(cover, 'jour', 'jours')} de couverture, le rationnement commence sous ${trigger}.`,
		wholeForNow: (day: string) =>
			`Pas de ration depuis l’examen du ${day}\u202f: ce qui entre suffit à couvrir les besoins.`,
		withHarvest: 'La couverture compte la récolte encore à venir.',
		open: 'Pas de ration\u202f: la route est ouverte.',
		never: 'Jamais de ration.',
		none: 'Pas de ration\u202f: dans ce scénario, rien n’est rationné.',
		fixed: (share: string) => `Ration ${share}, fixée par le scénario.`,
		delivery: (reach: string, fuel: string) =>
			`L’acheminement atteint ${reach} des besoins\u202f: du carburant qu’il demande, il obtient ${fuel}.`,
		bakeries: (share: string, gas: string) =>
			`Les boulangeries donnent ${share}\u202f: le gazoduc couvre ${gas} de ce qui lui est demandé.`,
		local: (share: string, fuel: string) =>
			`De la production locale, ${share} arrive aux habitants\u202f: du carburant que les fermes demandent, elles obtiennent ${fuel}.`,
		grown: (share: string) =>
			`La production locale pourrait couvrir ${share} des besoins\u202f; aucune ration n’y touche.`,
		river: (share: string) => `La rivière pourrait couvrir ${share} des besoins\u202f; aucune ration n’y touche.`,
		turbines: (share: string) => `Les turbines peuvent donner au plus ${share} de ce qui est demandé.`,
		outage: (share: string) =>
			`L’électricité manque pour ${share} de ce qui est voulu, et la chaleur gâte ce qui est gardé au frais.`,
	},

	outside: {
		title: 'Ce qui n’est pas passé',
		nothing: 'Rien n’a été refoulé ce jour-là.',
		noneTried: 'Aucun camion d’aide ni aucun convoi ne s’est mis en route.',
		relief: (back: string, tried: string, tonnes: string) =>
			`Camions d’aide refoulés\u202f: ${back} sur ${tried}, avec ${tonnes} t.`,
		reliefShare:
			'Dans la simulation centrale, la part qui peut passer passe chacun de ces jours\u202f; dans une simulation seule, tous passent, ou aucun.',
		convoy: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} t selon la déclaration, ${by}`,
		convoyAssumedLoad: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} t, ${by}`,
		stopped: 'n’est pas passé',
		stoppedShare: (share: string) => `${share} n’en est pas passé`,
		wouldBe: (amount: string, store: string, days: string) =>
			`Aux parts de cargaison supposées, il y aurait eu ${amount} de «\u202f${store}\u202f»\u202f: ${some(days, 'jour', 'jours')} de besoins.`,
		medicine: 'Les médicaments ne sont admis que tant que l’aide passe.',
		note: 'Compté hors du compte\u202f: cela n’est jamais arrivé sur place.',
	},

	table: {
		title: (store: string) => `${store}, chaque jour de cette simulation`,
		summary: 'Toute la simulation en tableau',
		day: 'Jour',
		ration: 'Ration',
		ofNeed: 'Distribué, part des besoins',
		opening: 'À l’aube',
		arrivals: 'Arrivé',
		loss: 'Perdu',
		issue: 'Distribué',
		refill: 'Aux garde-manger',
		closing: 'Le soir',
		needed: 'Besoins',
	},
};
