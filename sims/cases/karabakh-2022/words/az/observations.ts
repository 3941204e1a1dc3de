import type { RecordWords } from '../../../words.ts';

export const observations: RecordWords['observations'] = {
	'bread-20-dec': {
		name: 'Yeyilən taxıl',
		text: 'De-fakto hakimiyyət orqanları deyir ki, un kifayət qədərdir və çörəklə bağlı problem yoxdur. Modeldə bu belə olardı: lazım olan taxıl məhsullarının ən azı 90 %-i yeyilir.',
	},
	'coupons-20-jan': {
		name: 'Yağ, şəkər və ya paxlalıların norması',
		text: 'Əsas ərzaq mallarının talonla satışı başlayır. Modeldə bu belə olardı: yağ, şəkər və ya paxlalılar norma ilə verilir.',
		explains:
			'Model yalnız ehtiyatın neçə günə çatmasına görə norma qoyur; hökumət ədalət naminə və ya ehtiyat tədbiri kimi daha tez başlaya bilər.',
	},
	'power-winter-spring': {
		name: 'Elektrik saatları, qış və yaz',
		text: 'Elektrik gündə altı saat kəsilir. Modeldə bu belə olardı: orta hesabla 18 saat elektrik.',
		explains:
			'26 may cədvəli haqqında bildiriş elə oxunur ki, sanki yazda kəsintilər daha az olub. İlin əvvəlində su anbarının səviyyəsi dərc olunmayıb.',
	},
	'reservoir-6-may': {
		name: 'Su anbarında qalan su',
		text: 'Sərsəng su anbarında istifadə oluna bilən 517 milyon m³-in 18 milyonu var. Modeldə bu belə olardı: istifadəyə yararlı enerjinin 3,5 %-i qalıb.',
		explains:
			'Suyun basqısı, axını və birinci gündəki səviyyəsi fərziyyələrdir; əkin sahələri üçün buraxılan su modeldə yoxdur.',
	},
	'power-summer': {
		name: 'Elektrik saatları, yay',
		text: 'Yeni cədvəllə gündə altı saat elektrik yoxdur. Modeldə bu belə olardı: orta hesabla 18 saat elektrik.',
		explains:
			'Model yayda daha az elektrik verir. O, suyu neçə günə çatmasına görə qənaətlə işlədir və sabit cədvəl tanımır; çayların axını fərziyyədir.',
	},
	'medicine-19-jun': {
		name: 'Qalan dərman, birinci günün ehtiyatına nisbətən',
		text: 'Dərman ehtiyatı xəstəxana pasiyentləri üçün 40 %-ə, başqaları üçün 20 %-ə düşüb. Modeldə bu belə olardı: dərman ehtiyatları birinci günün ehtiyatları ilə müqayisədə, hər iki rəqəm yeddi proqramın cəmi ilə tutuşdurulur.',
		explains:
			'Məlumatda 40 % və 20 %-in nəyin faizi olduğu, hansı dərmanın xəstəxanaların sayıldığı deyilmir; cədvəldə hər proqram ayrıca verilir. Başlanğıc ehtiyatının neçə günə çatması və nə qədər dərman gətirildiyi fərziyyələrdir.',
	},
	'buses-18-jul': {
		name: 'Təsərrüfat və avtobus yanacağı',
		text: 'Avtobuslar yanacaq olmadığından əvvəlcə Stepanakert/Xankəndidə, sonra hər yerdə dayanır. Modeldə bu belə olardı: təsərrüfatlar və avtobuslar istədikləri mühərrik yanacağının 10 %-dən azını alır.',
		explains: 'Motor yanacağının nə ehtiyatı, nə də istifadəsi dərc olunub; qeyri-rəsmi təchizat modeldə yoxdur.',
	},
	'wheat-27-aug': {
		name: 'Taxıl ehtiyatı',
		text: 'Buğda ehtiyatları tükənmək üzrədir. Modeldə bu belə olardı: yeddi gündən az müddətə çatan taxıl məhsulları.',
		explains:
			'Model iyul və avqustda məhsul yığımını əlavə edir və onu neçə günə çatmasına görə uzadır; məlumatlarda bu məhsuldan az şey görünür.',
	},
	'bread-5-sep': {
		name: 'Bir nəfərə gündə verilən un',
		text: 'Əsas şəhərdə talonla çörək: bir nəfərə gündə 200 q. Modeldə bu belə olardı: verilən taxıl məhsulları bir nəfərə gündə 148 q una bərabərdir.',
		explains:
			'Sınaqların çoxunda bildiriləndən artıq çörək var: bu, məlumatlarda az görünən məhsuldan gəlir; mərkəzi sınaqda həmin məhsul bu günə qədər işlənib qurtarır və norma yenidən ən aşağı həddindədir. Talonlar əsas şəhər üçün idi; modeldə şəhər və kənd üçün bir orta rəqəm var.',
	},
};
