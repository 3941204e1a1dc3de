import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Лачинская дорога', Aghdam: 'Дорога Агдам/Акна' };

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'За эти дни о тоннах не сообщалось. Сценарий ничего не пропускает; миротворцы, как говорят, снабжали себя сами.',
	'gas-from-9-july':
		'Последнее сообщение — о газе в течение нескольких часов 8 июля. Сообщения о том, что подачу восстановили, не найдено, поэтому в сценарии газопровод остаётся закрытым.',
};
