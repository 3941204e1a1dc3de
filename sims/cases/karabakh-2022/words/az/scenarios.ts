import type { CaseWords } from '../../../words.ts';

/** Each condition reads on from "Əgər ", ends in a conditional verb (-sa/-sə) and is followed by " və bu fərziyyələr …". */
export const scenarios: CaseWords['scenarios'] = {
	'as-reported': {
		title: 'Bildirildiyi kimi',
		condition: 'yük maşınları de-fakto hakimiyyət orqanlarının bildirdiyi kimi keçsə',
		note: 'Yük maşınları, qaz və elektrik 12 dekabr 2022-ci ildən 18 sentyabr 2023-cü ilə qədər bildirildiyi kimidir. Demək olar ki, hər kəmiyyət mübahisənin tərəfi olan de-fakto hakimiyyət orqanlarından gəlir və BMT onu yoxlaya bilməyib; Azərbaycan yolun bağlı olduğunu mübahisələndirir. Buraxılan dərmanların payları fərziyyələrdir.',
	},
	'corridor-open': {
		title: 'Yol bütün müddətdə açıqdır',
		condition: 'yol açıq qalsa, qaz və elektrik bütün müddətdə verilsə',
		note: 'Heç nə bağlanmır və ehtiyatlar çatır. Hər bir başqa ssenari bununla yanaşı qoyula bilər.',
	},
	'nothing-passes': {
		title: 'Heç nə keçmir',
		condition: 'heç bir yolla heç nə keçməsə',
		note: 'Heç bir gün nə yardım, nə karvan, nə dərman var; qaz və elektrik bildirildiyi kimidir. Hətta bütün tərəflərin təsdiq etdiyi çatdırılmalar da nəzərə alınmır.',
	},
	'short-closure': {
		title: 'Üç həftə bağlıdır',
		condition: 'yol üç həftə bağlı qalıb sonra açılsa',
		note: '12 dekabr 2022-ci ildən bağlıdır, 2 yanvar 2023-cü ildən açıqdır, qaz və elektrik bütün müddətdə verilir: ehtiyatlar çatır.',
	},
	'relief-continues': {
		title: 'Yardım davam edir',
		condition: '2023-cü ilin may ayı üçün bildirilən yardım sona qədər davam etsə',
		note: '14 iyun 2023-cü ilə qədər bildirildiyi kimi; ondan sonra yardım maşınları de-fakto hakimiyyət orqanlarının əvvəlki həftələr üçün bildirdiyi kimi keçməkdə davam edir. Qaz və elektrik bildirildiyi kimi qalır.',
	},
	'lachin-convoys': {
		title: 'Laçın yolu ilə həftəlik karvanlar',
		condition: '26 iyul 2023-cü ildən hər həftə Laçın yolu ilə bir ərzaq karvanı keçsə',
		note: 'Bildirildiyi kimi, lakin Ermənistan hökumətinin 26 iyulda göndərdiyi karvan keçir və onun ardınca 13 sentyabra qədər hər həftə 19 yük maşınından ibarət hipotetik karvan gəlir. Bunun qarşılığı olan ssenaridə həftəlik karvanlar Ağdam/Akna yolu ilə gəlir.',
	},
	'aghdam-convoys': {
		title: 'Ağdam/Akna yolu ilə həftəlik karvanlar',
		condition: '26 iyul 2023-cü ildən hər həftə Ağdam/Akna yolu ilə bir ərzaq karvanı keçsə',
		note: 'Bildirildiyi kimi, lakin 26 iyuldan 13 sentyabra qədər hər həftə o biri yolla 19 yük maşınından ibarət hipotetik karvan gəlir və Azərbaycan Qızıl Aypara Cəmiyyətinin un yüklü iki maşını 29 avqustda keçir. Bunun qarşılığı olan ssenaridə həftəlik karvanlar Laçın yolu ilə gəlir.',
	},
	'both-roads': {
		title: 'Bildirilən hər karvan keçir',
		condition: 'hansı yolla gəlməsindən asılı olmayaraq, bildirilən hər karvan keçsə',
		note: 'Bildirildiyi kimi, lakin bildirilən beş karvandan heç biri dayandırılmır: onu kimin göndərməsindən, kimin qəbul etməməsindən və Laçın, yoxsa Ağdam/Akna yolu ilə gəlməsindən asılı olmayaraq.',
	},
	'open-from-22-february': {
		title: '22 fevraldan açıqdır',
		condition: 'yol 22 fevral 2023-cü ildə açılsa',
		note: 'Beynəlxalq Ədalət Məhkəməsinin yolda maneəsiz hərəkətin təmin edilməsi haqqında qərar verdiyi günə qədər bildirildiyi kimi, ondan sonra açıqdır. Məhkəmə qazla bağlı tədbiri rədd edib, buna görə qaz və elektrik bildirildiyi kimi qalır.',
	},
	'road-only': {
		title: 'Yalnız yol bağlanır',
		condition: 'yük maşınları bildirildiyi kimi keçsə, qaz və elektrik isə heç vaxt kəsilməsə',
		note: 'Yolla giriş de-fakto hakimiyyət orqanlarının bildirdiyi kimidir, qaz və elektrik isə bütün müddətdə kənardan verilir. Bildirilən ssenari ilə yanaşı qoyulduqda iki xəttin nə əlavə etdiyini göstərir.',
	},
	'half-chance': {
		title: 'Yük maşınları vaxtın yarısında keçir',
		condition: 'hər gün on iki yardım maşını yola çıxıb bütün günlərin təxminən yarısında keçsə',
		note: 'Hipotetikdir: keçən və geri qaytarılan günlər ardıcıl dövrlərlə gəlir və bu dövrlər sınaqdan sınağa dəyişir. Qaz və elektrik bildirildiyi kimidir, karvan yoxdur.',
	},
};
