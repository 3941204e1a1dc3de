import type { RecordWords } from '../../../../words.ts';

/** April to 18 July 2023. */
export const spring: RecordWords['events'] = {
	'checkpoint-23-apr': {
		text: 'Azerbaijan sets up a checkpoint at the Hakari bridge at noon: to stop transports of weapons and mines, it says, and in answer to an Armenian post of the day before.',
		disputed: 'A breach of the statement of 9 November 2020.',
	},
	'deliveries-stop-23-apr': {
		text: 'Goods of the peacekeepers and ICRC transfers stop; even goods sold on coupons are not assured. About 26 April peacekeepers’ deliveries come back in part. No ICRC cargo is reported until at least 10 May.',
	},
	'protest-ends-28-apr': {
		text: 'The protesters on the road suspend their protest after 138 days.',
	},
	'transfers-pause-29-apr': {
		text: 'The ICRC accompanies patients out for the last time until early June; in May some leave with the peacekeepers.',
	},
	'reservoir-6-may': {
		text: 'The Sarsang reservoir holds about 88 million m³, 15 % of its capacity, of which about 70 cannot be used. About three times as much water as a year before has been let out, and half as much has come in.',
	},
	'power-schedule-26-may': {
		text: 'A new schedule of power cuts, three of two hours a day in three groups, is put down to scarce water.',
	},
	'gatherings-26-may': {
		text: 'A decree of the de facto president forbids gatherings, but for some on permission, and restricts what may be said.',
	},
	'shooting-15-jun': {
		text: 'Shots are fired at the Hakari bridge. By Armenia’s account Azerbaijanis came to put up a flag on its side of the border.',
		disputed:
			'An Armenian “military provocation” in which a soldier of Azerbaijan’s was wounded; its men never crossed the border.',
	},
	'all-stops-15-jun': {
		text: 'Relief goods and passengers stop altogether; 25 patients with the ICRC and trucks of the peacekeepers are turned back. OCHA later says that ICRC food had last come in on 14 June.',
	},
	'medicine-19-jun': {
		text: 'Stocks of medicine are put at 40 % for hospital patients and 20 % for others. About 175 patients wait for a transfer; care that is not urgent is cancelled.',
	},
	'transfers-resume-25-jun': {
		text: 'ICRC transfers resume with 15 and 16 patients; about 190 wait. Food is still not let in.',
	},
	'court-6-jul': {
		text: 'The International Court of Justice, says Armenia’s agent there, confirms its order and leaves it as it is.',
	},
	'last-icrc-items-7-jul': {
		text: 'The last medical items that the ICRC brought in before mid-August, OCHA reports on 16 August.',
		disputed: 'ICRC vehicles on their way back kept bringing medicine and baby formula.',
	},
	'gas-hours-8-jul': {
		text: 'Gas comes back for a few hours and stops again. By this count the supply has been disturbed on 143 of 210 days.',
	},
	'children-8-jul': {
		text: 'Two young children are found dead in a car. Armenia’s foreign minister links it to the closure of the road.',
		disputed: 'The negligence of parents, and the heat: it has nothing to do with the road.',
	},
	'icrc-suspended-11-jul': {
		text: 'Azerbaijan suspends the passage of ICRC vehicles and alleges smuggling of cigarettes, telephone screens and petrol.',
		disputed:
			'Four hired drivers tried to carry goods in their own vehicles and their contracts were ended; nothing was in vehicles of the ICRC.',
	},
	'eu-15-jul': {
		text: 'After talks in Brussels the European Council’s president notes that Azerbaijan is ready to supply by way of Aghdam/Akna, and stresses that the Lachin road has to open.',
	},
	'aghdam-blocks-18-jul': {
		text: 'Residents put concrete blocks on the road from Askeran to Aghdam/Akna.',
	},
	'town-buses-18-jul': {
		text: 'Public transport in Stepanakert/Khankendi stops for lack of fuel.',
	},
};
