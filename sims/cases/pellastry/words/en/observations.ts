import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-1-dec': {
		name: 'Bread and cereals eaten, December',
		text: 'Bread is as plentiful as ever. In the model that would be: at least 90 % of the cereals needed are eaten.',
	},
	'ration-cards-2-feb': {
		name: 'Ration of oil or sugar',
		text: 'Cards for oil and sugar begin. In the model that would be: a ration below 100 % for one of the two.',
		explains: 'The model has no cards. It stretches each store by days of cover.',
	},
	'pharmacies-28-apr': {
		name: 'Medicine left, of the first day’s stock',
		text: 'Pharmacies are down to 35 %. In the model that would be: stocks of medicine against those of the first day.',
		explains: 'The notice does not say 35 % of what, nor who counted. The opening stock in days is an assumption.',
	},
	'power-20-hours': {
		name: 'Hours of power, spring',
		text: 'Four hours a day without power. In the model that would be: 20 hours of power on average.',
		explains: 'The lake is small and spring brings much water; whether it was let out is not said.',
	},
	'granary-1-aug': {
		name: 'Cereals in stock',
		text: 'The granary is near empty. In the model that would be: cereals for less than seven days.',
		explains: 'In July and August the model brings in a harvest; the notice speaks of the granary alone.',
	},
};
