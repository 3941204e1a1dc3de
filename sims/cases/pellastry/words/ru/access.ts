import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Сенновикская дорога', Tavelmoor: 'Тавелмурская дорога' };

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days': 'Учёт Гуманитарного общества начинается 19 ноября. До этого сценарий ничего не пропускает.',
	'power-from-july':
		'Бюллетени плотины заканчиваются 30 июня. В сценарии линия, по которой электричество идёт извне, остаётся отключённой.',
};
