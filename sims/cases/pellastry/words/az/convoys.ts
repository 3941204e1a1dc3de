import type { CaseWords } from '../../../words.ts';

/** What is said of each convoy, whatever a scenario makes of it. */
export const convoys: CaseWords['convoys'] = {
	'2041-06-12 Ferrymen’s Relief Society': {
		text: 'Sennovik yolu ilə ərzaq daşıyan 16 yük maşını. Yükün 288 t olduğunu deyən Cəmiyyətin sözlərinə görə, körpüdə geri qaytarılıb.',
		disputed: 'Orrelond: bu barədə xəbər verilməmişdi və yük maşınlarının yarısı boş idi; Tavelmur yolu sərbəst idi.',
	},
	'2041-07-03 Orrelond Mercy Service': {
		text: 'Tavelmur yolu ilə 80 t un daşıyan dörd yük maşını. Orrelond deyir ki, şura onları geri göndərib.',
		disputed: 'Şura: “şəkli çəkilsin deyə edilmiş”, Sennovik yolunu əvəz etməyə yönəlmiş təklif.',
	},
	'2041-08-14 Ferrymen’s Relief Society': {
		text: 'Hər iki tərəf razılaşandan sonra Tavelmur yolu ilə iki yük maşını. Cəmiyyət deyir ki, onlar çatıb. Hər birinin 15 t yükü fərziyyədir.',
	},
};
