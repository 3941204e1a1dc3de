import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Sennowick: 'Սենովիկի ճանապարհ', Tavelmoor: 'Տավելմուրի ճանապարհ' };

export const routes: CaseWords['routes'] = {
	Sennowick: 'Սենովիկ',
	Tavelmoor: 'Տավելմուր',
};

export const senders: CaseWords['senders'] = {
	'Ferrymen’s Relief Society': 'Լաստավարների օգնության ընկերություն',
	'Orrelond Mercy Service': 'Օրելոնդի գթության ծառայություն',
	'hypothetical weekly convoy': 'հիպոթետիկ շաբաթական շարասյուն',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Օգնության ընկերության հաշվեմատյանը սկսվում է նոյեմբերի 19-ից։ Մինչ այդ սցենարը ոչինչ ներս չի թողնում։',
	'power-from-july': 'Ամբարտակի տեղեկագիրն ավարտվում է հունիսի 30-ին։ Սցենարը դրսից եկող գիծը պահում է անջատված։',
};
