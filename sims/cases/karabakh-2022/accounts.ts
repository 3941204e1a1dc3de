import type { Case } from '../case.ts';

/** Goods let in, gas, power; the UN on what it could not verify; Azerbaijan on whether the road was closed. */
const GOODS = ['S125', 'S126', 'S54', 'S62', 'S70'] as const;
const LINES = ['S5', 'S21', 'S3'] as const;
const AS_REPORTED = [...GOODS, ...LINES] as const;
const CONVOY_OF_26_JULY = ['S85', 'S86', 'S40'] as const;

/** What the notes on the scenarios rest on. */
export const scenarioSources = {
	'as-reported': AS_REPORTED,
	'corridor-open': [],
	'nothing-passes': LINES,
	'short-closure': [],
	'relief-continues': AS_REPORTED,
	'lachin-convoys': [...AS_REPORTED, ...CONVOY_OF_26_JULY],
	'aghdam-convoys': [...AS_REPORTED, 'S102'],
	'both-roads': [...AS_REPORTED, ...CONVOY_OF_26_JULY, 'S102', 'S104', 'S110', 'S112'],
	'open-from-22-february': [...AS_REPORTED, 'S47', 'S48'],
	'road-only': GOODS,
	'half-chance': LINES,
} as const satisfies Case['scenarioSources'];

/** What is said against a number. */
export const disputeSources = {
	people: ['S172', 'S173', 'S121', 'S120', 'S171'],
	normalImportsTonnesPerDay: ['S126', 'S127', 'S36'],
	reliefTonnesPerTruck: ['S126', 'S134'],
	convoyTonnesPerTruck: ['S86', 'S85', 'S40'],
	medicineReliefScale: ['S62', 'S74'],
	pregnant: ['S177', 'S139'],
} as const satisfies Case['disputeSources'];
