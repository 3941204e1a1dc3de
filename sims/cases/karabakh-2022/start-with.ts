import type { Case } from '../case.ts';

/**
 * Who is to be supplied, what gets in and when people begin to stretch it touch food, medicine and fuel alike; then one
 * of medicine and one of heat. No claim about what moves the answer.
 */
export const startWith = [
	'people',
	'reliefTonnesPerTruck',
	'rationTriggerDays',
	'openingMedicineDays',
	'temperatureOffset',
] as const satisfies Case['startWith'];
