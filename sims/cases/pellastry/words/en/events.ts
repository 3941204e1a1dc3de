import type { RecordWords } from '../../../words.ts';

export const events: RecordWords['events'] = {
	'road-closed-5-nov': {
		text: 'The Sennowick road is closed at the bridge, the council says; no trade gets through.',
		disputed: 'Orrelond: the bridge was under repair, and the Tavelmoor road was free on every day.',
	},
	'relief-19-nov': {
		text: 'Relief trucks pass, five a day by the ledger of the Relief Society.',
		disputed: 'Orrelond: twelve a day, and larger ones. Its count has vehicles of every kind in it.',
	},
	'bread-1-dec': { text: 'Bread is as plentiful as ever, the council says.' },
	'gas-20-dec': {
		text: 'The gas line gives less than a third of what it gave before.',
		disputed: 'The Line Company: works that had been announced, and a pressure “as usual for the season”.',
	},
	'count-20-jan': { text: 'Orrelond puts the people of Pellastry at 92,000. It does not say how they were counted.' },
	'cards-2-feb': {
		text: 'Cards for oil and sugar begin. What the cards alone give is put at 1,100 kcal by the council and at 800 by the growers.',
		disputed: 'Orrelond: cards were a choice of the council, not a need.',
	},
	'gas-off-15-mar': { text: 'The gas line gives nothing. On this both the council and the Line Company agree.' },
	'relief-stops-25-mar': { text: 'No relief passes for a week, for reasons that the Society does not give.' },
	'power-20-apr': { text: 'Power is off for four hours a day, the weekly bulletin of the dam says.' },
	'pharmacies-28-apr': { text: 'Pharmacies are down to 35 % of their stock, the council says.' },
	'relief-ends-20-may': {
		text: 'The last relief trucks have passed; from now on there are none, the Society and the council say.',
		disputed: 'Orrelond: trucks were free to pass by the Tavelmoor road, and nobody sent any.',
	},
	'convoy-12-jun': {
		text: 'A convoy of 16 trucks is turned back at the Sennowick bridge, the Society says.',
		disputed: 'Orrelond: it was not announced, and half of the trucks were empty.',
	},
	'convoy-3-jul': {
		text: 'Four trucks with flour come by the Tavelmoor road and are sent away by the council, Orrelond says.',
		disputed: 'The council: an offer “made to be photographed”.',
	},
	'granary-1-aug': {
		text: 'The granary is near empty, the council says.',
		disputed: 'The Almanac, later: one of the three halls was, and nobody had asked about the others.',
	},
	'convoy-14-aug': { text: 'Two trucks arrive by the Tavelmoor road, after both sides had agreed.' },
	'numbers-12-sep': {
		text: 'The Almanac sets the numbers of both sides beside each other, and finds that neither had counted the villages.',
	},
};
