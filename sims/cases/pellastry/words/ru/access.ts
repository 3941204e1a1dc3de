import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Сенновикская дорога', Tavelmoor: 'Тавелмурская дорога' };

export const routes: CaseWords['routes'] = {
	Sennowick: 'Сенновик',
	Tavelmoor: 'Тавелмур',
};

export const senders: CaseWords['senders'] = {
	'Ferrymen’s Relief Society': 'Гуманитарное общество паромщиков',
	'Orrelond Mercy Service': 'Служба милосердия Оррелонда',
	'hypothetical weekly convoy': 'гипотетическая еженедельная колонна',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days': 'Учёт Гуманитарного общества начинается 19 ноября. До этого сценарий ничего не пропускает.',
	'power-from-july':
		'Бюллетени плотины заканчиваются 30 июня. В сценарии линия, по которой электричество идёт извне, остаётся отключённой.',
};
