import type { ArrivalKind, LossKind } from '#sims/model/account.ts';
import type { StoreGroup, StoreUnit } from '#sims/model/store.ts';

/** Behind a number. */
const units: Readonly<Record<StoreUnit, string>> = {
	t: 't',
	'treatment-days': 'treatments',
	sessions: 'sessions',
	procedures: 'operations',
	m3: 'm³',
	kg: 'kg',
	MWh: 'MWh',
	L: 'L',
};
const unitNames: Readonly<Record<StoreUnit, string>> = {
	t: 'tonnes',
	'treatment-days': 'treatment-days',
	sessions: 'sessions',
	procedures: 'operations',
	m3: 'm³',
	kg: 'kg',
	MWh: 'MWh',
	L: 'litres',
};

const kinds: Readonly<Record<Exclude<ArrivalKind, 'convoys'>, string>> = {
	relief: 'relief trucks',
	imports: 'trade on the open road',
	medicine: 'let in by permission',
	local: 'local produce',
	harvest: 'harvest',
	river: 'river',
	line: 'gas line, for the day',
	pipes: 'gas line, into the pipes',
};

const losses: Readonly<Record<StoreGroup, Readonly<Record<LossKind, string>>>> = {
	food: { spoilt: 'spoilt', uncooled: 'warm for want of power', spilt: 'spilt' },
	medicine: { spoilt: 'expired', uncooled: 'warm for want of power', spilt: 'spilt' },
	energy: { spoilt: 'leaked', uncooled: 'lost to warmth', spilt: 'more than it can hold' },
};

