import type { LimitKind } from '../../model/assumption.ts';

/** What an assumption may be, where a value is refused: a slider says it too. */
export const limits: Readonly<Record<LimitKind, string>> = {
	positive: 'a number from 1e-12 to 1e12',
	nonNegative: 'a number from 0 to 1e12',
	share: 'a share from 0 to 1',
	positiveShare: 'a share from 1e-12 to 1',
	strictShare: 'a share above 0 and below 1',
	dailyLoss: 'a daily loss from 0 to below 1',
	wholeDays: 'a whole number of days from 1 to 730',
	atLeastOne: 'a number of days from 1 to 1e12',
	temperature: 'a temperature from -60 to 60',
};
