import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Route de Latchine', Aghdam: 'Route d’Aghdam/Akna' };

export const routes: CaseWords['routes'] = {
	Lachin: 'Latchine',
	Aghdam: 'Aghdam',
	'one truck by each road, Lachin and Aghdam': 'un camion par chaque route, Latchine et Aghdam',
};

export const senders: CaseWords['senders'] = {
	'government of Armenia': 'gouvernement de l’Arménie',
	'Azerbaijan Red Crescent': 'Croissant-Rouge d’Azerbaïdjan',
	'French cities and regions': 'villes et régions françaises',
	'Russian Red Cross': 'Croix-Rouge russe',
	ICRC: 'CICR',
	'hypothetical weekly convoy': 'convoi hebdomadaire hypothétique',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Aucun tonnage n’a été rapporté pour ces jours. Le scénario ne laisse rien entrer\u202f; les forces de maintien de la paix se seraient ravitaillées elles-mêmes, a-t-il été dit.',
	'gas-from-9-july':
		'La dernière information rapportée est celle de quelques heures de gaz le 8 juillet. Rien n’a été trouvé qui rapporte que la ligne ait été rétablie\u202f: le scénario la garde donc fermée.',
};
