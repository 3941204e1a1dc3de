import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './en/access.ts';
import { assumptionDisputes } from './en/assumptions.ts';
import { convoys } from './en/convoys.ts';
import { marks } from './en/marks.ts';
import { pairs } from './en/pairs.ts';
import { parties } from './en/parties.ts';
import { scenarios } from './en/scenarios.ts';

export const words: CaseWords = {
	title: 'A made-up place: Pellastry, 2040–2041',
	subtitle: 'A made-up valley with two roads in, 5 November 2040 to 31 August 2041',
	madeUp:
		'This place does not exist. Pellastry, its parties, its roads and all that is reported of it were made up for classes.',
	whoseWord:
		'“As reported” is the word of the made-up council of the place: its quantities come from one side, and the other tells it differently.',
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
