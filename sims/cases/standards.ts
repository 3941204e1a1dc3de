import type { Source } from './case.ts';

/** Planning standards that are of no place: any case may rest on them. */
export const planningStandards = {
	'sphere-2018': {
		publisher: 'Sphere',
		title: 'The Sphere Handbook, 2018 edition, page 199: design of food rations',
		url: 'https://fliphtml5.com/ubejb/ujao/Sphere-Handbook-2018-EN/228',
		date: '2018',
	},
	'sphere-2011': {
		publisher: 'Sphere',
		title: 'The Sphere Handbook, 2011 edition: food transfers standard 1',
		url: 'https://spherehandbook.org/en/food-security-food-transfers-standard-1-general-nutrition-requirements/',
		date: '2011',
	},
	'wfp-unhcr-1997': {
		publisher: 'WFP and UNHCR, via the New Zealand Digital Library',
		title: 'Guidelines for Estimating Food and Nutritional Needs in Emergencies',
		url: 'https://nzdl.org/cgi-bin/library.cgi?e=d-00000-00---off-0who--00-0----0-10-0---0---0direct-10---4-------0-1l--11-en-50---20-about---00-0-1-00-0-0-11-1-0utfZz-8-00&a=d&c=who&cl=CL2.1&d=HASH01cb9828c4a71042fc43d7ab.2',
		date: '1997',
	},
	'usaid-fog-2005': {
		publisher: 'USAID, Office of U.S. Foreign Disaster Assistance',
		title: 'Field Operations Guide, annex D: nutrients in 100 g of food',
		url: 'https://paperzz.com/doc/8999652/table-d-1--nutrients-in-100g-edible-portion-of-food',
		date: '2005',
	},
	'wfp-losses-2020': {
		publisher: 'WFP Executive Board, via pdfslide.net',
		title: 'Report on global losses for the period from 1 January to 31 December 2020 (WFP/EB.A/2021/10-E)',
		url: 'https://pdfslide.net/documents/report-on-global-losses-for-the-period-from-1-january-to-.html',
		date: '2021-05-28',
	},
	'eia-glossary': {
		publisher: 'US Energy Information Administration',
		title: 'Glossary: heating degree days',
		url: 'https://www.eia.gov/tools/glossary/index.php?id=Heating',
		date: null,
	},
} as const satisfies Record<string, Source>;
