import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './az/access.ts';
import { assumptionDisputes } from './az/assumptions.ts';
import { convoys } from './az/convoys.ts';
import { marks } from './az/marks.ts';
import { pairs } from './az/pairs.ts';
import { parties } from './az/parties.ts';
import { scenarios } from './az/scenarios.ts';

export const words: CaseWords = {
	title: 'Uydurma yer: Pellastri, 2040–2041',
	subtitle: 'İki giriş yolu olan uydurma dərə, 5 noyabr 2040-cı il – 31 avqust 2041-ci il',
	madeUp:
		'Bu yer mövcud deyil. Pellastri, onun tərəfləri, yolları və haqqında bildirilənlərin hamısı dərslər üçün uydurulub.',
	whoseWord:
		'“Bildirildiyi kimi” – bu, yerin uydurma şurasının sözüdür: kəmiyyətlər bir tərəfdən gəlir, o biri tərəf isə başqa cür danışır.',
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
