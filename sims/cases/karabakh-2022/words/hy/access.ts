import type { CaseWords } from '../../../words.ts';

export const roads: CaseWords['roads'] = { Lachin: 'Լաչինի ճանապարհ', Aghdam: 'Աղդամի/Ակնայի ճանապարհ' };

export const routes: CaseWords['routes'] = {
	Lachin: 'Լաչին',
	Aghdam: 'Աղդամ',
	'one truck by each road, Lachin and Aghdam': 'մեկական բեռնատար յուրաքանչյուր ճանապարհով՝ Լաչինի և Աղդամի',
};

export const senders: CaseWords['senders'] = {
	'government of Armenia': 'Հայաստանի կառավարություն',
	'Azerbaijan Red Crescent': 'Ադրբեջանի Կարմիր մահիկ',
	'French cities and regions': 'ֆրանսիական քաղաքներ և շրջաններ',
	'Russian Red Cross': 'Ռուսական Կարմիր խաչ',
	ICRC: 'ԿԽՄԿ',
	'hypothetical weekly convoy': 'հիպոթետիկ շաբաթական շարասյուն',
};

export const assumedSpans: CaseWords['assumedSpans'] = {
	'road-first-days':
		'Այս օրերի համար տոննաներ չեն հաղորդվել։ Սցենարը ոչինչ ներս չի թողնում. խաղաղապահների մասին ասվում է, որ նրանք իրենք են իրենց մատակարարել։',
	'gas-from-9-july':
		'Վերջին հաղորդումը հուլիսի 8-ին մի քանի ժամով տրված գազի մասին է։ Գծի վերականգնման մասին հաղորդում չի գտնվել, ուստի սցենարը այն փակ է պահում։',
};
