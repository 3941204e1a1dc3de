import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Convois par la route de Sennowick', with: 'par la route de Tavelmoor' },
	'nothing-or-open': { shown: 'Rien ne passe', with: 'ouverte de bout en bout' },
	chance: { shown: 'Des camions passent la moitié du temps', with: 'tel que rapporté' },
};
