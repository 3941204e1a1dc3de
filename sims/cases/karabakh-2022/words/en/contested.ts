import type { RecordWords } from '../../../words.ts';

/** What the parties and others say where they differ. The page takes none of these up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'Was the road closed?',
		accounts: [
			{
				by: 'De facto authorities and Armenia',
				says: 'A “blockade” from 12 December 2022, a “total” one from 15 June 2023.',
				sources: ['S1', 'S65'],
			},
			{
				by: 'Azerbaijan',
				says: 'The road was open: 644 vehicles passed by mid-January, 980 by 23 January, more than 2,500 by mid-February. It is “absurd to present as a blockade the operation of a border checkpoint”; later, a “self-blockade”.',
				sources: ['S132', 'S133', 'S134', 'S185', 'S113'],
			},
			{
				by: 'International Court of Justice',
				says: 'The link was “disrupted”, which hindered essential goods.',
				sources: ['S48b'],
			},
			{
				by: 'Amnesty International and UN special rapporteurs',
				says: 'A “blockade”.',
				sources: ['S130', 'S90'],
			},
			{ by: 'OCHA', says: 'The UN cannot verify what is reported from the place.', sources: ['S62'] },
		],
	},
	{
		id: 'passed',
		point: 'How much passed?',
		accounts: [
			{
				by: 'Ombudsmen of Armenia and of the de facto authorities',
				says: '4,623 t in 150 days and 5,574 t in 182, 7.7 % of the 60,000 and 72,800 t that would have come in as many days before. Vehicles passed 2,558 times in 150 days, empty ones on the way out among them, where there had been 920 passages a day.',
				sources: ['S126', 'S125'],
			},
			{
				by: 'Azerbaijan and its media',
				says: '370 vehicles in the first 27 days, 330 of them of the peacekeepers; 644 by 15 January, about 980 by 23 January, more than 2,500 by mid-February. More than 2,000 residents moved “easily” after 23 April.',
				sources: ['S127', 'S132', 'S133', 'S134', 'S75'],
			},
			{ by: 'Amnesty International', says: 'Six trucks a day with aid in February.', sources: ['S130'] },
			{ by: 'OCHA', says: 'The UN cannot verify what is reported from the place.', sources: ['S62'] },
		],
	},
	{
		id: 'traffic',
		point: 'Who stopped traffic from December to April?',
		accounts: [
			{
				by: 'Ombudsmen of Armenia and of the de facto authorities',
				says: 'Azerbaijanis who presented themselves as environmental protesters, on behalf of the state.',
				sources: ['S1'],
			},
			{
				by: 'Azerbaijan',
				says: 'Citizens and NGOs who protested against mining and pollution; the Court did not find that the government had organised it.',
				sources: ['S70', 'S48'],
			},
		],
	},
	{
		id: 'gas',
		point: 'Why did the gas stop?',
		accounts: [
			{
				by: 'De facto authorities',
				says: 'Azerbaijan closed a valve on its stretch of the pipe.',
				sources: ['S2', 'S69'],
			},
			{ by: 'Azerigaz', says: 'Not its doing: faults from the weather, and technical checks.', sources: ['S3', 'S4'] },
			{ by: 'International Court of Justice', says: 'It declined to order a measure on gas.', sources: ['S47'] },
		],
	},
	{
		id: 'power-line',
		point: 'Why was the power line not repaired?',
		accounts: [
			{
				by: 'De facto authorities',
				says: 'Azerbaijan did not let repair crews in; sabotage was suspected.',
				sources: ['S21', 'S22'],
			},
			{ by: 'Azerbaijan', says: 'It had made no comment when the damage was reported.', sources: ['S23'] },
		],
	},
	{
		id: 'checkpoint',
		point: 'The checkpoint of 23 April',
		accounts: [
			{
				by: 'Armenia and the de facto authorities',
				says: 'It breaches the statement of 9 November 2020.',
				sources: ['S52'],
			},
			{ by: 'Azerbaijan', says: 'A sovereign right, used against transports of weapons and mines.', sources: ['S72'] },
			{ by: 'United States, EU, France and Russia', says: 'They criticised it.', sources: ['S186'] },
		],
	},
	{
		id: 'shooting',
		point: 'The shooting of 15 June',
		accounts: [
			{
				by: 'Armenia',
				says: 'Azerbaijanis came to put up a flag on Armenia’s side of the border.',
				sources: ['S63', 'S64'],
			},
			{
				by: 'Azerbaijan',
				says: 'An Armenian “military provocation” meant to close the checkpoint; no border was crossed.',
				sources: ['S74', 'S75'],
			},
		],
	},
	{
		id: 'red-cross',
		point: 'The suspension of the ICRC on 11 July',
		accounts: [
			{
				by: 'Azerbaijan',
				says: 'Cigarettes, telephone screens and petrol were smuggled in hired vehicles.',
				sources: ['S72'],
			},
			{
				by: 'ICRC',
				says: 'Four hired drivers used their own vehicles; their contracts were ended, and nothing was found in its own.',
				sources: ['S79'],
			},
		],
	},
	{
		id: 'aghdam',
		point: 'The road by Aghdam/Akna',
		accounts: [
			{
				by: 'Armenian side',
				says: 'A cynical ploy to replace the Lachin road and to impose control. Residents blocked the road on 18 July; on 17 September the de facto authorities accepted both roads.',
				sources: ['S80', 'S111'],
			},
			{
				by: 'Azerbaijan',
				says: 'On offer since July; to refuse it is “political blackmail”. Aghdam first, then Lachin under customs rules.',
				sources: ['S81', 'S106'],
			},
			{
				by: 'EU and United States',
				says: 'The EU noted the offer and insisted on Lachin; the United States spoke of “additional routes” as a possible compromise.',
				sources: ['S80', 'S142'],
			},
		],
	},
	{
		id: 'food',
		point: 'How short was food?',
		accounts: [
			{
				by: 'De facto authorities and their Ombudsman',
				says: '200 g of bread a day, not always to be had; a man died of what a forensic report calls malnutrition.',
				sources: ['S108', 'S111', 'S94'],
			},
			{ by: 'Azerbaijan', says: '“Deliberate lies”; there is no “starvation”.', sources: ['S106', 'S95'] },
			{
				by: 'ICRC',
				says: 'Staples not to be had in July; people “queuing hours for bread” in September.',
				sources: ['S84', 'S112'],
			},
		],
	},
	{
		id: 'medicine',
		point: 'Did medicine still come in after 7 July?',
		accounts: [
			{ by: 'OCHA, on the ICRC', says: 'The ICRC’s last medical items came in on 7 July.', sources: ['S62'] },
			{
				by: 'Azerbaijan',
				says: 'ICRC vehicles returning with patients kept bringing medicine and baby formula.',
				sources: ['S74'],
			},
		],
	},
	{
		id: 'convoy',
		point: 'The convoy of 26 July',
		accounts: [
			{ by: 'Government of Armenia', says: 'Purely humanitarian.', sources: ['S86'] },
			{ by: 'Azerbaijan', says: 'A provocation and an interference, not agreed with it.', sources: ['S87', 'S81'] },
			{ by: 'EU mission', says: 'It observed the convoy.', sources: ['S40'] },
		],
	},
	{
		id: 'people',
		point: 'How many people lived there?',
		accounts: [
			{ by: 'De facto authorities, and UN bodies after them', says: '120,000.', sources: ['S125', 'S1'] },
			{
				by: 'Azerbaijan',
				says: '25,000 (President Aliyev, 2021); about 40,000 (Trend, August 2023); the figure of 120,000 “exaggerated nearly twofold”; at most 60,000 to 65,000 before the war of 2020.',
				sources: ['S172', 'S173', 'S121', 'S174'],
			},
			{
				by: 'Government of Armenia and UNHCR',
				says: '100,417 had arrived in Armenia by 30 September 2023; 115,183 were registered there by February 2024.',
				sources: ['S120', 'S171'],
			},
		],
	},
];
