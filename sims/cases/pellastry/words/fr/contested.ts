import type { RecordWords } from '../../../words.ts';

/** What the two sides say where they differ. The page takes neither up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'La route était-elle fermée\u202f?',
		accounts: [
			{
				by: 'Conseil de Pellastry',
				says: 'La seule route que des camions puissent prendre était fermée à partir du 5 novembre.',
				sources: ['council-winter'],
			},
			{
				by: 'Gouvernement d’Orrelond',
				says: 'Un pont était en réparation. Il y avait deux routes, et l’une d’elles était «\u202fouverte jour et nuit\u202f».',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'passed',
		point: 'Combien est passé\u202f?',
		accounts: [
			{
				by: 'Société d’aide des bateliers',
				says: 'Cinq camions par jour avec 7\u00a0t chacun, comptés au quai de chargement.',
				sources: ['ferry-ledger'],
			},
			{
				by: 'Gouvernement d’Orrelond',
				says: 'Douze véhicules par jour, comptés au pont, voitures comprises.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'lines',
		point: 'Pourquoi le gaz et l’électricité ont-ils manqué\u202f?',
		accounts: [
			{
				by: 'Conseil de Pellastry',
				says: 'Les lignes ont été fermées «\u202fà la main\u202f».',
				sources: ['council-spring', 'dam-bulletin'],
			},
			{
				by: 'Compagnie des lignes d’Orrelond',
				says: 'Des travaux, et une panne qui n’a pas pu être atteinte.',
				sources: ['line-notice'],
			},
		],
	},
	{
		id: 'roads',
		point: 'Une route ou l’autre\u202f?',
		accounts: [
			{
				by: 'Conseil de Pellastry',
				says: 'La route de Tavelmoor ne peut pas porter ce qu’il faut, et la prendre, c’est renoncer à l’autre.',
				sources: ['council-summer'],
			},
			{
				by: 'Gouvernement d’Orrelond',
				says: 'La route de Tavelmoor est plus courte, et des camions qui y avaient été envoyés ont été renvoyés.',
				sources: ['orrelond-july'],
			},
			{
				by: 'L’Almanach de Pellastry',
				says: 'Personne n’a pesé ce que l’une ou l’autre route peut porter.',
				sources: ['almanac-summer'],
			},
		],
	},
];
