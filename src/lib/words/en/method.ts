import { NBSP } from '../numbers.ts';
import type { InflowId, OutcomeId, SlowedBy } from '#sims/model/description.ts';

const INFLOWS: Readonly<Record<InflowId, string>> = {
	harvest: 'Harvest',
	localProduce: 'Local produce',
	relief: 'Relief trucks',
	convoys: 'Convoys',
	openRoad: 'Open road',
	medicineLetIn: 'Medicine let in',
	gasLine: 'Gas line',
	river: 'River',
	powerLine: 'Power line',
};

const OUTCOMES: Readonly<Record<OutcomeId, readonly string[]>> = {
	food: ['Energy eaten, with', 'what larders give'],
	medicine: ['Treatments given'],
	gas: ['Gas from the line'],
	heat: ['Heat and cooking,', 'with firewood'],
	power: ['Hours of power'],
	fuel: ['Fuel for hospitals,', 'delivery, farms'],
};

const CHANGES: Readonly<Record<SlowedBy, (store: string) => string>> = {
	need: (store) => `need for ${store}`,
	arrivals: (store) => `arrivals of ${store}`,
	loss: (store) => `losses of ${store}`,
	reach: (store) => `delivery of ${store}`,
};

/** What the page of the method says around its text. */
export const method = {
	/** Above the text, which is there in English alone; null: in English. */
	onlyEnglish: null as string | null,
	link: 'The method: equations, all assumptions, what is left out',
	description:
		'The whole model: equations, stores and couplings, all assumptions with their sources, what is left out, a model card, and what changed results.',
	otherCase: (carried: string, first: string) =>
		`You come from “${carried}”. The method is the same there. The tables on this page are of “${first}”; the assumptions of the other case stand beside its figures, each with its range and source.`,
	back: 'Back to the figures',
	outline: 'On this page',

	drawing: {
		title:
			'Stores and couplings: what comes in, the stores that it fills, how one shortage slows another, what people get',
		scroll: 'The drawing of stores and couplings',
		columns: {
			inflows: 'Comes in',
			food: 'Food',
			medicine: 'Medicine',
			energy: 'Gas, fuel and power',
			outcomes: 'What people get',
		},
		inflows: INFLOWS,
		outcomes: OUTCOMES,
		key: 'A filled dot: here a store is filled, or slowed. A ring: what the line gathers. Thick lines with numbers: couplings.',
		couplings: 'The seven couplings',
		acts: (from: string, changed: string) => `${from} → ${changed}`,
		changes: CHANGES,
		asList: 'What comes in and what people get, as a list',
		fills: (inflow: string, stores: string) => `${inflow}: ${stores}`,
		fillsNone: (inflow: string) => `${inflow}: no store; it is used as it comes`,
		gives: (stores: string, outcome: string) => `${outcome}: from ${stores}`,
		weight: (stores: string) => `On days with an open road these share one limit by weight: ${stores}.`,
	},

	assumptions: {
		caption: 'All assumptions',
		scroll: 'The table of assumptions',
		search: 'Search labels, units, sources and notes',
		group: 'Group',
		allGroups: 'All groups',
		basis: 'Basis',
		allBases: 'Any basis',
		found: (found: string, all: string) => `${found} of ${all}`,
		none: 'None fits.',
		clear: 'Show all',
		columns: {
			label: 'Assumption',
			central: 'Central',
			low: 'Low',
			high: 'High',
			unit: 'Unit',
			basis: 'Basis',
		},
		sources: 'Sources',
		notSampled: 'The same in every run.',
	},

	scenarios: {
		name: 'Name',
		file: 'As a file',
		download: (name: string) => `Save ${name}.json`,
		days: (first: string, last: string, days: string) => `${first} to ${last}, ${days} days.`,
		phases: 'Access by road',
		convoys: 'Convoys',
		noConvoys: 'No convoys.',
		lines: 'Gas and power',
		columns: {
			from: 'From',
			road: 'Road',
			trucks: 'Trucks a day',
			passChance: 'Pass chance',
			medicine: 'Medicine share',
			transfers: 'Transfers a week × patients',
			date: 'Date',
			load: 'Trucks × t each',
			cargo: 'Cargo',
			outcome: 'Outcome',
			by: 'By, route, source',
			gas: 'Gas share',
			power: 'Power share',
		},
		loads: (trucks: string, tonnes: string) => `${trucks}${NBSP}×${NBSP}${tonnes}`,
		toChance: 'left to chance',
	},

	claimants: {
		caption: 'Whose word the reported events rest on',
		of: (events: string, all: string) => `${events} of ${all}`,
		party: 'Party',
		events: 'Says',
		disputes: 'Disputes',
	},

	version: (model: string, page: string) => `Model and case ${model}; page ${page}.`,
};
