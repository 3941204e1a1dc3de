import type { CaseWords } from '../../../words.ts';

export const pairs: CaseWords['pairs'] = {
	'one-road-or-the-other': { shown: 'Շարասյուներ Լաչինի ճանապարհով', with: 'Աղդամի/Ակնայի ճանապարհով' },
	'every-convoy': { shown: 'Հաղորդված բոլոր շարասյուներն անցնում են', with: 'ըստ հաղորդումների' },
	'nothing-or-open': { shown: 'Ոչինչ չի անցնում', with: 'միշտ բաց' },
	'relief-continues': { shown: 'Օգնությունը շարունակվում է', with: 'ըստ հաղորդումների' },
	'the-two-lines': { shown: 'Ճանապարհ, գազ, հոսանք՝ ըստ հաղորդումների', with: 'միայն ճանապարհը' },
	'open-from-22-february': { shown: 'Բաց է փետրվարի 22-ից', with: 'ըստ հաղորդումների' },
};
