import type { CaseWords } from '../../../words.ts';

export const parties: CaseWords['parties'] = {
	almanac: 'Pellastri Almanaxı (uydurma qəzet)',
	council: 'Pellastri Şurası (uydurma)',
	growers: 'Pellastri Yetişdiricilər Birliyi (uydurma)',
	'line-company': 'Orrelond Xətt Şirkəti (uydurma)',
	orrelond: 'Orrelond hökuməti (uydurma)',
	society: 'Bərəçilərin Yardım Cəmiyyəti (uydurma)',
};
