import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'ration-cards-2-feb': 'cards alone: 1,100 kcal (council), 800 (growers)',
	'pharmacies-28-apr': 'stocks at 35 %, says the council',
	'power-20-hours': 'power 20 h of 24, says the council',
	'granary-1-aug': 'granary near empty, says the council',
};
