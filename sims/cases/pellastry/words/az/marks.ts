import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'ration-cards-2-feb': 'təkcə kartlar: 1.100 kkal (şura), 800 (yetişdiricilər)',
	'pharmacies-28-apr': 'ehtiyat 35 % (şura)',
	'power-20-hours': 'elektrik 24 saatdan 20 saat (şura)',
	'granary-1-aug': 'taxıl anbarı az qala boşdur (şura)',
};
