import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people: 'Orrelond: 92,000. The council counts those who are registered, Orrelond those who were seen.',
	reliefTonnesPerTruck: 'Orrelond: 9 t and more. The Relief Society: 7 t on average.',
	medicineReliefScale:
		'The council: hardly anything after May. Orrelond: every ambulance that came back brought medicine.',
	openingReservoirShare: 'The council: three quarters. Orrelond: the lake was full to the brim.',
};
