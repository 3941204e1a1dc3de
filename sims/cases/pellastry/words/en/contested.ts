import type { RecordWords } from '../../../words.ts';

/** What the two sides say where they differ. The page takes neither up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'Was the road closed?',
		accounts: [
			{
				by: 'Council of Pellastry',
				says: 'The only road that trucks can take was closed from 5 November on.',
				sources: ['council-winter'],
			},
			{
				by: 'Government of Orrelond',
				says: 'A bridge was under repair. There were two roads, and one of them was “open day and night”.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'passed',
		point: 'How much passed?',
		accounts: [
			{
				by: 'Ferrymen’s Relief Society',
				says: 'Five trucks a day with 7 t each, counted at the loading ramp.',
				sources: ['ferry-ledger'],
			},
			{
				by: 'Government of Orrelond',
				says: 'Twelve vehicles a day, counted at the bridge, cars among them.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'lines',
		point: 'Why did gas and power fail?',
		accounts: [
			{
				by: 'Council of Pellastry',
				says: 'The lines were shut “by hand”.',
				sources: ['council-spring', 'dam-bulletin'],
			},
			{
				by: 'Line Company of Orrelond',
				says: 'Works, and a fault that could not be reached.',
				sources: ['line-notice'],
			},
		],
	},
	{
		id: 'roads',
		point: 'One road or the other?',
		accounts: [
			{
				by: 'Council of Pellastry',
				says: 'The Tavelmoor road cannot carry what is needed, and to take it is to give the other one up.',
				sources: ['council-summer'],
			},
			{
				by: 'Government of Orrelond',
				says: 'The Tavelmoor road is shorter, and trucks that were sent by it were sent away.',
				sources: ['orrelond-july'],
			},
			{
				by: 'The Pellastry Almanac',
				says: 'Nobody has weighed what either road can carry.',
				sources: ['almanac-summer'],
			},
		],
	},
];
