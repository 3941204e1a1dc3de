import type { CaseWords } from '../../words.ts';
import { assumedSpans, roads, routes, senders } from './hy/access.ts';
import { assumptionDisputes } from './hy/assumptions.ts';
import { convoys } from './hy/convoys.ts';
import { marks } from './hy/marks.ts';
import { pairs } from './hy/pairs.ts';
import { parties } from './hy/parties.ts';
import { scenarios } from './hy/scenarios.ts';

export const words: CaseWords = {
	title: 'Լեռնային Ղարաբաղ, 2022–2023',
	subtitle: 'Լաչինի միջանցքը / Լաչին–Խանքենդի ճանապարհը, 2022 թ. դեկտեմբերի 12-ից 2023 թ. սեպտեմբերի 18-ը',
	madeUp: null,
	whoseWord:
		'«Ըստ հաղորդումների» նշանակում է՝ հաղորդողների խոսքով. գրեթե բոլոր քանակները գալիս են Լեռնային Ղարաբաղի դե ֆակտո իշխանություններից, և Միավորված ազգերի կազմակերպությունը չի կարողացել դրանք ստուգել։',
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
