import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Convoys by the Sennowick road', with: 'by the Tavelmoor road' },
	'nothing-or-open': { shown: 'Nothing passes', with: 'open throughout' },
	chance: { shown: 'Trucks pass half of the time', with: 'as reported' },
};
