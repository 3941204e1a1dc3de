import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Nümunənin özünü müəyyən edənlərdəndir, buna görə hər sınaqda eynidir. Bunun əvəzinə üç başqa rəqəm seçilə bilər: sonradan Ermənistanda qeydə alınanların sayı – 100.417 və ya 115.183 – və Azərbaycan mediasının iddia etdiyi 40 min.',
	ruralShare: 'İnsanların təxminən yarısı əsas şəhərdə, Stepanakert/Xankəndidə yaşayırdı; qalanı kənd yeri sayılır.',
	planningEnergy:
		'Bütün əhalinin ərzağını planlaşdırmaq üçün orta göstərici. Ayrı-ayrı insanın tələbatının nə olduğu barədə heç nə demir; tələbat modeli də kiməsə nə qədər düşdüyünü demir.',
	energyShareCereals: 'Hər təsadüfi seçimdən sonra qidalanmanın yeddi payı elə miqyaslanır ki, cəmi 1 olsun.',
	kcalPerKgAnimal:
		'Qarışıq təxminidir. Ayrı-ayrı məhsullar bir-birindən çox fərqlənir: bir kiloqram təzə süddə 620 kkal, bir kiloqram pendirdə 3.500.',
	openingCereals:
		'Un kimi hesablanır, təsərrüfatlardakı taxıl və ehtiyatlar da daxil olmaqla. Miqdar dərc olunmayıb; bu rəqəm iki məlumatdan geriyə hesablanıb: 20 dekabrda çörəklə bağlı problem yoxdur, 27 avqustda ehtiyatlar tükənmək üzrədir. Başqa heç bir naməlum kəmiyyətin bu qədər əhəmiyyəti yoxdur.',
	openingDaysPotatoes: 'Kənd başçıları 29 dekabrda deyib ki, kartof “daha iki-üç aya” çatacaq.',
	infants: '89 gündə 338 doğuşdan hesablanıb.',
	localEnergyShare:
		'Deyilənə görə, satılan ərzağın təxminən onda doqquzu kənardan gətirilirdi. Kəndlərin özünün yetişdirib yediyi bu rəqəmə daxil deyil, buna görə aralıq 0,35-ə qədər qalxır.',
	harvestCereals:
		'Un kimi, buğdanın çəkisinin dörddə üçü ilə hesablanır: 3.000 t buğda, 1.000 ilə 8.000 arasında. Sahə vurulsun məhsuldarlıq, onun da yalnız bir hissəsi yığılır; tonaj dərc olunmayıb.',
	lossPerDayDry:
		'Ümumdünya Ərzaq Proqramı 2020-ci ildə işlədiyi 5,6 milyon t-un 0,7 %-ini çatdırılmadan əvvəl və sonra itirib.',
	rationTriggerDays:
		'Su anbarının öz dəyəri var; norma ilə verilən bütün başqa anbarlar üçün bu dəyər ortaqdır. Xarab olan mallar üçün o, heç vaxt 1-in gündəlik itkiyə bölünməsindən uzun deyil.',
	rationFloor: 'Başqa yerlərdə norma azaldılanda insanlar tam normanın dörddə biri ilə 72 %-i arasında alıb.',
	rationReviewDays: 'Hər sınaqda eynidir; 7, daha yavaş idarəetməni sınamaq üçün isə 30.',
	normalImportsTonnesPerDay:
		'De-fakto hakimiyyət orqanları bağlanmadan əvvəl gündə 400 t “müxtəlif mallardan” danışır.',
	reliefTonnesPerTruck:
		'134 yardım günündə, 10 maya qədər 4.623 t, 166 yardım günündə, 11 iyuna qədər 5.574 t gətirilib: gündə 34 t, bunu altı yük maşını daşıyır. Tonlar ombudsmanın sayıdır, altı yük maşını isə Amnesty International-ın rəqəmidir.',
	convoyTonnesPerTruck: 'Mənbədən asılı olaraq, 361–400 t daşıyan 19 yük maşını.',
	cargoShareFood: 'Nə ərzaq, nə mühərrik yanacağı, nə də balon qazı olan yük modelin anbarlarından kənarda qalır.',
	cargoFoodCereals: 'Hər təsadüfi seçimdən sonra ərzaq yükünün səkkiz payı elə miqyaslanır ki, cəmi 1 olsun.',
	cargoFoodInfantFormula: 'Bütün körpələrə birlikdə gündə təxminən 0,07 t lazımdır.',
	refusalSpellDays: 'Yalnız yük maşınlarının bəzi günlər keçdiyi, bəzi günlər keçmədiyi ssenarilərdə əhəmiyyəti var.',
	medicineReliefScale:
		'Ssenarinin istənilən vaxt buraxdığı dərman payını bu ədədə vurur. Ümumilikdə nə qədər gətirildiyi dərc olunmayıb.',
	criticalMedicinePriority: '1 o deməkdir ki, insulin və dializə üstünlük verilmir.',
	cardiovascularPer10k:
		'2022-ci ildə Ermənistanda böyüklərin müayinəsində təxminən yarısının qan təzyiqi yüksək olub, onların da təxminən yarısı buna görə dərman qəbul edib. Müayinə olunanlar əhalidən yaşlı olub, buna görə mərkəzi dəyər daha aşağıdır.',
	otherChronicPer10k:
		'Epilepsiya, astma və xroniki ağciyər xəstəliyi. Mənbə epilepsiyanı əhatə edir: 1.000 nəfərdən 4–10-u; qalanı təxmindir.',
	surgeriesPerDay:
		'Ləğv edilmiş planlı əməliyyatların artan sayından: 12 yanvara qədər 370, iyulun sonuna qədər təxminən 1.710.',
	gasBase:
		'Ermənistanda ev təsərrüfatlarının istifadəsindən: 2020-ci ilin birinci yarısında hər qoşulmaya 585 m³; bunun 60–80 %-i isitmə sayılır.',
	gasPerDegreeDay:
		'Ermənistanda ev təsərrüfatlarının qaz istifadəsinin isitmə hissəsi, həmin yarımilin soyuğuna bölünür.',
	woodCapMwhPerDay: '120 min nəfər üçün.',
	motorFuelLitresPerDay:
		'120 min nəfər üçün, 2023-cü ilin oktyabrından əvvəl Qəzzada bir nəfərə düşən təchizatla; bu yer üçün heç nə dərc olunmayıb.',
	fuelShareEssential:
		'UNRWA 2023-cü ildə normal təchizatın üçdə birini Qəzzanın həyati xidmətləri üçün ən az miqdar adlandırıb. Adı çəkilən üç paydan artıq qalan şəxsi istifadədir.',
	electricityMwhPerDay:
		'120 min nəfər üçün. 2018-ci ilin 385 QVt·saatından kiçildilib; o vaxt ərazi daha böyük idi və mədən işləyirdi.',
	hydroShare: 'İki məlumatın arasında: üçdə birdən az (RFE/RL, 2023) və təxminən yarısı (CivilNet, 2021).',
	reservoirUsableMwh: 'Ölü həcmdən yuxarı 517 milyon m³, hər milyon m³-ə 0,24 QVt·saat: təxminən 100 m basqı.',
	riverInflowFactor: 'Deyilənə görə, 2023-cü ilin yazında bir il əvvəlkindən iki dəfə az su gəlib.',
	hydroMaxMwhPerDay:
		'2020-ci ilin dekabrında işlək sayılan 55,5 MVt gecə-gündüz işləsə, 1.332 MVt·saat verir; 75 MVt isə 1.800 verərdi.',
};
