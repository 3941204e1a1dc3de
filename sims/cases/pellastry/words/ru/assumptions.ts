import type { CaseWords } from '../../../words.ts';

/** Who contests a number, and what they say. */
export const assumptionDisputes: CaseWords['assumptionDisputes'] = {
	people: 'Оррелонд: 92 000. Совет считает зарегистрированных, Оррелонд — тех, кого видели.',
	reliefTonnesPerTruck: 'Оррелонд: 9 т и больше. Гуманитарное общество: в среднем 7 т.',
	medicineReliefScale:
		'Совет: после мая почти ничего. Оррелонд: каждая возвращавшаяся машина скорой помощи привозила лекарства.',
	openingReservoirShare: 'Совет: три четверти. Оррелонд: озеро было полно до краёв.',
};
