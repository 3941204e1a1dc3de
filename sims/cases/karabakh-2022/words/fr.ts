import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './fr/access.ts';
import { assumptionDisputes } from './fr/assumptions.ts';
import { convoys } from './fr/convoys.ts';
import { marks } from './fr/marks.ts';
import { pairs } from './fr/pairs.ts';
import { parties } from './fr/parties.ts';
import { scenarios } from './fr/scenarios.ts';

export const words: CaseWords = {
	title: 'Haut-Karabakh, 2022–2023',
	subtitle: 'Le corridor de Latchine / la route Latchine–Khankendi, du 12 décembre 2022 au 18 septembre 2023',
	madeUp: null,
	whoseWord:
		'«\u202fTel que rapporté\u202f» est la parole de ceux qui l’ont rapporté\u202f: presque toutes les quantités viennent des autorités de facto du Haut-Karabakh, et les Nations Unies n’ont pas pu les vérifier.',
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
