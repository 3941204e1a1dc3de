import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'ration-cards-2-feb': 'cartes seules\u202f: 1\u202f100\u00a0kcal (conseil), 800 (cultivateurs)',
	'pharmacies-28-apr': 'stocks à 35\u00a0%, dit le conseil',
	'power-20-hours': 'électricité 20\u00a0h sur 24, dit le conseil',
	'granary-1-aug': 'grenier presque vide, dit le conseil',
};
