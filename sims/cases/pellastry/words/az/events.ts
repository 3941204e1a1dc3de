import type { RecordWords } from '../../../words.ts';

export const events: RecordWords['events'] = {
	'road-closed-5-nov': {
		text: 'Şura deyir ki, Sennovik yolu körpüdə bağlanır; ticarət malı keçmir.',
		disputed: 'Orrelond: körpü təmirdə idi, Tavelmur yolu isə hər gün sərbəst idi.',
	},
	'relief-19-nov': {
		text: 'Yardım maşınları keçir: Yardım Cəmiyyətinin uçotuna görə, gündə beş.',
		disputed: 'Orrelond: gündə on iki, həm də daha böyük maşınlar. Onun sayına hər növ nəqliyyat vasitəsi daxildir.',
	},
	'bread-1-dec': { text: 'Şura deyir ki, çörək həmişəki kimi boldur.' },
	'gas-20-dec': {
		text: 'Qaz xətti əvvəl verdiyinin üçdə birindən azını verir.',
		disputed: 'Xətt Şirkəti: əvvəlcədən elan olunmuş işlər və “bu fəsil üçün adi” təzyiq.',
	},
	'count-20-jan': {
		text: 'Orrelond Pellastri əhalisinin sayını 92.000 göstərir. Onların necə sayıldığını demir.',
	},
	'cards-2-feb': {
		text: 'Yağ və şəkər üçün kartlar başlayır. Təkcə kartların verdiyini şura 1.100 kkal, yetişdiricilər 800 kkal göstərir.',
		disputed: 'Orrelond: kartlar zərurət deyil, şuranın seçimi idi.',
	},
	'gas-off-15-mar': { text: 'Qaz xətti heç nə vermir. Bu barədə həm şura, həm də Xətt Şirkəti eyni fikirdədir.' },
	'relief-stops-25-mar': { text: 'Bir həftə heç bir yardım keçmir, Cəmiyyət səbəblərini demir.' },
	'power-20-apr': { text: 'Bəndin həftəlik bülleteni deyir ki, elektrik gündə dörd saat yoxdur.' },
	'pharmacies-28-apr': { text: 'Şura deyir ki, apteklərdə ehtiyatın 35 %-i qalıb.' },
	'relief-ends-20-may': {
		text: 'Cəmiyyət və şura deyir ki, sonuncu yardım maşınları keçib; bundan sonra heç biri yoxdur.',
		disputed: 'Orrelond: yük maşınları Tavelmur yolu ilə sərbəst keçə bilərdi, heç kim isə göndərmədi.',
	},
	'convoy-12-jun': {
		text: 'Cəmiyyət deyir ki, 16 yük maşınından ibarət karvan Sennovik körpüsündə geri qaytarılır.',
		disputed: 'Orrelond: bu barədə xəbər verilməmişdi və yük maşınlarının yarısı boş idi.',
	},
	'convoy-3-jul': {
		text: 'Orrelond deyir ki, un daşıyan dörd yük maşını Tavelmur yolu ilə gəlir və şura onları geri göndərir.',
		disputed: 'Şura: “şəkli çəkilsin deyə edilmiş” təklif.',
	},
	'granary-1-aug': {
		text: 'Şura deyir ki, taxıl anbarı demək olar ki, boşdur.',
		disputed: 'Almanax, sonradan: üç anbar binasından biri elə idi, o birilər barədə isə heç kim soruşmamışdı.',
	},
	'convoy-14-aug': { text: 'Hər iki tərəf razılaşandan sonra Tavelmur yolu ilə iki yük maşını gəlib çatır.' },
	'numbers-12-sep': {
		text: 'Almanax hər iki tərəfin rəqəmlərini yanaşı qoyur və görür ki, heç biri kəndləri saymayıb.',
	},
};
