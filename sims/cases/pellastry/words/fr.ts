import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './fr/access.ts';
import { assumptionDisputes } from './fr/assumptions.ts';
import { convoys } from './fr/convoys.ts';
import { marks } from './fr/marks.ts';
import { pairs } from './fr/pairs.ts';
import { parties } from './fr/parties.ts';
import { scenarios } from './fr/scenarios.ts';

export const words: CaseWords = {
	title: 'Un lieu imaginaire\u202f: Pellastry, 2040–2041',
	subtitle: 'Une vallée imaginaire à deux routes d’accès, du 5 novembre 2040 au 31 août 2041',
	madeUp:
		'Ce lieu n’existe pas. Pellastry, ses parties, ses routes et tout ce qui en est rapporté ont été inventés pour des classes.',
	whoseWord:
		'«\u202fTel que rapporté\u202f» est la parole du conseil imaginaire du lieu\u202f: ses quantités viennent d’une seule partie, et l’autre raconte les choses autrement.',
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
