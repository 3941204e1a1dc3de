import type { RecordWords } from '../../../words.ts';

export const article: NonNullable<RecordWords['article']> = {
	about:
		'An article in SOFREP, from the summer of 2023, prompted this project. It takes a side, in strong words, and is one voice among those on this page. This is what it says, in our words but where they are quoted, and what this tool does with each claim; none of them counts for more here because the article makes it.',
	claims: {
		people: {
			says: '120,000 Armenians live in the region.',
			does: 'The size of the place in the model. The figures of other parties are one click away.',
		},
		closed: {
			says: 'The road was closed on 12 December 2022, at first by civilians who called themselves “eco-activists”.',
			does: 'That is the first day of every scenario. Who closed the road, and whether it was closed, is contested: both accounts are given.',
		},
		'kept-out': {
			says: 'Food, medicine and gas are kept out.',
			does: 'These are the three groups of stores. What Azerbaijan denies stands beside what is claimed.',
		},
		'seven-months': {
			says: 'Seven months on, calls to lift the “blockade” were rejected.',
			does: 'The reported scenario runs on to 18 September 2023. The calls, and the answers to them, stand in the chronology with their dates.',
		},
		'red-cross': {
			says: 'The Red Cross could not bring in necessities, and a large convoy was stopped not long ago.',
			does: 'Relief has phases, as reported. The convoy of 26 July is in the scenario on its own, with 361 to 400 t by account, and with Azerbaijan’s account of it.',
		},
		peacekeepers: {
			says: 'The Russian peacekeepers did little.',
			does: 'What they are reported to have brought is in the figures: with the ICRC about 30 t a day to mid-June, by the Ombudsman’s count. The tool passes no judgement on them.',
		},
		health: {
			says: 'Malnutrition, miscarriages and a lack of medical equipment were reported.',
			does: 'It stands in the chronology with who says it and who disputes it. It is not modelled: the model follows supplies, not what becomes of people.',
		},
		travel: {
			says: 'People have to travel to Armenia for medical care and food.',
			does: 'Transfers of patients are part of the reported scenario, and are counted. Other journeys are not modelled.',
		},
		calls: {
			says: 'Amnesty International, the Crisis Group, the European Union and the United States called for an end to it.',
			does: 'Those for which a dated publication was found stand in the chronology. For the Crisis Group none was found.',
		},
		beyond: {
			says: 'The politics of energy, the wars, and what other states want.',
			does: 'Out of scope. No part of the tool speaks of it.',
		},
	},
};
