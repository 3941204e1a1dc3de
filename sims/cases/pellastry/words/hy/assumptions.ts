import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people: 'Օրելոնդ. 92 000։ Խորհուրդը հաշվում է գրանցվածներին, Օրելոնդը՝ տեսածներին։',
	reliefTonnesPerTruck: 'Օրելոնդ. 9 տ և ավելի։ Օգնության ընկերություն. միջինում 7 տ։',
	medicineReliefScale:
		'Խորհուրդ. մայիսից հետո՝ գրեթե ոչինչ։ Օրելոնդ. վերադարձող ամեն մի շտապօգնության մեքենա դեղ է բերել։',
	openingReservoirShare: 'Խորհուրդ. երեք քառորդ։ Օրելոնդ. լիճը լի էր մինչև եզրը։',
};
