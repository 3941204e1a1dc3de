import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-1-dec': {
		name: 'Yeyilən çörək və taxıl, dekabr',
		text: 'Çörək həmişəki kimi boldur. Modeldə bu belə olardı: lazım olan taxıl məhsullarının ən azı 90 %-i yeyilir.',
	},
	'ration-cards-2-feb': {
		name: 'Yağ və ya şəkər norması',
		text: 'Yağ və şəkər üçün kartlar başlayır. Modeldə bu belə olardı: bu ikisindən biri üçün norma 100 %-dən aşağıdır.',
		explains: 'Modeldə kart yoxdur. O, hər anbarı ehtiyatın çatdığı günlərə görə uzadır.',
	},
	'pharmacies-28-apr': {
		name: 'Qalan dərman, birinci günün ehtiyatına nisbətən',
		text: 'Apteklərdə ehtiyat 35 %-ə düşüb. Modeldə bu belə olardı: dərman ehtiyatları birinci günün ehtiyatları ilə müqayisədə.',
		explains:
			'Bildirişdə bunun nəyin 35 %-i olduğu, kimin saydığı deyilmir. Başlanğıc ehtiyatının neçə günə çatması fərziyyədir.',
	},
	'power-20-hours': {
		name: 'Elektrik saatları, yaz',
		text: 'Gündə dörd saat elektrik yoxdur. Modeldə bu belə olardı: orta hesabla 20 saat elektrik.',
		explains: 'Göl kiçikdir və yaz çoxlu su gətirir; suyun buraxılıb-buraxılmadığı deyilmir.',
	},
	'granary-1-aug': {
		name: 'Taxıl ehtiyatı',
		text: 'Taxıl anbarı demək olar ki, boşdur. Modeldə bu belə olardı: yeddi gündən az müddətə çatan taxıl məhsulları.',
		explains: 'Model iyul və avqustda məhsul yığımını əlavə edir; bildiriş təkcə taxıl anbarından danışır.',
	},
};
