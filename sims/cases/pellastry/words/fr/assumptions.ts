import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people: 'Orrelond\u202f: 92\u202f000. Le conseil compte ceux qui sont enregistrés, Orrelond ceux qui ont été vus.',
	reliefTonnesPerTruck: 'Orrelond\u202f: 9\u00a0t et plus. La Société d’aide\u202f: 7\u00a0t en moyenne.',
	medicineReliefScale:
		'Le conseil\u202f: presque rien après mai. Orrelond\u202f: chaque ambulance qui revenait apportait des médicaments.',
	openingReservoirShare: 'Le conseil\u202f: trois quarts. Orrelond\u202f: le lac était plein à ras bord.',
};
