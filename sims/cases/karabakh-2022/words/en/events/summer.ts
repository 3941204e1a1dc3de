import type { RecordWords } from '../../../../words.ts';

/** 25 July to 18 September 2023. */
export const summer: RecordWords['events'] = {
	'buses-25-jul': {
		text: 'All public transport stops.',
	},
	'food-25-jul': {
		text: 'The de facto president says that about 90 % of food used to be imported, that none has come in for 40 days and that a fifth of the farm work is done.',
	},
	'icrc-25-jul': {
		text: 'The ICRC says that dairy products, sunflower oil, cereals, fish and chicken are not to be had, and that it has accompanied more than 600 patients out since December, 24 of them in the last days.',
	},
	'convoy-26-jul': {
		text: 'A convoy of 19 trucks with 360 to 400 t of food, sent by the government of Armenia, is halted at Kornidzor. Observers of the EU mission watch it.',
		disputed: 'A “provocation”. Of the road by Aghdam/Akna the presidential adviser says: “There is no other way!”',
	},
	'patient-29-jul': {
		text: 'A patient whom the ICRC accompanies is detained at the checkpoint.',
	},
	'wet-wheat-1-aug': {
		text: 'Less bread for two or three days: mills are grinding wheat that is fresh from the field and still wet.',
	},
	'un-experts-7-aug': {
		text: 'Special rapporteurs of the UN speak of a “humanitarian emergency” and call for the road to open.',
	},
	'health-8-aug': {
		text: 'The de facto health ministry compares January to July with a year before: more than twice as many people dying of diseases of the circulation, 26 % more new cases of stroke and 9.7 % more of infarct; in July four times as many miscarriages and medical abortions. Its figures for single causes rise by 9 to 66 %, which does not fit the total. About 90 % of pregnant women have anaemia, the de facto president had said on 25 July.',
	},
	'french-truck-8-aug': {
		text: 'A truck from a French region with more than 20 t of food joins those waiting at Kornidzor, 22 by 10 August.',
	},
	'water-10-aug': {
		text: 'The pumps of Stepanakert/Khankendi’s water supply run at half capacity: drought, power cuts and no fuel are named.',
	},
	'man-15-aug': {
		text: 'The Ombudsman reports that a man of about 40 has died and that a forensic report names chronic malnutrition, with a lack of protein and energy.',
		disputed:
			'Azerbaijan’s envoy to the UN is reported to have denied that there is any “starvation”. RFE/RL says that the report is not independently verified.',
	},
	'security-council-16-aug': {
		text: 'The UN Security Council meets and adopts no text. OCHA tells it that the UN cannot verify what is reported from the place.',
		disputed: 'It is “absurd to present as a blockade the operation of a border checkpoint”.',
	},
	'united-states-16-aug': {
		text: 'At the Security Council the United States calls again on Azerbaijan to restore free movement along the Lachin road, and names additional routes as a possible compromise.',
	},
	'people-out-21-aug': {
		text: 'Peacekeepers bring out 41 people, the first since 14 June; 333 are on the ICRC’s waiting list.',
	},
	'bakeries-21-aug': {
		text: 'Most bakeries of Stepanakert/Khankendi are shut for lack of flour. Some flour is given out “for a few days”; Martuni/Khojavend brings in coupons for bread.',
	},
	'flour-27-aug': {
		text: 'Flour for about 70 % of two days’ need is delivered. Stocks of wheat are said to be near exhaustion.',
	},
	'flour-by-aghdam-29-aug': {
		text: 'Two trucks of the Azerbaijan Red Crescent with 40 t of flour come by the Aghdam road and stand at a post of the peacekeepers, still there on 11 September.',
		disputed: 'They refuse the trucks; on 17 September they accept both roads.',
	},
	'french-convoy-30-aug': {
		text: 'Ten trucks sent by French cities and regions are stopped at Kornidzor.',
	},
	'loaf-30-aug': {
		text: 'One loaf for each family is reported from Stepanakert/Khankendi.',
	},
	'aliyev-1-sep': {
		text: 'President Aliyev calls talk of a crisis “deliberate lies”: the Aghdam road comes first, and the Lachin road can open under customs rules. Baku later dates an agreement on both roads to this day.',
		disputed:
			'It does not answer the statement; its own reports speak of staples that are not to be had (25 July) and of people “queuing hours for bread” (18 September).',
	},
	'bread-coupons-5-sep': {
		text: 'Bread coupons in Stepanakert/Khankendi: 200 g per person and day. The Agriculture Support Fund pays farmers 250 drams for a kilogram of wheat, against less than 100 in Armenia.',
	},
	'agreement-9-sep': {
		text: 'The de facto authorities agree to a cargo of the Russian Red Cross by Askeran, and say that deliveries by the Lachin road are to resume.',
	},
	'russian-red-cross-12-sep': {
		text: 'A truck of the Russian Red Cross arrives by Aghdam/Akna with 1,000 food packs, 200 hygiene kits and 270 sets of bedding: the first delivery of aid in about three months.',
	},
	'both-roads-17-sep': {
		text: 'Even 200 g of bread is “not always possible”. The de facto authorities accept aid by both roads.',
	},
	'both-roads-18-sep': {
		text: 'Two ICRC trucks arrive at the same time, one by each road, with wheat flour and medical items. Azerbaijan’s presidential adviser calls it proof of a “self-blockade”.',
	},
};
