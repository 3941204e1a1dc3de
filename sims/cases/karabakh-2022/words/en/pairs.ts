import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Convoys by the Lachin road', with: 'by the Aghdam/Akna road' },
	'every-convoy': { shown: 'Every reported convoy passes', with: 'as reported' },
	'nothing-or-open': { shown: 'Nothing passes', with: 'open throughout' },
	'relief-continues': { shown: 'Relief continues', with: 'as reported' },
	'the-two-lines': { shown: 'Road, gas and power as reported', with: 'the road alone' },
	'open-from-22-february': { shown: 'Open from 22 February', with: 'as reported' },
};