/** What the page says of one store on one day of one run: where it went, and why no more was given. Numbers come formatted. */
export const ledger = {
	question: 'Where did it go?',
	title: (store: string, day: string) => `Where did it go? ${store} on ${day}`,
	unitAndRun: (unit: string, run: string) => `${unit}, ${run}`,
	units,
	unitNames,
	waiting: 'The run is being worked out.',

	runs: {
		legend: 'Run',
		centralButton: 'Central run',
		number: (of: string) => `Run number, 1 to ${of}`,
		numberShort: 'or run',
		of: (of: string) => `of ${of}`,
		another: 'Another run',
		refused: (typed: string, of: string) => `“${typed}” was not used: here goes a whole number from 1 to ${of}.`,
		isCentral:
			'The central run has every assumption at its central value. The number said aloud above is the median of the ensemble: the two differ.',
		isOne: (number: string, of: string) =>
			`Run ${number} is one of the ${of} that the bands count, with its own draw of every assumption. It is no likelier than any other; the thin line in the charts is this run.`,
		far: (number: string) => `What run ${number} assumes farthest from central`,
		farValue: (label: string, value: string, central: string) => `${label}: ${value} (central ${central})`,
	},

	store: 'Store',
	groups: { food: 'Food', medicine: 'Medicine', energy: 'Gas, fuel and power' },

	stepper: {
		label: 'Day of the ledger',
		weekBack: 'A week back',
		dayBack: 'A day back',
		dayOn: 'A day on',
		weekOn: 'A week on',
		keys: 'Arrow keys: a day; with shift: a week',
		first: (what: string, day: string) => `First day with ${what}: ${day}`,
		firstNever: (what: string) => `First day with ${what}: not in this run`,
		lastArrival: (day: string) => `Arrival from outside before: ${day}`,
		noArrival: 'No arrival from outside before',
	},

	sum: {
		opening: 'in store at dawn',
		arrivals: 'arrived',
		loss: 'lost',
		issue: 'issued',
		refill: 'moved to larders',
		closing: 'in store at night',
		lessThan: (amount: string) => `<${amount}`,
		kinds,
		losses,
		convoy: (by: string, road: string) => `convoy, ${by}, ${road}`,
		convoyNoRoad: (by: string) => `convoy, ${by}`,
		rounded: 'Rounded so that it adds up as printed: stocks to the nearest unit, flows up or down by less than one.',
		spoken: (store: string, day: string, terms: string, closing: string) => `${store}, ${day}: ${terms}; ${closing}.`,
		term: (amount: string, name: string) => `${amount} ${name}`,
	},

	/** Why no more was given. */
	why: {
		need: (need: string, share: string) => `Needed that day: ${need}. Issued: ${share} of it.`,
		held: {
			nothing: 'The need was met in full.',
			stock: 'All that was there was given out.',
			cap: 'The turbines could give no more.',
			ration: 'The ration held the rest back.',
			reach: 'More could not be brought to people.',
		},
		letsIn: (share: string) => `The scenario lets in medicine for ${share} of need, a disputed share.`,
		lineGives: (share: string) => `The gas line gives ${share} of what it is asked for.`,
		lineGivesNothing: 'The gas line gives nothing.',
		larder: (given: string, left: string) => `From their larders people took ${given} more; ${left} is left there.`,
		larderOnly: (left: string) => `In larders: ${left}.`,
		ration: (share: string, day: string, cover: string, trigger: string) =>
			`Ration ${share} since ${day}: ${cover} days of cover, rationing begins at ${trigger}.`,
		whole: (day: string, cover: string, trigger: string) =>
			`No ration since the review of ${day}: ${cover} days of cover, rationing begins below ${trigger}.`,
		wholeForNow: (day: string) => `No ration since the review of ${day}: what comes in by itself meets the need.`,
		withHarvest: 'Cover counts the harvest that is still to come.',
		open: 'No ration: the road is open.',
		never: 'Never rationed.',
		none: 'No ration: in this scenario nothing is rationed.',
		fixed: (share: string) => `Ration ${share}, fixed by the scenario.`,
		delivery: (reach: string, fuel: string) =>
			`Delivery reaches ${reach} of need: of the fuel that delivery asks for it gets ${fuel}.`,
		bakeries: (share: string, gas: string) =>
			`Bakeries give ${share}: the gas line meets ${gas} of what is asked of it.`,
		local: (share: string, fuel: string) =>
			`Of local produce ${share} reaches people: of the fuel that farms ask for they get ${fuel}.`,
		grown: (share: string) => `Local produce could meet ${share} of the need; no ration touches it.`,
		river: (share: string) => `The river could meet ${share} of the need; no ration touches it.`,
		turbines: (share: string) => `The turbines can give ${share} of what is asked at most.`,
		outage: (share: string) => `Power is off for ${share} of what is wanted, and warmth spoils what is kept cool.`,
	},

	outside: {
		title: 'What did not pass',
		nothing: 'Nothing was turned back that day.',
		noneTried: 'No relief truck and no convoy set out.',
		relief: (back: string, tried: string, tonnes: string) =>
			`${back} of ${tried} relief trucks were turned back, with ${tonnes} t.`,
		reliefShare:
			'In the central run the share that may pass does so on every such day; in a single run all of them pass, or none.',
		convoy: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} t claimed, ${by}`,
		convoyAssumedLoad: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} t, ${by}`,
		stopped: 'did not pass',
		stoppedShare: (share: string) => `${share} of it did not pass`,
		wouldBe: (amount: string, store: string, days: string) =>
			`At the assumed shares of cargo ${amount} of it would have been ${store}: ${days} days of need.`,
		medicine: 'Medicine is let in only while relief passes.',
		note: 'Counted outside the sum: it never arrived.',
	},

	table: {
		title: (store: string) => `${store}, every day of this run`,
		summary: 'The whole run as a table',
		day: 'Day',
		ration: 'Ration',
		ofNeed: 'Issued, of need',
		opening: 'At dawn',
		arrivals: 'Arrived',
		loss: 'Lost',
		issue: 'Issued',
		refill: 'To larders',
		closing: 'At night',
		needed: 'Needed',
	},
};
