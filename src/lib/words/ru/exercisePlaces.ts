/** What the exercises say of a place, in the braces of their words, and in which case of grammar each is put there. */
export interface ExercisePlace {
	/** Stands after the title of an exercise, where it is not of the first case. */
	readonly name: string;
	/** For how long the road is closed in the scenario in which supplies last: behind "на". */
	readonly short: string;
	readonly roads: string;
	/** Behind "по". */
	readonly oneRoad: string;
	readonly otherRoad: string;
	/** When the weekly convoys begin: behind "с". */
	readonly convoysFrom: string;
	/** Whose quantities the reported scenario has, with the verb: behind "как о них". */
	readonly teller: string;
	/** Who could not check them, or contests them. */
	readonly doubt: string;
	/** Behind "с". */
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
		name: 'Нагорный Карабах',
		short: 'три недели',
		roads: 'одна через Лачин, другая через Агдам, который называют и Акной',
		oneRoad: 'Лачинской дороге',
		otherRoad: 'дороге через Агдам/Акну',
		convoysFrom: 'конца июля',
		teller: 'сообщали власти де-факто этого места',
		doubt:
			'Организация Объединённых Наций не смогла проверить эти сообщения, и Азербайджан оспаривает, что дорога была закрыта.',
		months: 'декабря 2022 по сентябрь 2023 года',
		unverified: 'Организация Объединённых Наций не смогла проверить то, что сообщалось с места.',
		firstPoint: 'движение',
		firstQuestion: 'Кто остановил движение с декабря по апрель?',
		thirdPoint: 'газ',
		thirdQuestion: 'Почему прекратилась подача газа?',
	},
	pellastry: {
		name: 'Пелластри',
		short: 'две недели',
		roads: 'одна через Сенновик, другая через Тавелмур',
		oneRoad: 'Сенновикской дороге',
		otherRoad: 'Тавелмурской дороге',
		convoysFrom: 'середины июня',
		teller: 'сообщал совет придуманного места',
		doubt:
			'Никто другой не смог проверить эти сообщения, и правительство Оррелонда оспаривает, что дорога была закрыта.',
		months: 'ноября 2040 по август 2041 года',
		unverified: 'Место, стороны и источники придуманы, так что никому здесь не нужно защищать свою сторону.',
		firstPoint: 'дорога',
		firstQuestion: 'Была ли дорога закрыта?',
		thirdPoint: 'газ и электричество',
		thirdQuestion: 'Почему не стало газа и электричества?',
	},
};
