import type { Case } from '../case.ts';

/** People, access, what people do, then one each for food, medicine and heat. No claim about what moves the answer. */
export const startWith = [
	'people',
	'reliefTonnesPerTruck',
	'rationTriggerDays',
	'localEnergyShare',
	'openingMedicineDays',
	'temperatureOffset',
] as const satisfies Case['startWith'];
