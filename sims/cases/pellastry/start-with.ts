import type { Case } from '../case.ts';

/** A few that need no explanation and between them touch every supply. No claim about what moves the answer. */
export const startWith = [
	'people',
	'reliefTonnesPerTruck',
	'openingCereals',
	'openingMedicineDays',
	'temperatureOffset',
] as const satisfies Case['startWith'];
