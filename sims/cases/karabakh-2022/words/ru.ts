import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './ru/access.ts';
import { assumptionDisputes } from './ru/assumptions.ts';
import { convoys } from './ru/convoys.ts';
import { marks } from './ru/marks.ts';
import { pairs } from './ru/pairs.ts';
import { parties } from './ru/parties.ts';
import { scenarios } from './ru/scenarios.ts';

export const words: CaseWords = {
	title: 'Нагорный Карабах, 2022–2023',
	subtitle: 'Лачинский коридор / дорога Лачин–Ханкенди, с 12 декабря 2022 года по 18 сентября 2023 года',
	madeUp: null,
	whoseWord:
		'«Так, как сообщалось» — слова тех, кто сообщал: почти все количества исходят от властей де-факто Нагорного Карабаха, и Организация Объединённых Наций не смогла их проверить.',
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
