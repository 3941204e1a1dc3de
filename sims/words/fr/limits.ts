import type { LimitKind } from '../../model/assumption.ts';

/** What an assumption may be, where a value is refused: a slider says it too. */
export const limits: Readonly<Record<LimitKind, string>> = {
	positive: 'un nombre de 1e-12 à 1e12',
	nonNegative: 'un nombre de 0 à 1e12',
	share: 'une part de 0 à 1',
	positiveShare: 'une part de 1e-12 à 1',
	strictShare: 'une part au-dessus de 0 et au-dessous de 1',
	dailyLoss: 'une perte par jour de 0 à moins de 1',
	wholeDays: 'un nombre entier de jours de 1 à 730',
	atLeastOne: 'un nombre de jours de 1 à 1e12',
	temperature: 'une température de -60 à 60',
};
