import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './hy/access.ts';
import { assumptionDisputes } from './hy/assumptions.ts';
import { convoys } from './hy/convoys.ts';
import { marks } from './hy/marks.ts';
import { pairs } from './hy/pairs.ts';
import { parties } from './hy/parties.ts';
import { scenarios } from './hy/scenarios.ts';

export const words: CaseWords = {
	title: 'Հորինված վայր՝ Պելաստրի, 2040–2041',
	subtitle: 'Հորինված հովիտ, ուր տանում է երկու ճանապարհ, 2040 թ. նոյեմբերի 5-ից 2041 թ. օգոստոսի 31-ը',
	madeUp:
		'Այս վայրը գոյություն չունի։ Պելաստրին, նրա կողմերը, ճանապարհները և այն ամենը, ինչ հաղորդվում է նրա մասին, հորինված են դասերի համար։',
	whoseWord:
		'«Ըստ հաղորդումների» նշանակում է՝ վայրի հորինված խորհրդի խոսքով. քանակները գալիս են մի կողմից, իսկ մյուսը այլ կերպ է պատմում։',
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
