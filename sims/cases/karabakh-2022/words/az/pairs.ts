import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Karvanlar Laçın yolu ilə', with: 'Ağdam/Akna yolu ilə' },
	'every-convoy': { shown: 'Bildirilən hər karvan keçir', with: 'bildirildiyi kimi' },
	'nothing-or-open': { shown: 'Heç nə keçmir', with: 'bütün müddətdə açıq' },
	'relief-continues': { shown: 'Yardım davam edir', with: 'bildirildiyi kimi' },
	'the-two-lines': { shown: 'Yol, qaz və elektrik bildirildiyi kimi', with: 'təkcə yol' },
	'open-from-22-february': { shown: '22 fevraldan açıq', with: 'bildirildiyi kimi' },
};
