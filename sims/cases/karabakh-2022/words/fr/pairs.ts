import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Convois par la route de Latchine', with: 'par la route d’Aghdam/Akna' },
	'every-convoy': { shown: 'Chaque convoi rapporté passe', with: 'tel que rapporté' },
	'nothing-or-open': { shown: 'Rien ne passe', with: 'ouverte de bout en bout' },
	'relief-continues': { shown: 'L’aide se poursuit', with: 'tel que rapporté' },
	'the-two-lines': { shown: 'Route, gaz et électricité tels que rapportés', with: 'la route seule' },
	'open-from-22-february': { shown: 'Ouverte à partir du 22 février', with: 'tel que rapporté' },
};
