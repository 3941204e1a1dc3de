import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "Əgər ", ends in a conditional verb (-sa/-sə) and is followed by " və bu fərziyyələr …". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'Bildirildiyi kimi: yardım, sonra heç nə',
		condition: 'yardım maşınları yerin şurasının danışdığı kimi keçib sonra dayansa',
		note: 'Yardım 19 noyabr 2040-cı ildən 19 may 2041-ci ilə qədər, martda bir həftəlik fasilə ilə; ondan sonra karvanların gətirdiyindən başqa heç nə. Kəmiyyətlər şuradan və Yardım Cəmiyyətindən gəlir, Orrelond isə başqa cür danışır. Buraxılan dərmanların payları fərziyyələrdir.',
	},
	'road-open': {
		title: 'Yol bütün müddətdə açıqdır',
		condition: 'yol açıq qalsa, qaz və elektrik bütün müddətdə verilsə',
		note: 'Heç nə bağlanmır və ehtiyatlar çatır. Hər bir başqa ssenari bununla yanaşı qoyula bilər.',
	},
	'nothing-passes': {
		title: 'Heç nə keçmir',
		condition: 'heç bir yolla heç nə keçməsə',
		note: 'Heç bir gün nə yardım, nə karvan, nə dərman var; qaz və elektrik bildirildiyi kimidir. Hətta hər iki tərəfin təsdiq etdiyi çatdırılmalar da nəzərə alınmır.',
	},
	'short-closure': {
		title: 'İki həftə bağlıdır',
		condition: 'yol iki həftə bağlı qalıb sonra açılsa',
		note: '5 noyabr 2040-cı ildən bağlıdır, 19 noyabrdan açıqdır, qaz və elektrik bütün müddətdə verilir: ehtiyatlar çatır.',
	},
	'sennowick-convoys': {
		title: 'Sennovik yolu ilə həftəlik karvanlar',
		condition: '12 iyun 2041-ci ildən hər həftə Sennovik yolu ilə bir ərzaq karvanı keçsə',
		note: 'Bildirildiyi kimi, bundan əlavə 12 iyundan 14 avqusta qədər hər həftə Sennovik yolu ilə 16 yük maşınından ibarət hipotetik karvan keçir. Bunun qarşılığı olan ssenaridə həmin karvanlar Tavelmur yolu ilə gəlir.',
	},
	'tavelmoor-convoys': {
		title: 'Tavelmur yolu ilə həftəlik karvanlar',
		condition: '12 iyun 2041-ci ildən hər həftə Tavelmur yolu ilə bir ərzaq karvanı keçsə',
		note: 'Bildirildiyi kimi, bundan əlavə 12 iyundan 14 avqusta qədər hər həftə Tavelmur yolu ilə 16 yük maşınından ibarət hipotetik karvan keçir. Bunun qarşılığı olan ssenaridə həmin karvanlar Sennovik yolu ilə gəlir.',
	},
	'half-chance': {
		title: 'Yük maşınları vaxtın yarısında keçir',
		condition: 'hər gün on yardım maşını yola çıxıb bütün günlərin təxminən yarısında keçsə',
		note: 'Hipotetikdir: keçən və geri qaytarılan günlər ardıcıl dövrlərlə gəlir və bu dövrlər sınaqdan sınağa dəyişir. Qaz və elektrik bildirildiyi kimidir, karvan yoxdur.',
	},
};
