import { assumptionLabels, unitWords } from './en/assumptions.ts';
import { page } from './en/page.ts';
import { storeUnitsPerDay } from './en/stores.ts';
import { STORE_NAMES } from '#sims/words/en.ts';

/** Everything that the page says in English; the words of a case stand with the case. */
export const en = { language: 'en', page, assumptionLabels, unitWords, storeNames: STORE_NAMES, storeUnitsPerDay };

export type Words = typeof en;
