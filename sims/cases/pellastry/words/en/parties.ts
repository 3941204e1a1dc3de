import type { CaseWords } from '../../../words.ts';

export const parties: CaseWords['parties'] = {
	almanac: 'The Pellastry Almanac (a made-up paper)',
	council: 'Council of Pellastry (made up)',
	growers: 'Growers’ Union of Pellastry (made up)',
	'line-company': 'Line Company of Orrelond (made up)',
	orrelond: 'Government of Orrelond (made up)',
	society: 'Ferrymen’s Relief Society (made up)',
};
