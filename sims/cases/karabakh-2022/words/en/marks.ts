import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'bread-20-dec': 'no bread problem, say the de facto authorities',
	'coupons-20-jan': 'coupons alone: 750 kcal (de facto authorities), 510 (residents)',
	'bread-5-sep': 'bread coupons alone: 500 kcal (de facto authorities)',
	'medicine-19-jun': 'stocks at 40 and 20 % (de facto authorities)',
	'power-18-hours': 'power 18 h of 24, say the de facto authorities',
	'wheat-27-aug': 'wheat near exhaustion, say the de facto authorities',
	'reservoir-6-may': 'reservoir at 3.5 % of usable water, say the de facto authorities',
	'buses-18-jul': 'buses stop for lack of fuel, say the de facto authorities',
};
