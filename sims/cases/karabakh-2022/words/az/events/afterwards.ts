import type { RecordWords } from '../../../../words.ts';

/** After 18 September 2023. */
export const afterwards: RecordWords['events'] = {
	'offensive-19-sep': {
		text: 'Azərbaycan hücuma başlayır və onu “antiterror tədbirləri” adlandırır; 20 sentyabrda atəşkəs əldə olunur. Elektrik və telefon təxminən 35 saat işləmir.',
	},
	'deliveries-23-sep': {
		text: 'BQXK 70 t, əsasən un və maya gətirir. Rusiya Müdafiə Nazirliyi sülhməramlılarının bu vaxta qədər 50 t-dan çox gətirdiyindən danışır.',
	},
	'people-leave-24-sep': {
		text: 'İnsanlar Ermənistana gedir: 29 sentyabr səhərinə qədər 84.770, 30 sentyabrda 100.417, 1 oktyabr axşamına qədər 100.514 nəfər gəlib çatıb.',
	},
	'explosion-25-sep': {
		text: 'Yanacaq anbarı partlayır. AFP oktyabrda xəbər verir ki, ölənlər ən azı 170 nəfərdir; ilk say 20 ölü və 290 yaralı idi.',
	},
	'dissolution-28-sep': {
		text: 'De-fakto prezident fərman imzalayır; fərmana görə, oradakı qurumların mövcudluğuna 1 yanvar 2024-cü ildə son qoyulur.',
	},
	'un-mission-1-oct': {
		text: 'Birləşmiş Millətlər Təşkilatının missiyası səfərə gəlir. Deyilənə görə, 50 ilə 1.000 arasında erməni qalıb.',
	},
};
