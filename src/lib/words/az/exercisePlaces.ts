/** What the exercises say of a place, in the braces of their words: each as it stands in the sentences of `exercises`. */
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

/** By the id of the case. Roads stand before "ilə", `convoysFrom` is an ablative (-dan/-dən), `teller` a genitive. */
export const exercisePlaces: Readonly<Record<string, ExercisePlace>> = {
	'karabakh-2022': {
		name: 'Dağlıq Qarabağ',
		short: 'üç həftə',
		roads: 'biri Laçından, biri Akna da adlandırılan Ağdamdan keçir',
		oneRoad: 'Laçın yolu',
		otherRoad: 'Ağdam/Akna yolu',
		convoysFrom: 'iyulun sonundan',
		teller: 'yerin de-fakto hakimiyyət orqanlarının',
		doubt:
			'Birləşmiş Millətlər Təşkilatı bu məlumatları yoxlaya bilməyib, Azərbaycan isə yolun bağlı olduğunu mübahisələndirir.',
		months: '2022-ci ilin dekabrından 2023-cü ilin sentyabrına qədər',
		unverified: 'Birləşmiş Millətlər Təşkilatı oradan bildirilənləri yoxlaya bilməyib.',
		firstPoint: 'hərəkət',
		firstQuestion: 'Dekabrdan aprelə qədər hərəkəti kim dayandırıb?',
		thirdPoint: 'qaz',
		thirdQuestion: 'Qaz nə üçün dayanıb?',
	},
	pellastry: {
		name: 'Pellastri',
		short: 'iki həftə',
		roads: 'biri Sennovikdən, biri Tavelmurdan keçir',
		oneRoad: 'Sennovik yolu',
		otherRoad: 'Tavelmur yolu',
		convoysFrom: 'iyunun ortalarından',
		teller: 'uydurma yerin şurasının',
		doubt:
			'Bu məlumatları başqa heç kim yoxlaya bilməyib, Orrelond hökuməti isə yolun bağlı olduğunu mübahisələndirir.',
		months: '2040-cı ilin noyabrından 2041-ci ilin avqustuna qədər',
		unverified: 'Yer, tərəflər və mənbələr uydurmadır, buna görə burada heç kimin müdafiə edəcəyi bir tərəf yoxdur.',
		firstPoint: 'yol',
		firstQuestion: 'Yol bağlı idimi?',
		thirdPoint: 'qaz və elektrik',
		thirdQuestion: 'Qaz və elektrik nə üçün kəsilib?',
	},
};
