import type { RecordWords } from '../../../words.ts';

export const events: RecordWords['events'] = {
	'road-closed-5-nov': {
		text: 'La route de Sennowick est fermée au pont, dit le conseil\u202f; aucun commerce ne passe.',
		disputed: 'Orrelond\u202f: le pont était en réparation, et la route de Tavelmoor était libre chaque jour.',
	},
	'relief-19-nov': {
		text: 'Des camions d’aide passent, cinq par jour selon le registre de la Société d’aide.',
		disputed: 'Orrelond\u202f: douze par jour, et de plus grands. Son compte comprend des véhicules de toute sorte.',
	},
	'bread-1-dec': { text: 'Le pain est aussi abondant que jamais, dit le conseil.' },
	'gas-20-dec': {
		text: 'Le gazoduc donne moins d’un tiers de ce qu’il donnait avant.',
		disputed:
			'La Compagnie des lignes\u202f: des travaux qui avaient été annoncés, et une pression «\u202fnormale pour la saison\u202f».',
	},
	'count-20-jan': {
		text: 'Orrelond chiffre à 92\u202f000 les habitants de Pellastry. Il ne dit pas comment ils ont été comptés.',
	},
	'cards-2-feb': {
		text: 'Des cartes pour l’huile et le sucre commencent. Ce que les cartes seules donnent est chiffré à 1\u202f100\u00a0kcal par le conseil et à 800 par les cultivateurs.',
		disputed: 'Orrelond\u202f: les cartes étaient un choix du conseil, non une nécessité.',
	},
	'gas-off-15-mar': {
		text: 'Le gazoduc ne donne rien. Là-dessus, le conseil et la Compagnie des lignes s’accordent.',
	},
	'relief-stops-25-mar': {
		text: 'Aucune aide ne passe pendant une semaine, pour des raisons que la Société ne donne pas.',
	},
	'power-20-apr': {
		text: 'L’électricité est coupée quatre heures par jour, dit le bulletin hebdomadaire du barrage.',
	},
	'pharmacies-28-apr': { text: 'Les pharmacies n’ont plus que 35\u00a0% de leur stock, dit le conseil.' },
	'relief-ends-20-may': {
		text: 'Les derniers camions d’aide sont passés\u202f; désormais il n’y en a plus, disent la Société et le conseil.',
		disputed:
			'Orrelond\u202f: des camions étaient libres de passer par la route de Tavelmoor, et personne n’en a envoyé.',
	},
	'convoy-12-jun': {
		text: 'Un convoi de 16 camions est refoulé au pont de Sennowick, dit la Société.',
		disputed: 'Orrelond\u202f: il n’était pas annoncé, et la moitié des camions étaient vides.',
	},
	'convoy-3-jul': {
		text: 'Quatre camions de farine viennent par la route de Tavelmoor et sont renvoyés par le conseil, dit Orrelond.',
		disputed: 'Le conseil\u202f: une offre «\u202ffaite pour être photographiée\u202f».',
	},
	'granary-1-aug': {
		text: 'Le grenier est presque vide, dit le conseil.',
		disputed:
			'L’Almanach, plus tard\u202f: l’une des trois halles l’était, et personne n’avait demandé ce qu’il en était des autres.',
	},
	'convoy-14-aug': { text: 'Deux camions arrivent par la route de Tavelmoor, après l’accord des deux parties.' },
	'numbers-12-sep': {
		text: 'L’Almanach place côte à côte les nombres des deux parties, et constate qu’aucune n’avait compté les villages.',
	},
};
