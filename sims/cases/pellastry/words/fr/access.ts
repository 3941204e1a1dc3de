import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Route de Sennowick', Tavelmoor: 'Route de Tavelmoor' };

export const routes: CaseWords['routes'] = {
	Sennowick: 'Sennowick',
	Tavelmoor: 'Tavelmoor',
};

export const senders: CaseWords['senders'] = {
	'Ferrymen’s Relief Society': 'Société d’aide des bateliers',
	'Orrelond Mercy Service': 'Service de miséricorde d’Orrelond',
	'hypothetical weekly convoy': 'convoi hebdomadaire hypothétique',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Le registre de la Société d’aide commence le 19 novembre. Le scénario ne laisse rien entrer avant.',
	'power-from-july':
		'Le bulletin du barrage s’arrête le 30 juin. Le scénario garde fermée la ligne venant de l’extérieur.',
};
