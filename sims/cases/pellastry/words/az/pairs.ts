import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Karvanlar Sennovik yolu ilə', with: 'Tavelmur yolu ilə' },
	'nothing-or-open': { shown: 'Heç nə keçmir', with: 'bütün müddətdə açıq' },
	chance: { shown: 'Yük maşınları vaxtın yarısında keçir', with: 'bildirildiyi kimi' },
};
