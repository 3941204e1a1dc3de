import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-20-dec': {
		name: 'Cereals eaten',
		text: 'Flour is sufficient and there is no problem with bread, say the de facto authorities. In the model that would be: at least 90 % of the cereals needed are eaten.',
	},
	'coupons-20-jan': {
		name: 'Ration of oil, sugar or pulses',
		text: 'The sale of staples on coupons starts. In the model that would be: oil, sugar or pulses are rationed.',
		explains:
			'The model rations by days of cover alone; a government may start earlier, for fairness or as a precaution.',
	},
	'power-winter-spring': {
		name: 'Hours of power, winter and spring',
		text: 'Power is cut for six hours a day. In the model that would be: 18 hours of power on average.',
		explains:
			'The notice of the schedule for 26 May reads as if cuts had been lighter in spring. The level of the reservoir at the start of the year was not published.',
	},
	'reservoir-6-may': {
		name: 'Water left in the reservoir',
		text: 'The Sarsang reservoir holds 18 of 517 million m³ that can be used. In the model that would be: 3.5 % of the usable energy is left.',
		explains:
			'Head, inflow and the level on the first day are assumptions; water let out for farms is not in the model.',
	},
	'power-summer': {
		name: 'Hours of power, summer',
		text: 'Six hours a day without power on a new schedule. In the model that would be: 18 hours of power on average.',
		explains:
			'The model gives less power in summer. It saves water by days of cover and knows no fixed schedule; the inflow of the rivers is an assumption.',
	},
	'medicine-19-jun': {
		name: 'Medicine left, of the first day’s stock',
		text: 'Medicine is down to 40 % for hospital patients and 20 % for others. In the model that would be: stocks of medicine against those of the first day, both figures held against the sum of the seven programmes.',
		explains:
			'The report does not say 40 % and 20 % of what, nor which medicine counts as the hospitals’; the table has each programme by itself. The opening stock in days, and how much came in, are assumptions.',
	},
	'buses-18-jul': {
		name: 'Fuel for farms and buses',
		text: 'Buses stop, first in Stepanakert/Khankendi and then everywhere, for lack of fuel. In the model that would be: farms and buses get less than 10 % of the motor fuel that they ask for.',
		explains: 'Neither stock nor use of motor fuel was published; unofficial supply is not in the model.',
	},
	'wheat-27-aug': {
		name: 'Cereals in stock',
		text: 'Stocks of wheat are near exhaustion. In the model that would be: cereals for less than seven days.',
		explains:
			'In July and August the model brings in a harvest of which the reports saw little, and stretches it by days of cover.',
	},
	'bread-5-sep': {
		name: 'Flour issued a person and day',
		text: 'Bread on coupons, 200 g per person and day in the main town. In the model that would be: cereals issued, equal to 148 g of flour per person and day.',
		explains:
			'In most of the runs there is more bread than was reported, from a harvest of which the reports saw little; in the central run that harvest is used up by this day and the ration is back at its floor. The coupons were for the main town; the model has one average for town and village.',
	},
};
