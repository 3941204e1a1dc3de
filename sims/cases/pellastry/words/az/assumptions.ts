import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people: 'Orrelond: 92.000. Şura qeydiyyatda olanları sayır, Orrelond isə görünənləri.',
	reliefTonnesPerTruck: 'Orrelond: 9 t və daha çox. Yardım Cəmiyyəti: orta hesabla 7 t.',
	medicineReliefScale:
		'Şura: maydan sonra demək olar ki, heç nə. Orrelond: qayıdan hər təcili yardım maşını dərman gətirib.',
	openingReservoirShare: 'Şura: dörddə üçü. Orrelond: göl ağzına qədər dolu idi.',
};
