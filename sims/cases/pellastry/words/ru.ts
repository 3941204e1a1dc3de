import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './ru/access.ts';
import { assumptionDisputes } from './ru/assumptions.ts';
import { convoys } from './ru/convoys.ts';
import { marks } from './ru/marks.ts';
import { pairs } from './ru/pairs.ts';
import { parties } from './ru/parties.ts';
import { scenarios } from './ru/scenarios.ts';

export const words: CaseWords = {
	title: 'Придуманное место: Пелластри, 2040–2041',
	subtitle: 'Придуманная долина, в которую ведут две дороги, с 5 ноября 2040 года по 31 августа 2041 года',
	madeUp:
		'Этого места не существует. Пелластри, его стороны, его дороги и всё, что о нём сообщается, придуманы для уроков.',
	whoseWord:
		'«Так, как сообщалось» — слова придуманного совета этого места: количества в нём исходят от одной стороны, а другая рассказывает иначе.',
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
