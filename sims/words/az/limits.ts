import type { LimitKind } from '../../model/assumption.ts';

/** What an assumption may be, where a value is refused: a slider says it too. */
export const limits: Readonly<Record<LimitKind, string>> = {
	positive: '1e-12 – 1e12 arası ədəd',
	nonNegative: '0 – 1e12 arası ədəd',
	share: '0 – 1 arası pay',
	positiveShare: '1e-12 – 1 arası pay',
	strictShare: '0-dan böyük, 1-dən kiçik pay',
	dailyLoss: 'gündəlik itki, ən azı 0 və 1-dən kiçik',
	wholeDays: '1 – 730 arası tam gün sayı',
	atLeastOne: '1 – 1e12 arası gün sayı',
	temperature: '-60 ilə 60 arası temperatur',
};
