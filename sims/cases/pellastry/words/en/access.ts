import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Sennowick road', Tavelmoor: 'Tavelmoor road' };

export const routes: CaseWords['routes'] = {
	Sennowick: 'Sennowick',
	Tavelmoor: 'Tavelmoor',
};

export const senders: CaseWords['senders'] = {
	'Ferrymen’s Relief Society': 'Ferrymen’s Relief Society',
	'Orrelond Mercy Service': 'Orrelond Mercy Service',
	'hypothetical weekly convoy': 'hypothetical weekly convoy',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days': 'The ledger of the Relief Society begins on 19 November. The scenario lets nothing in before.',
	'power-from-july': 'The bulletin of the dam ends on 30 June. The scenario keeps the line from outside shut.',
};
