import { LABEL_LEAD, LABEL_REST, LEAVES_OUT } from '#sims/words/en.ts';

/** What the page itself says. Numbers come formatted; a sentence is one function, never glued from halves. */
export const page = {
	name: 'Corridor',
	tagline: 'One road closes on 120,000 people. What runs short, when, and how sure can we be?',
	skip: 'Skip to the charts',

	/** Buttons at the top. What they open has words of its own, which come with it. */
	bar: {
		compare: 'Compare',
		save: 'Save',
		saveLabel: 'Save or open a scenario',
		export: 'Export',
	},

	/** A reader's own title of the scenario. It stands before `by`, between quotation marks. */
	ownTitle: {
		by: 'a scenario made by a reader',
		page: (name: string, title: string, scenario: string) => `${name}: \u2068“${title}”\u2069 · ${scenario}`,
	},

	checkFigures: 'Check these figures',

	/** The fixed label, word by word; its short form stands inside every plot. */
	label: {
		lead: LABEL_LEAD,
		rest: LABEL_REST,
		inPlot: 'Illustrative projection: if these assumptions hold',
	},

	scenario: {
		legend: 'If the road is…',
		select: 'Scenario',
		more: (others: number) => `${others} more`,
	},

	condition: {
		leavesOut: LEAVES_OUT,
		notAllowance: 'A model of need is not an allowance.',
		rules: 'how stores are rationed or slow each other',
		beyond: (label: string) => `${label} (beyond the range given)`,
		changed: (changed: string) => `Changed here: ${changed}.`,
	},

	view: {
		legend: 'Show',
		share: 'Share of need met',
		stock: 'Stock left, in days of need',
		store: 'Store shown',
	},

	cursor: {
		label: 'Day',
		pill: (day: string, number: string) => `${day} · day ${number}`,
		value: (day: string, number: string) => `${day}, day ${number}.`,
		dayBack: 'A day back',
		dayOn: 'A day on',
		keys: 'Arrow keys: a day; with shift: a week; page up and down: a month',
	},

	panels: {
		food: {
			name: 'Food',
			main: 'energy eaten',
			companion: 'bread and cereals',
			needed: (kcal: string) => `needed: ${kcal} kcal per person and day, on average`,
		},
		medicine: {
			name: 'Medicine',
			main: 'seven programmes',
			companion: 'lowest of seven',
			needed: (treatments: string) => `needed: ${treatments} treatments a day`,
		},
		energy: {
			name: 'Gas and heat',
			main: 'heat and cooking',
			companion: 'from the gas line',
			needed: () => 'needed: as the season asks',
		},
		ofNeed: 'share of need',
		daysOfNeed: 'days of need in stock',
		neededPerDay: (amountAndUnit: string) => `needed: ${amountAndUnit}`,
	},

	readout: {
		on: (day: string) => `On ${day}`,
		ofNeedMet: 'of need met',
		daysLeft: 'days of need left',
		inEighty: (range: string) => `80 of 100 runs: ${range}`,
		energy: (delivered: string, needed: string) => `${delivered} of ${needed} kcal needed`,
		belowHalf: (of100: string) => `under half: ${of100} of 100 people`,
		treatments: (given: string, needed: string) => `≈ ${given} of ${needed} treatments`,
		bread: (share: string) => `bread and cereals ${share}`,
		lowest: (share: string) => `lowest programme ${share}`,
		letsIn: (share: string) => `lets in ${share}, disputed`,
		lineGivesNothingShort: 'gas line: nothing',
		letsInShort: (share: string) => `lets in ${share}, disputed`,
		lineGivesNothing: (needed: string) => `The gas line gives nothing of ${needed} m³ needed.`,
		lineGives: (share: string, needed: string) => `The gas line gives ${share} of ${needed} m³ needed.`,
		power: (hours: string, range: string) => `power ${hours} of 24 hours (${range})`,
	},

	legend: {
		bands: '50, 80 and 95 of 100 runs; median',
		companion: 'what an average hides',
		need: 'needed',
		oneWeek: 'one week',
		reported: 'reported',
		assumed: 'assumed',
	},

	status: {
		loading: 'Reading the scenario…',
		preview: (runs: string) => `${runs} runs · preview`,
		running: (runs: string, of: string) => `${runs} of ${of} runs`,
		settled: (runs: string, seed: string) => `${runs} runs · settled · seed ${seed}`,
		superseded: (runs: string) => `Stopped at ${runs}: you moved on`,
		failed: (message: string) =>
			`These settings cannot be run: ${message}. The charts show the last settings that could be run.`,
		notAllZero: (labels: string) =>
			`Not all of these can be 0: ${labels}. The charts show the last settings that could be run.`,
		restarted: 'The calculation stopped and was started again. Nothing you chose was lost.',
		givenUp: 'The calculation cannot be fetched, or keeps stopping in this browser. Nothing you chose was lost.',
		retry: 'Try again',
		dismiss: 'Dismiss',
	},

	assumptions: {
		reset: 'reset',
		was: (value: string) => `was ${value}`,
		value: (label: string) => `${label}: exact value`,
		beyond: 'Beyond the range given. It is run as you typed it.',
		refused: (typed: string, allowed: string) => `“${typed}” was not used: here goes ${allowed}.`,
		notSampled: 'The same in every run.',
		whereFrom: 'Where it comes from',
		noSource: 'No source: a guess, with a range wide enough to say so.',
		disputed: 'Disputed:',
		alternatives: 'Other figures',
		groups: {
			population: 'Population',
			food: 'Food',
			rationing: 'Rationing',
			access: 'Access and cargo',
			medicine: 'Medicine',
			energy: 'Gas, fuel and power',
			couplings: 'How one shortage slows another',
		},
		basis: {
			reported: 'reported',
			standard: 'standard',
			derived: 'derived',
			assumption: 'assumption',
		},
	},

	disputed: {
		medicine: (account: string) => `Medicine let in, disputed. ${account}`,
	},

	table: {
		title: 'The same as a table',
		shareNote: 'The median share of need on the last day of each month; under each, what 80 of 100 runs lie between.',
		stockNote:
			'The median stock in days of need on the last day of each month; under each, what 80 of 100 runs lie between.',
		supply: 'Supply',
		power: 'Hours of power, of 24',
	},

	/** Where the page shows more than one case. */
	cases: {
		others: 'The same model with other data:',
	},

	about: {
		source: 'The method, the sources and the code are open.',
	},
};
