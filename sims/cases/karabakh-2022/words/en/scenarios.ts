import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "If " and is followed by " and these assumptions hold". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'As reported',
		condition: 'trucks pass as the de facto authorities reported',
		note: 'Trucks, gas and power as they were reported from 12 December 2022 to 18 September 2023. Nearly every quantity comes from the de facto authorities, a party to the dispute, and the UN could not verify it; Azerbaijan contests that the road was closed. The shares of medicine let in are assumptions.',
	},
	'corridor-open': {
		title: 'Road open throughout',
		condition: 'the road stays open, with gas and power throughout',
		note: 'Nothing is closed and supplies last. Every other scenario can be set beside this one.',
	},
	'nothing-passes': {
		title: 'Nothing passes',
		condition: 'nothing passes by any road',
		note: 'No relief, no convoys and no medicine on any day, with gas and power as reported. It leaves out even the deliveries that all sides agree on.',
	},
	'short-closure': {
		title: 'Closed for three weeks',
		condition: 'the road closes for three weeks and then opens',
		note: 'Closed from 12 December 2022, open from 2 January 2023, with gas and power throughout: supplies last.',
	},
	'relief-continues': {
		title: 'Relief continues',
		condition: 'relief goes on to the end as reported for May 2023',
		note: 'As reported up to 14 June 2023; from then on relief trucks keep passing as the de facto authorities reported for the weeks before. Gas and power stay as reported.',
	},
	'lachin-convoys': {
		title: 'Weekly convoys by the Lachin road',
		condition: 'a food convoy passes by the Lachin road each week from 26 July 2023',
		note: 'As reported, but the convoy that the government of Armenia sent on 26 July passes, and a hypothetical one of 19 trucks follows each week until 13 September. Its counterpart has weekly convoys by the Aghdam/Akna road.',
	},
	'aghdam-convoys': {
		title: 'Weekly convoys by the Aghdam/Akna road',
		condition: 'a food convoy passes by the Aghdam/Akna road each week from 26 July 2023',
		note: 'As reported, but a hypothetical convoy of 19 trucks comes by the other road each week from 26 July to 13 September, and the two flour trucks of the Azerbaijan Red Crescent pass on 29 August. Its counterpart has weekly convoys by the Lachin road.',
	},
	'both-roads': {
		title: 'Every reported convoy passes',
		condition: 'every reported convoy passes, by whichever road it came',
		note: 'As reported, but none of the five reported convoys is stopped, whoever sent it, whoever refused it, and whether it came by the Lachin or by the Aghdam/Akna road.',
	},
	'open-from-22-february': {
		title: 'Open from 22 February',
		condition: 'the road opens on 22 February 2023',
		note: 'As reported to the day on which the International Court of Justice ordered unimpeded movement along the road, then open. The Court declined a measure on gas, so gas and power stay as reported.',
	},
	'road-only': {
		title: 'Only the road closes',
		condition: 'trucks pass as reported but gas and power never stop',
		note: 'Access by road as the de facto authorities reported it, with gas and electricity from outside throughout. Set beside the reported case it shows what the two lines add.',
	},
	'half-chance': {
		title: 'Trucks pass half of the time',
		condition: 'twelve relief trucks set out each day and pass on about half of all days',
		note: 'Hypothetical: passing and being refused come in spells, which differ from run to run. Gas and power are as reported and there are no convoys.',
	},
};
