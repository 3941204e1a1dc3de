/** What the exercises say of a place, in the braces of their words. */
export interface ExercisePlace {
	/** Stands after the title of an exercise, where it is not of the first case. */
	readonly name: string;
	/** For how long the road is closed in the scenario in which supplies last: "երեք շաբաթով". */
	readonly short: string;
	readonly roads: string;
	/** "Լաչինի ճանապարհով": by which road. */
	readonly oneRoad: string;
	readonly otherRoad: string;
	/** When the weekly convoys begin: "հուլիսի վերջից". */
	readonly convoysFrom: string;
	/** Whose quantities the reported scenario has: before "հաղորդումների". */
	readonly teller: string;
	/** Who could not check them, or contests them. */
	readonly doubt: string;
	readonly months: string;
	readonly unverified: string;
	readonly firstPoint: string;
	readonly firstQuestion: string;
	readonly thirdPoint: string;
	readonly thirdQuestion: string;
}

/** By the id of the case. */
export const exercisePlaces: Readonly<Record<string, ExercisePlace>> = {
	'karabakh-2022': {
		name: 'Լեռնային Ղարաբաղ',
		short: 'երեք շաբաթով',
		roads: 'մեկը Լաչինով, մյուսը Աղդամով, որը կոչվում է նաև Ակնա',
		oneRoad: 'Լաչինի ճանապարհով',
		otherRoad: 'Աղդամի/Ակնայի ճանապարհով',
		convoysFrom: 'հուլիսի վերջից',
		teller: 'վայրի դե ֆակտո իշխանությունների',
		doubt:
			'Միավորված ազգերի կազմակերպությունը չի կարողացել ստուգել այս հաղորդումները, իսկ Ադրբեջանը վիճարկում է, որ ճանապարհը փակ է եղել։',
		months: '2022 թ. դեկտեմբերից մինչև 2023 թ. սեպտեմբեր',
		unverified: 'Միավորված ազգերի կազմակերպությունը չի կարողացել ստուգել այն, ինչ հաղորդվել է վայրից։',
		firstPoint: 'երթևեկություն',
		firstQuestion: 'Ո՞վ էր կանգնեցնում երթևեկությունը դեկտեմբերից ապրիլ։',
		thirdPoint: 'գազ',
		thirdQuestion: 'Ինչո՞ւ դադարեց գազը։',
	},
	pellastry: {
		name: 'Պելաստրի',
		short: 'երկու շաբաթով',
		roads: 'մեկը Սենովիկով, մյուսը Տավելմուրով',
		oneRoad: 'Սենովիկի ճանապարհով',
		otherRoad: 'Տավելմուրի ճանապարհով',
		convoysFrom: 'հունիսի կեսից',
		teller: 'հորինված վայրի խորհրդի',
		doubt:
			'Ուրիշ ոչ ոք չի կարողացել ստուգել այս հաղորդումները, իսկ Օրելոնդի կառավարությունը վիճարկում է, որ ճանապարհը փակ է եղել։',
		months: '2040 թ. նոյեմբերից մինչև 2041 թ. օգոստոս',
		unverified: 'Վայրը, կողմերը և աղբյուրները հորինված են, որպեսզի այստեղ ոչ ոք պաշտպանելու կողմ չունենա։',
		firstPoint: 'ճանապարհ',
		firstQuestion: 'Փա՞կ էր ճանապարհը։',
		thirdPoint: 'գազ և էլեկտրաէներգիա',
		thirdQuestion: 'Ինչո՞ւ ընդհատվեցին գազն ու էլեկտրաէներգիան։',
	},
};
