import type { CaseWords } from '../../../words.ts';

/** What was reported of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2023-07-26 government of Armenia': {
		text: '19 trucks with food by the Lachin road. Halted at Kornidzor, says the government of Armenia, which calls the cargo purely humanitarian; observers of the EU mission saw it. The load is put at 360 t (the prime minister), 361 t (Hetq) or 400 t (Armradio).',
		disputed:
			'Azerbaijan: a “provocation”, not agreed with it beforehand. It pointed to the Aghdam/Akna road instead: “There is no other way!”',
	},
	'2023-08-29 Azerbaijan Red Crescent': {
		text: 'Two trucks with 40 t of flour by the Aghdam/Akna road. They stood at a post of the peacekeepers, reports Trend, on 11 September still; the de facto authorities refused them.',
		disputed:
			'Armenian side: a cynical offer, meant to replace the Lachin road. Azerbaijan: to refuse it is “political blackmail”.',
	},
	'2023-08-30 French cities and regions': {
		text: 'Ten trucks with food by the Lachin road, accompanied by the mayor of Paris. Stopped at Kornidzor, reports RFE/RL.',
	},
	'2023-09-12 Russian Red Cross': {
		text: 'One truck by the Aghdam/Akna road with 1,000 food packs, 200 hygiene kits and 270 sets of bedding. It arrived, reports CivilNet, after the de facto authorities had agreed on 9 September. Its load of 15 t is an assumption.',
	},
	'2023-09-18 ICRC': {
		text: 'Two trucks with wheat flour and medical items, one by the Lachin road and one by the Aghdam/Akna road at the same time. They arrived, says the ICRC. The load of 20 t each is an assumption, and the model counts it as food.',
		disputed: 'Azerbaijan’s presidential adviser takes it as proof of a “self-blockade”.',
	},
};
