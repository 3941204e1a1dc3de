import type { CaseWords } from '../../../words.ts';

/** What was reported of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2023-07-26 government of Armenia': {
		text: 'Laçın yolu ilə ərzaq daşıyan 19 yük maşını. Yükü sırf humanitar adlandıran Ermənistan hökuməti deyir ki, onlar Kornidzorda dayandırılıb; Avropa İttifaqı missiyasının müşahidəçiləri bunu görüb. Yükün 360 t (baş nazir), 361 t (Hetq) və ya 400 t (Armradio) olduğu deyilir.',
		disputed:
			'Azərbaycan: onunla əvvəlcədən razılaşdırılmamış “təxribat”. O, bunun əvəzinə Ağdam/Akna yolunu göstərib: “Başqa yol yoxdur!”',
	},
	'2023-08-29 Azerbaijan Red Crescent': {
		text: 'Ağdam/Akna yolu ilə 40 t un daşıyan iki yük maşını. Trend xəbər verir ki, onlar sülhməramlıların postunun yanında dayanıb və 11 sentyabrda hələ də orada olub; de-fakto hakimiyyət orqanları onları qəbul etməyib.',
		disputed:
			'Erməni tərəfi: Laçın yolunu əvəz etməyə yönəlmiş sinik təklif. Azərbaycan: onu qəbul etməmək “siyasi şantajdır”.',
	},
	'2023-08-30 French cities and regions': {
		text: 'Laçın yolu ilə ərzaq daşıyan on yük maşını, Paris merinin müşayiəti ilə. RFE/RL xəbər verir ki, Kornidzorda dayandırılıb.',
	},
	'2023-09-12 Russian Red Cross': {
		text: 'Ağdam/Akna yolu ilə 1.000 ərzaq bağlaması, 200 gigiyena dəsti və 270 yataq dəsti olan bir yük maşını. CivilNet xəbər verir ki, de-fakto hakimiyyət orqanları 9 sentyabrda razılıq verdikdən sonra maşın çatıb. Onun 15 t yükü fərziyyədir.',
	},
	'2023-09-18 ICRC': {
		text: 'Buğda unu və tibbi vasitələr daşıyan iki yük maşını: eyni vaxtda biri Laçın yolu ilə, biri Ağdam/Akna yolu ilə. BQXK deyir ki, onlar çatıb. Hər birinin 20 t yükü fərziyyədir və model onu ərzaq kimi hesablayır.',
		disputed: 'Azərbaycan prezidentinin köməkçisi bunu “özünüblokadanın” sübutu sayır.',
	},
};
