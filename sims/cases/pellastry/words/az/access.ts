import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Sennovik yolu', Tavelmoor: 'Tavelmur yolu' };

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days': 'Yardım Cəmiyyətinin uçotu 19 noyabrdan başlayır. Ssenari ondan əvvəl heç nə buraxmır.',
	'power-from-july': 'Bəndin bülleteni 30 iyunda bitir. Ssenaridə kənardan gələn xətt bağlı qalır.',
};
