import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Sennovik yolu', Tavelmoor: 'Tavelmur yolu' };

export const routes: CaseWords['routes'] = {
	Sennowick: 'Sennovik',
	Tavelmoor: 'Tavelmur',
};

export const senders: CaseWords['senders'] = {
	'Ferrymen’s Relief Society': 'Bərəçilərin Yardım Cəmiyyəti',
	'Orrelond Mercy Service': 'Orrelond Mərhəmət Xidməti',
	'hypothetical weekly convoy': 'hipotetik həftəlik karvan',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days': 'Yardım Cəmiyyətinin uçotu 19 noyabrdan başlayır. Ssenari ondan əvvəl heç nə buraxmır.',
	'power-from-july': 'Bəndin bülleteni 30 iyunda bitir. Ssenaridə kənardan gələn xətt bağlı qalır.',
};
