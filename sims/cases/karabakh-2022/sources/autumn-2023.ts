import type { Source } from '../../case.ts';

/** After 18 September 2023, and the article that prompted the project. */
export const autumn2023 = {
	S114: {
		publisher: 'EVN Report',
		title: 'News watch, September 2023',
		url: 'https://evnreport.com/new-updates/news-watch-artsakh-september-2023',
		date: '2023-09',
	},
	S115: {
		publisher: 'Nashvernisazh',
		title: 'On the ceasefire of 20 September (in Spanish)',
		url: 'https://nashvernisazh.com/es/news/751',
		date: '2023-09',
	},
	S116: {
		publisher: 'News.Az',
		title: 'ICRC says 70 tons of aid delivered via the Lachin road',
		url: 'https://news.az/index.php/news/icrc-says-70-tons-of-aid-delivered-to-garabaghs-armenian-residents-via-lachin-road',
		date: '2023-09',
	},
	S117: {
		publisher: 'BBC, reprinted by One News Central',
		title: 'Fears grow as residents appeal for aid',
		url: 'https://one-news-central.com/nagorno-karabakh-fears-grow-as-residents-appeal-for-aid-67593.html',
		date: '2023-09',
	},
	S118: {
		publisher: 'ANSA',
		title: 'Moscow: humanitarian aid delivered to civilians (in Italian)',
		url: 'https://www.ansa.it/sito/notizie/mondo/europa/2023/09/23/mosca-consegnati-aiuti-umanitari-ai-civili-del-nagorno-karabakh_080cbf3b-c3e9-4c62-85fb-986b9566db58.html',
		date: '2023-09-23',
	},
	S119: {
		publisher: 'Babel.ua',
		title: 'Almost 85,000 people left Nagorno-Karabakh',
		url: 'https://babel.ua/en/news/98981-almost-85-000-people-left-nagorno-karabakh-this-is-half-of-the-region-s-population',
		date: '2023-09-29',
	},
	S122: {
		publisher: 'RTBF, after AFP',
		title: 'On the explosion at the fuel depot (in French)',
		url: 'https://www.rtbf.be/article/haut-karabakh-le-dirigeant-separatiste-promet-de-rester-jusqu-a-la-fin-des-operations-de-secours-aux-victimes-11265105',
		date: '2023-10',
	},
	S123: {
		publisher: 'Babel.ua',
		title: 'An explosion at a gas station: first count',
		url: 'https://babel.ua/en/news/98850-in-nagorno-karabakh-an-explosion-at-a-gas-station-killed-20-people-and-injured-290-others',
		date: '2023-09-26',
	},
	S124: {
		publisher: 'VOA and Reuters, reprinted by World Today News',
		title: 'UN reports mass exodus of Armenian residents',
		url: 'https://world-today-news.com/un-reports-mass-exodus-of-armenian-residents-from-nagorno-karabakh-amidst-armed-conflict',
		date: '2023-10-03',
	},
	'sofrep-2023': {
		publisher: 'SOFREP',
		title: 'Azerbaijan’s Controversial Blockade of Karabakh: A Deep Dive',
		url: 'https://sofrep.com/news/azerbaijans-controversial-blockade-of-karabakh-a-deep-dive',
		date: '2023',
		dateInferred: true,
	},
} as const satisfies Record<string, Source>;
