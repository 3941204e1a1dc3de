import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'bread-20-dec': 'pas de problème de pain, disent les autorités de facto',
	'coupons-20-jan': 'coupons seuls\u202f: 750\u00a0kcal (autorités de facto), 510 (habitants)',
	'bread-5-sep': 'coupons de pain seuls\u202f: 500\u00a0kcal (autorités de facto)',
	'medicine-19-jun': 'stocks à 40 et 20\u00a0% (autorités de facto)',
	'power-18-hours': 'électricité 18\u00a0h sur 24, disent les autorités de facto',
	'wheat-27-aug': 'blé presque épuisé, disent les autorités de facto',
	'reservoir-6-may': 'réservoir à 3,5\u00a0% de l’eau utilisable, disent les autorités de facto',
	'buses-18-jul': 'bus arrêtés faute de carburant, disent les autorités de facto',
};
