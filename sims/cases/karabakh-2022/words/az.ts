import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './az/access.ts';
import { assumptionDisputes } from './az/assumptions.ts';
import { convoys } from './az/convoys.ts';
import { marks } from './az/marks.ts';
import { pairs } from './az/pairs.ts';
import { parties } from './az/parties.ts';
import { scenarios } from './az/scenarios.ts';

export const words: CaseWords = {
	title: 'Dağlıq Qarabağ, 2022–2023',
	subtitle: 'Laçın dəhlizi / Laçın–Xankəndi yolu, 12 dekabr 2022-ci il – 18 sentyabr 2023-cü il',
	madeUp: null,
	whoseWord:
		'“Bildirildiyi kimi” – bunu bildirənlərin sözüdür: demək olar ki, bütün kəmiyyətlər Dağlıq Qarabağın de-fakto hakimiyyət orqanlarından gəlir və Birləşmiş Millətlər Təşkilatı onları yoxlaya bilməyib.',
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
