import type { Source } from '../../case.ts';

/** Figures measured elsewhere; planning standards that are of no place stand in `cases/standards.ts`. */
export const standards = {
	'gaza-food-availability-2024': {
		publisher: 'F. Checchi, M. Ververs, Z. Jamaluddine',
		title: 'Food availability in Gaza: data and code with a table of energy per kilogram',
		url: 'https://github.com/francescochecchi/gaza_food_availability',
		date: '2024',
	},
	'wfp-kenya-2015': {
		publisher: 'Reuters, via Radio Dalsan',
		title: 'WFP forced to cut Dadaab refugees’ food rations over lack of funds',
		url: 'https://www.radiodalsan.com/news-in-english/wpf-forced-to-cut-dadaab-refugees-food-rations-over-lack-of-funds/',
		date: '2015-06-11',
		dateInferred: true,
	},
	'mmm-armenia-2022': {
		publisher: 'European Heart Journal Supplements',
		title: 'May Measurement Month 2022: blood pressure screening in Armenia',
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC12449176',
		date: '2025',
		dateInferred: true,
	},
	'who-epilepsy-2018': {
		publisher: 'World Health Organization',
		title: 'Epilepsy: fact sheet',
		url: 'http://www.who.int/mediacentre/factsheets/fs999/en/',
		date: '2018-02',
	},
	'dialysis-ukraine-2023': {
		publisher: 'Clinical Kidney Journal',
		title: 'War in Ukraine and dialysis treatment: human suffering and organizational challenges',
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10061431',
		date: '2023-01-05',
	},
	'gazprom-armenia-2020': {
		publisher: 'Gazprom Armenia',
		title: 'Gas consumption of the first half of 2020',
		url: 'https://armenia.gazprom.com/press/news/2020/07/19/',
		date: '2020-07-23',
	},
	'gazprom-armenia-2021': {
		publisher: 'Gazprom Armenia',
		title: 'More than 724 thousand consumers connected to gas distribution network of the country',
		url: 'https://armenia.gazprom.com/press/news/2021/01/34/',
		date: '2021-01',
		dateInferred: true,
	},
	'cbs-2011': {
		publisher: 'Statistics Netherlands',
		title: 'Energy consumption: adjusted consumption',
		url: 'https://www.cbs.nl/en-gb/news/2011/14/energy-consumption-unprecedentedly-high/adjusted-consumption',
		date: '2011',
	},
	'pamirs-firewood-2014': {
		publisher: 'Mountain Research and Development 34(2)',
		title: 'Factors Influencing Households’ Firewood Consumption in the Western Pamirs, Tajikistan',
		url: 'https://doi.org/10.1659/MRD-JOURNAL-D-13-00113.1',
		date: '2014-05-01',
	},
	'gaza-fuel-2023': {
		publisher: 'CNN citing OCHA, via Globalist',
		title: 'Gaza needs 160,000 litres of fuel a day (in Italian)',
		url: 'https://www.globalist.it/world/2023/10/25/lonu-incalza-netanyahu-gaza-ha-bisogno-di-160mila-litri-di-carburante-al-giorno',
		date: '2023-10-25',
	},
} as const satisfies Record<string, Source>;
