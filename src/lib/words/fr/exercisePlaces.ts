/** What the exercises say of a place, in the braces of their words. */
export interface ExercisePlace {
	/** Stands after the title of an exercise, where it is not of the first case. */
	readonly name: string;
	/** For how long the road is closed in the scenario in which supplies last. */
	readonly short: string;
	readonly roads: string;
	/** Behind "par". */
	readonly oneRoad: string;
	readonly otherRoad: string;
	/** When the weekly convoys begin: behind "à partir de" and "après". */
	readonly convoysFrom: string;
	/** Whose quantities the reported scenario has: behind "par". */
	readonly teller: string;
	/** Who could not check them, or contests them. */
	readonly doubt: string;
	/** Behind "De". */
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
		name: 'Haut-Karabakh',
		short: 'trois semaines',
		roads: 'l’une par Latchine, l’autre par Aghdam, aussi appelée Akna',
		oneRoad: 'la route de Latchine',
		otherRoad: 'la route d’Aghdam/Akna',
		convoysFrom: 'la fin juillet',
		teller: 'les autorités de facto du lieu',
		doubt:
			'Les Nations Unies n’ont pas pu contrôler ces informations, et l’Azerbaïdjan conteste que la route ait été fermée.',
		months: 'décembre 2022 à septembre 2023',
		unverified: 'Les Nations Unies n’ont pas pu vérifier ce qui a été rapporté du lieu.',
		firstPoint: 'la circulation',
		firstQuestion: 'Qui a arrêté la circulation de décembre à avril\u202f?',
		thirdPoint: 'le gaz',
		thirdQuestion: 'Pourquoi le gaz s’est-il arrêté\u202f?',
	},
	pellastry: {
		name: 'Pellastry',
		short: 'deux semaines',
		roads: 'l’une par Sennowick, l’autre par Tavelmoor',
		oneRoad: 'la route de Sennowick',
		otherRoad: 'la route de Tavelmoor',
		convoysFrom: 'la mi-juin',
		teller: 'le conseil du lieu imaginaire',
		doubt:
			'Personne d’autre n’a pu contrôler ces informations, et le gouvernement d’Orrelond conteste que la route ait été fermée.',
		months: 'novembre 2040 à août 2041',
		unverified: 'Le lieu, les parties et les sources sont imaginaires\u202f: personne ici n’a donc de camp à défendre.',
		firstPoint: 'la route',
		firstQuestion: 'La route était-elle fermée\u202f?',
		thirdPoint: 'le gaz et l’électricité',
		thirdQuestion: 'Pourquoi le gaz et l’électricité ont-ils manqué\u202f?',
	},
};
