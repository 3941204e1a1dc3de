import type { RecordWords } from '../../../words.ts';

/** What the parties and others say where they differ. The page takes none of these up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'Yol bağlı idimi?',
		accounts: [
			{
				by: 'De-fakto hakimiyyət orqanları və Ermənistan',
				says: '12 dekabr 2022-ci ildən “blokada”, 15 iyun 2023-cü ildən “tam” blokada.',
				sources: ['S1', 'S65'],
			},
			{
				by: 'Azərbaycan',
				says: 'Yol açıq idi: yanvarın ortalarına qədər 644, 23 yanvara qədər 980, fevralın ortalarına qədər 2.500-dən çox nəqliyyat vasitəsi keçib. “Sərhəd nəzarət-buraxılış məntəqəsinin işini blokada kimi təqdim etmək absurddur”; daha sonra: “özünüblokada”.',
				sources: ['S132', 'S133', 'S134', 'S185', 'S113'],
			},
			{
				by: 'Beynəlxalq Ədalət Məhkəməsi',
				says: 'Əlaqə “pozulub”, bu da zəruri malların gətirilməsinə mane olub.',
				sources: ['S48b'],
			},
			{
				by: 'Amnesty International və BMT-nin xüsusi məruzəçiləri',
				says: '“Blokada”.',
				sources: ['S130', 'S90'],
			},
			{ by: 'OCHA', says: 'BMT oradan bildirilənləri yoxlaya bilmir.', sources: ['S62'] },
		],
	},
	{
		id: 'passed',
		point: 'Nə qədər keçib?',
		accounts: [
			{
				by: 'Ermənistanın və de-fakto hakimiyyət orqanlarının ombudsmanları',
				says: '150 gündə 4.623 t, 182 gündə 5.574 t: əvvəllər bu qədər gündə gətiriləcək 60.000 və 72.800 t-un 7,7\u00a0%-i. Əvvəllər gündə 920 keçid olduğu halda, nəqliyyat vasitələri 150 gündə 2.558 dəfə keçib, çıxışda boş gedənlər də bura daxildir.',
				sources: ['S126', 'S125'],
			},
			{
				by: 'Azərbaycan və onun mediası',
				says: 'İlk 27 gündə 370 nəqliyyat vasitəsi, onlardan 330-u sülhməramlıların; 15 yanvara qədər 644, 23 yanvara qədər təxminən 980, fevralın ortalarına qədər 2.500-dən çox. 23 apreldən sonra 2.000-dən çox sakin “asanlıqla” keçib.',
				sources: ['S127', 'S132', 'S133', 'S134', 'S75'],
			},
			{ by: 'Amnesty International', says: 'Fevralda gündə yardım daşıyan altı yük maşını.', sources: ['S130'] },
			{ by: 'OCHA', says: 'BMT oradan bildirilənləri yoxlaya bilmir.', sources: ['S62'] },
		],
	},
	{
		id: 'traffic',
		point: 'Dekabrdan aprelə qədər hərəkəti kim dayandırıb?',
		accounts: [
			{
				by: 'Ermənistanın və de-fakto hakimiyyət orqanlarının ombudsmanları',
				says: 'Özlərini ekoloji etirazçılar kimi təqdim edən azərbaycanlılar, dövlətin adından.',
				sources: ['S1'],
			},
			{
				by: 'Azərbaycan',
				says: 'Filiz hasilatına və çirklənməyə etiraz edən vətəndaşlar və QHT-lər; Məhkəmə hökumətin bunu təşkil etdiyini müəyyən etməyib.',
				sources: ['S70', 'S48'],
			},
		],
	},
	{
		id: 'gas',
		point: 'Qaz nə üçün dayanıb?',
		accounts: [
			{
				by: 'De-fakto hakimiyyət orqanları',
				says: 'Azərbaycan boru xəttinin öz hissəsində siyirtməni bağlayıb.',
				sources: ['S2', 'S69'],
			},
			{
				by: 'Azəriqaz',
				says: 'Bu, onun işi deyil: hava şəraitindən yaranan nasazlıqlar və texniki yoxlamalar.',
				sources: ['S3', 'S4'],
			},
			{
				by: 'Beynəlxalq Ədalət Məhkəməsi',
				says: 'Qazla bağlı tədbir haqqında qərar verməkdən imtina edib.',
				sources: ['S47'],
			},
		],
	},
	{
		id: 'power-line',
		point: 'Elektrik xətti nə üçün təmir olunmayıb?',
		accounts: [
			{
				by: 'De-fakto hakimiyyət orqanları',
				says: 'Azərbaycan təmir briqadalarını buraxmayıb; diversiya şübhəsi olub.',
				sources: ['S21', 'S22'],
			},
			{ by: 'Azərbaycan', says: 'Zədə barədə bildiriləndə şərh verməmişdi.', sources: ['S23'] },
		],
	},
	{
		id: 'checkpoint',
		point: '23 aprel nəzarət-buraxılış məntəqəsi',
		accounts: [
			{
				by: 'Ermənistan və de-fakto hakimiyyət orqanları',
				says: 'Bu, 9 noyabr 2020-ci il tarixli bəyanatın pozulmasıdır.',
				sources: ['S52'],
			},
			{
				by: 'Azərbaycan',
				says: 'Suveren hüquqdur, silah və mina daşınmasına qarşı istifadə olunur.',
				sources: ['S72'],
			},
			{ by: 'ABŞ, Aİ, Fransa və Rusiya', says: 'Bunu tənqid ediblər.', sources: ['S186'] },
		],
	},
	{
		id: 'shooting',
		point: '15 iyun atışması',
		accounts: [
			{
				by: 'Ermənistan',
				says: 'Azərbaycanlılar sərhədin Ermənistan tərəfində bayraq sancmağa gəlib.',
				sources: ['S63', 'S64'],
			},
			{
				by: 'Azərbaycan',
				says: 'Ermənistanın məntəqəni bağlatmağa yönəlmiş “hərbi təxribatı”; heç bir sərhəd keçilməyib.',
				sources: ['S74', 'S75'],
			},
		],
	},
	{
		id: 'red-cross',
		point: 'BQXK-nın fəaliyyətinin 11 iyulda dayandırılması',
		accounts: [
			{
				by: 'Azərbaycan',
				says: 'İcarəyə götürülmüş maşınlarda siqaret, telefon ekranları və benzin qaçaqmalçılıq yolu ilə daşınıb.',
				sources: ['S72'],
			},
			{
				by: 'BQXK',
				says: 'Muzdla işləyən dörd sürücü öz maşınlarından istifadə edib; onların müqavilələrinə son qoyulub, BQXK-nın öz maşınlarında isə heç nə tapılmayıb.',
				sources: ['S79'],
			},
		],
	},
	{
		id: 'aghdam',
		point: 'Ağdam/Akna yolu',
		accounts: [
			{
				by: 'Erməni tərəfi',
				says: 'Laçın yolunu əvəz etmək və nəzarət tətbiq etmək üçün sinik hiylə. Sakinlər 18 iyulda yolu kəsib; 17 sentyabrda de-fakto hakimiyyət orqanları hər iki yolu qəbul edib.',
				sources: ['S80', 'S111'],
			},
			{
				by: 'Azərbaycan',
				says: 'İyuldan təklif olunur; bunu qəbul etməmək “siyasi şantajdır”. Əvvəlcə Ağdam, sonra gömrük qaydaları ilə Laçın.',
				sources: ['S81', 'S106'],
			},
			{
				by: 'Aİ və ABŞ',
				says: 'Aİ təklifi qeyd edib və Laçın üzərində israr edib; ABŞ mümkün kompromis kimi “əlavə yollardan” danışıb.',
				sources: ['S80', 'S142'],
			},
		],
	},
	{
		id: 'food',
		point: 'Ərzaq nə dərəcədə çatışmırdı?',
		accounts: [
			{
				by: 'De-fakto hakimiyyət orqanları və onların ombudsmanı',
				says: 'Gündə 200 q çörək, o da həmişə tapılmır; bir kişi məhkəmə-tibb rəyində qidalanma çatışmazlığı adlandırılan səbəbdən ölüb.',
				sources: ['S108', 'S111', 'S94'],
			},
			{ by: 'Azərbaycan', says: '“Qəsdən deyilən yalanlar”; heç bir “aclıq” yoxdur.', sources: ['S106', 'S95'] },
			{
				by: 'BQXK',
				says: 'İyulda əsas ərzaq malları tapılmır; sentyabrda insanlar “çörək üçün saatlarla növbə gözləyir”.',
				sources: ['S84', 'S112'],
			},
		],
	},
	{
		id: 'medicine',
		point: '7 iyuldan sonra dərman yenə gətirilirdimi?',
		accounts: [
			{
				by: 'OCHA, BQXK barədə',
				says: 'BQXK-nın sonuncu tibbi vasitələri 7 iyulda gətirilib.',
				sources: ['S62'],
			},
			{
				by: 'Azərbaycan',
				says: 'Pasiyentlərlə qayıdan BQXK maşınları dərman və körpə süd qarışığı gətirməkdə davam edib.',
				sources: ['S74'],
			},
		],
	},
	{
		id: 'convoy',
		point: '26 iyul karvanı',
		accounts: [
			{ by: 'Ermənistan hökuməti', says: 'Sırf humanitardır.', sources: ['S86'] },
			{ by: 'Azərbaycan', says: 'Təxribat və müdaxilədir, onunla razılaşdırılmayıb.', sources: ['S87', 'S81'] },
			{ by: 'Aİ missiyası', says: 'Karvanı müşahidə edib.', sources: ['S40'] },
		],
	},
	{
		id: 'people',
		point: 'Orada neçə nəfər yaşayırdı?',
		accounts: [
			{
				by: 'De-fakto hakimiyyət orqanları və onlardan sonra BMT qurumları',
				says: '120 min nəfər.',
				sources: ['S125', 'S1'],
			},
			{
				by: 'Azərbaycan',
				says: '25 min (Prezident Əliyev, 2021); təxminən 40 min (Trend, avqust 2023); 120 min rəqəmi “az qala iki dəfə şişirdilib”; 2020-ci il müharibəsindən əvvəl ən çoxu 60–65 min.',
				sources: ['S172', 'S173', 'S121', 'S174'],
			},
			{
				by: 'Ermənistan hökuməti və UNHCR',
				says: '30 sentyabr 2023-cü ilə qədər Ermənistana 100.417 nəfər gəlib; 2024-cü ilin fevralına qədər orada 115.183 nəfər qeydə alınıb.',
				sources: ['S120', 'S171'],
			},
		],
	},
];
