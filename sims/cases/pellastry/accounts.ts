import type { Case } from '../case.ts';

/** Access by road as each side tells it, and the two lines. */
const AS_REPORTED = ['council-winter', 'ferry-ledger', 'orrelond-january', 'line-notice'] as const;

/** What the notes on the scenarios rest on. */
export const scenarioSources = {
	'as-reported': AS_REPORTED,
	'road-open': [],
	'nothing-passes': ['line-notice'],
	'short-closure': [],
	'sennowick-convoys': [...AS_REPORTED, 'ferry-june'],
	'tavelmoor-convoys': [...AS_REPORTED, 'orrelond-july'],
	'half-chance': ['line-notice'],
} as const satisfies Case['scenarioSources'];

/** What is said against a number. */
export const disputeSources = {
	people: ['orrelond-count'],
	reliefTonnesPerTruck: ['orrelond-january'],
	medicineReliefScale: ['council-summer', 'orrelond-july'],
	openingReservoirShare: ['orrelond-january'],
} as const satisfies Case['disputeSources'];
