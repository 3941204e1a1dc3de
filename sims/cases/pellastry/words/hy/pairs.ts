import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Շարասյուներ Սենովիկի ճանապարհով', with: 'Տավելմուրի ճանապարհով' },
	'nothing-or-open': { shown: 'Ոչինչ չի անցնում', with: 'միշտ բաց' },
	chance: { shown: 'Բեռնատարներն անցնում են օրերի կեսին', with: 'ըստ հաղորդումների' },
};
