import type { CaseWords } from '../../../words.ts';

export const parties: CaseWords['parties'] = {
	almanac: 'L’Almanach de Pellastry (un journal imaginaire)',
	council: 'Conseil de Pellastry (imaginaire)',
	growers: 'Union des cultivateurs de Pellastry (imaginaire)',
	'line-company': 'Compagnie des lignes d’Orrelond (imaginaire)',
	orrelond: 'Gouvernement d’Orrelond (imaginaire)',
	society: 'Société d’aide des bateliers (imaginaire)',
};
