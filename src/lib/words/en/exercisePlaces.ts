/** What the exercises say of a place, in the braces of their words. */
export interface ExercisePlace {
	/** Stands after the title of an exercise, where it is not of the first case. */
	readonly name: string;
	/** For how long the road is closed in the scenario in which supplies last. */
	readonly short: string;
	readonly roads: string;
	readonly oneRoad: string;
	readonly otherRoad: string;
	/** When the weekly convoys begin. */
	readonly convoysFrom: string;
	/** Whose quantities the reported scenario has. */
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
		name: 'Nagorno-Karabakh',
		short: 'three weeks',
		roads: 'one by Lachin, one by Aghdam, which is also called Akna',
		oneRoad: 'the Lachin road',
		otherRoad: 'the Aghdam/Akna road',
		convoysFrom: 'the end of July',
		teller: 'the de facto authorities of the place',
		doubt: 'The United Nations could not check these reports, and Azerbaijan contests that the road was closed.',
		months: 'December 2022 to September 2023',
		unverified: 'The United Nations could not verify what was reported from the place.',
		firstPoint: 'traffic',
		firstQuestion: 'Who stopped traffic from December to April?',
		thirdPoint: 'gas',
		thirdQuestion: 'Why did the gas stop?',
	},
	pellastry: {
		name: 'Pellastry',
		short: 'two weeks',
		roads: 'one by Sennowick, one by Tavelmoor',
		oneRoad: 'the Sennowick road',
		otherRoad: 'the Tavelmoor road',
		convoysFrom: 'the middle of June',
		teller: 'the council of the made-up place',
		doubt: 'Nobody else could check these reports, and the government of Orrelond contests that the road was closed.',
		months: 'November 2040 to August 2041',
		unverified: 'Place, parties and sources are made up, so that nobody here has a side to defend.',
		firstPoint: 'the road',
		firstQuestion: 'Was the road closed?',
		thirdPoint: 'gas and power',
		thirdQuestion: 'Why did gas and power fail?',
	},
};
