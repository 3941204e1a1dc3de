import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Lachin road', Aghdam: 'Aghdam/Akna road' };

export const routes: CaseWords['routes'] = {
	Lachin: 'Lachin',
	Aghdam: 'Aghdam',
	'one truck by each road, Lachin and Aghdam': 'one truck by each road, Lachin and Aghdam',
};

export const senders: CaseWords['senders'] = {
	'government of Armenia': 'government of Armenia',
	'Azerbaijan Red Crescent': 'Azerbaijan Red Crescent',
	'French cities and regions': 'French cities and regions',
	'Russian Red Cross': 'Russian Red Cross',
	ICRC: 'ICRC',
	'hypothetical weekly convoy': 'hypothetical weekly convoy',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'No tonnage was reported for these days. The scenario lets nothing in; the peacekeepers are said to have supplied themselves.',
	'gas-from-9-july':
		'The last report is of gas for a few hours on 8 July. No report that the line was restored was found, so the scenario keeps it shut.',
};
