import { assumptionLabels, unitWords } from './en/assumptions.ts';
import { page } from './en/page.ts';
import { storeNames, storeUnitsPerDay } from './en/stores.ts';

/** Everything that the page says in English; the words of a case stand with the case. */
export const en = { language: 'en', page, assumptionLabels, unitWords, storeNames, storeUnitsPerDay };

export type Words = typeof en;
