import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './en/access.ts';
import { assumptionDisputes } from './en/assumptions.ts';
import { convoys } from './en/convoys.ts';
import { marks } from './en/marks.ts';
import { pairs } from './en/pairs.ts';
import { parties } from './en/parties.ts';
import { scenarios } from './en/scenarios.ts';

export const words: CaseWords = {
	title: 'Nagorno-Karabakh, 2022–2023',
	subtitle: 'The Lachin corridor / Lachin–Khankendi road, 12 December 2022 to 18 September 2023',
	madeUp: null,
	whoseWord:
		'“As reported” is the word of those who reported it: nearly all quantities come from the de facto authorities of Nagorno-Karabakh, and the United Nations could not verify them.',
	parties,
	scenarios,
	pairs,
	convoys,
	roads,
	routes,
	senders,
	assumedSpans,
	marks,
	assumptionDisputes,
};
