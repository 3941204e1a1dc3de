import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "If " and is followed by " and these assumptions hold". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'As reported: relief, then none',
		condition: 'relief trucks pass and then stop as the council of the place tells it',
		note: 'Relief from 19 November 2040, with a week’s break in March, until 19 May 2041; from then on nothing but what convoys bring. The quantities come from the council and the Relief Society, and Orrelond tells it differently. The shares of medicine let in are assumptions.',
	},
	'road-open': {
		title: 'Road open throughout',
		condition: 'the road stays open, with gas and power throughout',
		note: 'Nothing is closed and supplies last. Every other scenario can be set beside this one.',
	},
	'nothing-passes': {
		title: 'Nothing passes',
		condition: 'nothing passes by any road',
		note: 'No relief, no convoys and no medicine on any day, with gas and power as reported. It leaves out even the deliveries that both sides agree on.',
	},
	'short-closure': {
		title: 'Closed for two weeks',
		condition: 'the road closes for two weeks and then opens',
		note: 'Closed from 5 November 2040, open from 19 November, with gas and power throughout: supplies last.',
	},
	'sennowick-convoys': {
		title: 'Weekly convoys by the Sennowick road',
		condition: 'a food convoy passes by the Sennowick road each week from 12 June 2041',
		note: 'As reported, and besides a hypothetical convoy of 16 trucks passes by the Sennowick road each week from 12 June to 14 August. Its counterpart has the same convoys by the Tavelmoor road.',
	},
	'tavelmoor-convoys': {
		title: 'Weekly convoys by the Tavelmoor road',
		condition: 'a food convoy passes by the Tavelmoor road each week from 12 June 2041',
		note: 'As reported, and besides a hypothetical convoy of 16 trucks passes by the Tavelmoor road each week from 12 June to 14 August. Its counterpart has the same convoys by the Sennowick road.',
	},
	'half-chance': {
		title: 'Trucks pass half of the time',
		condition: 'ten relief trucks set out each day and pass on about half of all days',
		note: 'Hypothetical: passing and being refused come in spells, which differ from run to run. Gas and power are as reported and there are no convoys.',
	},
};
