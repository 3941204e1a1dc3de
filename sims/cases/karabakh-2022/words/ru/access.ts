import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Лачинская дорога', Aghdam: 'Дорога Агдам/Акна' };

export const routes: CaseWords['routes'] = {
	Lachin: 'Лачин',
	Aghdam: 'Агдам',
	'one truck by each road, Lachin and Aghdam': 'по одному грузовику по каждой дороге, через Лачин и через Агдам',
};

export const senders: CaseWords['senders'] = {
	'government of Armenia': 'правительство Армении',
	'Azerbaijan Red Crescent': 'Общество Красного Полумесяца Азербайджана',
	'French cities and regions': 'города и регионы Франции',
	'Russian Red Cross': 'Российский Красный Крест',
	ICRC: 'МККК',
	'hypothetical weekly convoy': 'гипотетическая еженедельная колонна',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'За эти дни о тоннах не сообщалось. Сценарий ничего не пропускает; миротворцы, как говорят, снабжали себя сами.',
	'gas-from-9-july':
		'Последнее сообщение — о газе в течение нескольких часов 8 июля. Сообщения о том, что подачу восстановили, не найдено, поэтому в сценарии газопровод остаётся закрытым.',
};
