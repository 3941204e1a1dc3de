import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Lachin road', Aghdam: 'Aghdam/Akna road' };

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'No tonnage was reported for these days. The scenario lets nothing in; the peacekeepers are said to have supplied themselves.',
	'gas-from-9-july':
		'The last report is of gas for a few hours on 8 July. No report that the line was restored was found, so the scenario keeps it shut.',
};
