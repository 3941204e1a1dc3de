import type { LimitKind } from '../../model/assumption.ts';

/** What an assumption may be, where a value is refused: a slider says it too. */
export const limits: Readonly<Record<LimitKind, string>> = {
	positive: 'число от 1e-12 до 1e12',
	nonNegative: 'число от 0 до 1e12',
	share: 'доля от 0 до 1',
	positiveShare: 'доля от 1e-12 до 1',
	strictShare: 'доля больше 0 и меньше 1',
	dailyLoss: 'потеря за день от 0, но меньше 1',
	wholeDays: 'целое число дней от 1 до 730',
	atLeastOne: 'число дней от 1 до 1e12',
	temperature: 'температура от -60 до 60',
};
