import type { RecordWords } from '../../../../words.ts';

/** 25 July to 18 September 2023. */
export const summer: RecordWords['events'] = {
	'buses-25-jul': {
		text: 'Bütün ictimai nəqliyyat dayanır.',
	},
	'food-25-jul': {
		text: 'De-fakto prezident deyir ki, əvvəllər ərzağın təxminən 90 %-i kənardan gətirilirdi, 40 gündür ki, heç nə gəlmir və təsərrüfat işlərinin beşdə biri görülüb.',
	},
	'icrc-25-jul': {
		text: 'BQXK deyir ki, süd məhsulları, günəbaxan yağı, taxıl məhsulları, balıq və toyuq tapılmır; o, dekabrdan bəri 600-dən çox pasiyenti müşayiət edib çıxarıb, onlardan 24-nü son günlərdə.',
	},
	'convoy-26-jul': {
		text: 'Ermənistan hökumətinin göndərdiyi, 360–400 t ərzaq daşıyan 19 yük maşınından ibarət karvan Kornidzorda dayandırılır. Aİ missiyasının müşahidəçiləri onu izləyir.',
		disputed: '“Təxribat”. Prezidentin köməkçisi Ağdam/Akna yolu haqqında deyir: “Başqa yol yoxdur!”',
	},
	'patient-29-jul': {
		text: 'BQXK-nın müşayiət etdiyi bir pasiyent nəzarət-buraxılış məntəqəsində saxlanılır.',
	},
	'wet-wheat-1-aug': {
		text: 'İki-üç gün çörək az olur: dəyirmanlar tarladan təzə gəlmiş, hələ yaş olan buğdanı üyüdür.',
	},
	'un-experts-7-aug': {
		text: 'BMT-nin xüsusi məruzəçiləri “humanitar fövqəladə vəziyyətdən” danışır və yolu açmağa çağırır.',
	},
	'health-8-aug': {
		text: 'De-fakto səhiyyə nazirliyi yanvar–iyul aylarını bir il əvvəlki ilə müqayisə edir: qan dövranı xəstəliklərindən ölənlər iki dəfədən çox artıb, yeni insult halları 26 %, infarkt halları 9,7 % çoxdur; iyulda hamiləliyin pozulması və tibbi abort halları dörd dəfə çoxdur. Nazirliyin ayrı-ayrı səbəblər üzrə rəqəmləri 9–66 % artır, bu isə cəmlə uyğun gəlmir. De-fakto prezident 25 iyulda demişdi ki, hamilə qadınların təxminən 90 %-ində anemiya var.',
	},
	'french-truck-8-aug': {
		text: 'Fransanın bir regionundan 20 t-dan çox ərzaq daşıyan yük maşını Kornidzorda gözləyənlərə qoşulur; 10 avqusta qədər onların sayı 22-yə çatır.',
	},
	'water-10-aug': {
		text: 'Stepanakert/Xankəndinin su təchizatı nasosları yarım gücü ilə işləyir: səbəb kimi quraqlıq, elektrik kəsintiləri və yanacağın olmaması göstərilir.',
	},
	'man-15-aug': {
		text: 'Ombudsman bildirir ki, təxminən 40 yaşlı bir kişi ölüb və məhkəmə-tibb rəyi xroniki qidalanma çatışmazlığını, zülal və enerji əskikliyi ilə birlikdə göstərir.',
		disputed:
			'Azərbaycanın BMT-dəki nümayəndəsinin hər hansı “aclıq” olduğunu inkar etdiyi bildirilir. RFE/RL deyir ki, rəy müstəqil şəkildə yoxlanılmayıb.',
	},
	'security-council-16-aug': {
		text: 'BMT Təhlükəsizlik Şurası toplaşır və heç bir mətn qəbul etmir. OCHA ona deyir ki, BMT oradan bildirilənləri yoxlaya bilmir.',
		disputed: '“Sərhəd nəzarət-buraxılış məntəqəsinin işini blokada kimi təqdim etmək absurddur”.',
	},
	'united-states-16-aug': {
		text: 'Təhlükəsizlik Şurasında ABŞ Azərbaycanı yenidən Laçın yolunda sərbəst hərəkəti bərpa etməyə çağırır və mümkün kompromis kimi əlavə yolların adını çəkir.',
	},
	'people-out-21-aug': {
		text: 'Sülhməramlılar 14 iyundan bəri ilk dəfə 41 nəfəri çıxarır; BQXK-nın gözləmə siyahısında 333 nəfər var.',
	},
	'bakeries-21-aug': {
		text: 'Stepanakert/Xankəndinin çörəkxanalarının çoxu un olmadığından bağlıdır. “Bir neçə günlük” bir qədər un verilir; Martuni/Xocavənd çörək talonları tətbiq edir.',
	},
	'flour-27-aug': {
		text: 'İki günlük tələbatın təxminən 70 %-i qədər un çatdırılır. Deyilənə görə, buğda ehtiyatları tükənmək üzrədir.',
	},
	'flour-by-aghdam-29-aug': {
		text: 'Azərbaycan Qızıl Aypara Cəmiyyətinin 40 t un daşıyan iki yük maşını Ağdam yolu ilə gəlir və sülhməramlıların postunun yanında dayanır; 11 sentyabrda hələ oradadır.',
		disputed: 'Onlar maşınları qəbul etmir; 17 sentyabrda hər iki yolu qəbul edirlər.',
	},
	'french-convoy-30-aug': {
		text: 'Fransa şəhərlərinin və regionlarının göndərdiyi on yük maşını Kornidzorda dayandırılır.',
	},
	'loaf-30-aug': {
		text: 'Stepanakert/Xankəndidən hər ailəyə bir çörək verildiyi bildirilir.',
	},
	'aliyev-1-sep': {
		text: 'Prezident Əliyev böhran barədə danışılanları “qəsdən deyilən yalanlar” adlandırır: əvvəlcə Ağdam yolu gəlir, Laçın yolu isə gömrük qaydaları ilə açıla bilər. Bakı sonradan hər iki yol haqqında razılaşmanın tarixini bu gün kimi göstərir.',
		disputed:
			'O, bu bəyanata cavab vermir; onun öz məlumatlarında tapılmayan əsas ərzaq mallarından (25 iyul) və “çörək üçün saatlarla növbə gözləyən” insanlardan (18 sentyabr) danışılır.',
	},
	'bread-coupons-5-sep': {
		text: 'Stepanakert/Xankəndidə çörək talonları: bir nəfərə gündə 200 q. Kənd Təsərrüfatına Dəstək Fondu fermerlərə bir kiloqram buğda üçün 250 dram ödəyir; Ermənistanda bu, 100 dramdan azdır.',
	},
	'agreement-9-sep': {
		text: 'De-fakto hakimiyyət orqanları Rusiya Qırmızı Xaçının yükünün Əsgəran vasitəsilə gəlməsinə razılıq verir və deyir ki, Laçın yolu ilə çatdırmalar bərpa olunmalıdır.',
	},
	'russian-red-cross-12-sep': {
		text: 'Rusiya Qırmızı Xaçının yük maşını Ağdam/Akna vasitəsilə 1.000 ərzaq bağlaması, 200 gigiyena dəsti və 270 yataq dəsti ilə gəlib çatır: təxminən üç ayda ilk yardım çatdırılması.',
	},
	'both-roads-17-sep': {
		text: 'Hətta 200 q çörək “həmişə mümkün olmur”. De-fakto hakimiyyət orqanları hər iki yolla yardımı qəbul edir.',
	},
	'both-roads-18-sep': {
		text: 'BQXK-nın iki yük maşını eyni vaxtda, hər yolla biri, buğda unu və tibbi vasitələrlə gəlib çatır. Azərbaycan prezidentinin köməkçisi bunu “özünüblokadanın” sübutu adlandırır.',
	},
};
