import type { CaseWords } from '../../../words.ts';

/** A few words each, with whose they are: they stand in a plot. */
export const marks: CaseWords['marks'] = {
	'ration-cards-2-feb': 'միայն քարտերով՝ 1100 կկալ (խորհուրդ), 800 (մշակողներ)',
	'pharmacies-28-apr': 'պաշարները՝ 35 %, ասում է խորհուրդը',
	'power-20-hours': 'հոսանք՝ 24 ժամից 20, ասում է խորհուրդը',
	'granary-1-aug': 'շտեմարանը գրեթե դատարկ է, ասում է խորհուրդը',
};
