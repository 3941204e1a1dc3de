/**
 * The words of the exercises that are shipped, in plain words for readers of about fourteen. Figures are those of the runs,
 * and claims those of the case's record: none is written here. What stands in braces is the case's own, of `exercisePlaces`.
 */
interface ShippedWords {
	readonly title: string;
	readonly aim: string;
	/** In the order of the steps. */
	readonly steps: readonly {
		readonly heading: string;
		readonly text: string;
		readonly options?: readonly string[];
		readonly questions?: readonly string[];
	}[];
}

export const exercises = {
	/** Stands before the publications behind a claim. */
	sources: (sources: string) => `Mənbələr: ${sources}.`,
	source: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}`,
	undated: 'tarixsiz',
	/** Of a place that is not the first. */
	titleOf: (title: string, place: string) => `${title} (${place})`,
	claim: (by: string, says: string) => `${by}: ${says}`,

	'reading-a-band': {
		title: 'Zolağı oxumaq',
		aim: 'Qrafikdəki xəttin və solğun zolaqların nə demək olduğunu və nə demək olmadığını deyə bilirsiniz.',
		steps: [
			{
				heading: 'Bir yer, çoxlu sınaq',
				text: '120 min nəfərin yaşadığı, bir giriş yolu olan bir yer təsəvvür edin. Yol bağlanır. Ərzaq nə qədər çatır?\n\nDəqiq ədədləri heç kim bilmir: neçə nəfər var, anbarlarda nə qədər mal var, bir yük maşını nə qədər daşıyır. Buna görə kompüter çoxlu mümkün ədədi yoxlayır. Hər yoxlama sınaq adlanır. Bir sınaq mümkün hekayələrdən biridir və heç bir sınaq baş verənlərin qeydi deyil.',
			},
			{
				heading: 'Xətt və zolaqlar',
				text: 'Bu şəkildə heç bir yolla heç nə gəlmir. Tünd xətt ortadır: hər gün sınaqların yarısı ondan yuxarıda, yarısı aşağıdadır. Solğun zolaqlar hər 100 sınağın 50, 80 və 95-ni əhatə edir. Yuxarıdakı düz xətt insanların tələbatıdır.\n\nOx düymələri ilə günü dəyişin, ədədi və onun aralığını qrafikin altında oxuyun.',
			},
			{
				heading: 'Zolaq nə deyir?',
				text: 'Şəkli bir də xəyalınızda canlandırın. 100 sınağın 80-nin zolağına hansı cümlə ən yaxşı uyğun gəlir?',
				options: [
					'Həqiqət mütləq zolağın içindədir.',
					'Bu fərziyyələr doğru olsa, 100 sınağın 80-i onun içində, 20-si kənarındadır.',
					'Kənarları mümkün olan ən kiçik və ən böyük ədəddir.',
					'100 nəfərdən 80-i kifayət qədər ərzaq alır.',
				],
			},
			{
				heading: 'Demək olar ki, açılmayan zolaq',
				text: 'Burada yol açıq qalır. Sınaqların demək olar ki, hamısında ehtiyatlar çatır, ona görə görünən şey azdır. Zolaq yalnız heç kimin bilmədiyi ədədlərin fərq yaratdığı yerdə enli olur.\n\nİndi öz cavabınızı bir də düşünün. Zolaq sınaqları sayır. Onun kənarları mümkün olanın ən azı və ən çoxu deyil: 100 sınağın 20-si kənardadır. Zolaq yalnız sınaqlarda dəyişənləri bilir. Modeldən kənarda qalan zolaqdan da kənarda qalır.',
			},
			{
				heading: 'Zolağı daraldın',
				text: 'Əl ilə qoyduğunuz ədəd daha təxmin olunmur: bütün sınaqlar sizin ədədinizi götürür. Bunlardan birini qoyun və zolağın eninə baxın. Sonra onu geri qaytarıb başqasını qoyun.\n\nHansı zolağı daraldır, hansı onu yalnız yerindən tərpədir?',
			},
			{
				heading: 'Öz sözlərinizlə',
				text: 'Dostunuz şəklə baxıb deyir: “Deməli, belə olur”. Siz nə deyirsiniz? İki-üç cümlə yazın.',
			},
			{
				heading: 'Müzakirə edin',
				text: 'Cümlələrinizi başqasının cümlələri ilə müqayisə edin.',
				questions: [
					'Aralığı və ya zolağı əvvəllər harada görmüsünüz: hava məlumatında, xəbərlərdə, tibbdə?',
					'Enli zolaq pis şəkildir, yoxsa dürüst şəkil?',
					'Model kənarda qoyduğu üçün zolaqda ümumiyyətlə nə yoxdur?',
				],
			},
		],
	},

	'how-long': {
		title: 'Nə qədər çatardı?',
		aim: 'Modelə baxmazdan əvvəl öz təxmininizi edir, sonra ikisinin harada və nə üçün ayrıldığını tapırsınız.',
		steps: [
			{
				heading: 'Baxmazdan əvvəl',
				text: '120 min nəfərin yaşadığı yer bir yolla təmin olunur. Mağazalarda, anbarlarda və evlərdə ərzaq var, bir az da ətrafdakı tarlalarda və bağlarda yetişir.\n\nBirinci şəkildə ilk gündən son günə qədər heç bir yolla heç nə gəlmir. İkincisində yol {short} bağlanır, sonra yenidən açılır.\n\nDüzgün xətt yoxdur. İzah edə bildiyiniz təxmin yaxşı təxmindir.',
			},
			{
				heading: 'Heç nə keçmir',
				text: 'Heç bir yolla heç nə keçməsə, insanlar lazım olan ərzağın nə qədərini alar, gün-gün? Xətti ilk gündən son günə qədər çəkin. 100 % hər kəsin lazım olanı aldığını bildirir.',
			},
			{
				heading: 'Harada ayrıldınız?',
				text: 'Öz xəttinizə və sınaqlara baxın. Onlar ən çox harada ayrılır? Modelin bilmədiyi nəyi düşündünüz? Sizin düşünmədiyiniz nəyi model sayır?',
			},
			{
				heading: 'Yol {short} bağlıdır',
				text: 'İndi yol {short} bağlanır, sonra yenidən açılır. Baxmazdan əvvəl xətti bir də çəkin.',
			},
			{
				heading: 'İki xətt, bir sual',
				text: 'Hər iki şəkil eyni anbarlarla başlayır. Onların arasındakı fərqi nə yaradır? Bir-iki cümlə yazın.',
			},
			{
				heading: 'Müzakirə edin',
				text: 'Xətlərinizi başqalarının xətləri ilə yanaşı qoyun.',
				questions: [
					'Kim çox yuxarı, kim çox aşağı çəkdi və onlar nəyi nəzərdə tuturdu?',
					'Kifayət qədər ilə heç nə arasında nə baş verir? Əvvəlcə kim daha az alır?',
					'Sınaqların şəklinə inanmazdan əvvəl nəyi bilmək istərdiniz?',
					'Real insanlar yolun bağlı olduğu vaxtı yaşayıb. Əyri bu barədə nəyi deyə bilməz?',
				],
			},
		],
	},

	'one-convoy': {
		title: 'Həftədə bir karvan, bu və ya o biri yolla',
		aim: 'İki ssenarini ədalətlə müqayisə edir, modelin saya bildiyini insanların mübahisə etdiyindən ayırırsınız.',
		steps: [
			{
				heading: 'İki yol',
				text: 'Həmin yerə iki yol gedir: {roads}. Ərzağın hansı yolla gəlməli olduğu özü mübahisəli idi. Bunlar deyilib:',
			},
			{
				heading: 'Baxmazdan əvvəl',
				text: 'Tutaq ki, {convoysFrom} etibarən həftədə bir ərzaq karvanı gəlir: əvvəlcə {oneRoad} ilə, sonra həmin həftələrin başqa bir sınağında {otherRoad} ilə. Sizcə, ərzaq nə ilə fərqlənər?',
				options: [
					'Karvanlar {oneRoad} ilə gəlsə, ərzaq daha çox olar.',
					'Karvanlar {otherRoad} ilə gəlsə, ərzaq daha çox olar.',
					'Hər ikisində təxminən eyni olar.',
					'Bu, hələ bilmədiyim bir şeydən asılıdır.',
				],
			},
			{
				heading: 'Sınaq-sınaq',
				text: 'Burada hər ikisi eyni təsadüfi seçimlərlə verilir: bir sınaq insanlar, anbarlar və yük maşınları haqqında nəyi fərz edirsə, onun cütü də onu fərz edir. Solda hər ikisinin ortası, sağda isə hər sınaq cütündəki fərq göstərilir. Altında hansı yolla nəyin gəldiyi yazılıb. Siz {convoysFrom} sonrakı həftələrə baxın; oxun miqyasını böyüdə bilərsiniz.\n\nFərq nə qədərdir və haradan gəlir?',
			},
			{
				heading: 'Modelin bilmədiyi',
				text: 'Modeldə yük maşınının yükü və günü var. Bayrağı yoxdur. Bu iki yol haqqında insanlar üçün əhəmiyyətli olmuş və buradakı heç bir qrafikin göstərə bilmədiyi bir şey yazın. Bunun kimin fikri olduğunu deyin.',
			},
			{
				heading: 'Müzakirə edin',
				text: 'Bu tapşırıqda heç kim qalib gəlmir. Sizin olmayan fikri elə söyləməyə çalışın ki, onun tərəfdarları desin: bəli, biz məhz bunu nəzərdə tuturuq.',
				questions: [
					'Bir çörək üçün hansı yolla gəldiyinin əhəmiyyəti varmı?',
					'Yol kimin üçün əhəmiyyətlidir və nə üçün?',
					'Hər tərəf o biri şəklin nəyi kənarda qoyduğunu deyərdi?',
					'Yardımın insanlara necə çatacağını kim qərara almalıdır?',
				],
			},
		],
	},

	'which-first': {
		title: 'Hansı fərziyyəni birinci yoxlayardınız?',
		aim: 'Daha çox öyrənməyin harada zəhmətə dəydiyini qərara alır və bunun sualdan suala necə dəyişdiyini görürsünüz.',
		steps: [
			{
				heading: 'Ədəd çox, vaxt az',
				text: 'Bu şəkil yük maşınları {teller} bildirdiyi kimi keçəndə ərzağı göstərir. {doubt}\n\nZolaq enlidir, çünki model heç kimin dəqiq bilmədiyi çoxlu ədədə əsaslanır. Onlardan bir neçəsini araşdırmağa vaxtınız var.',
			},
			{
				heading: 'Sizin sıranız',
				text: 'İnsanların sonda nə qədər ərzaq aldığını bilmək istəsəniz, bunlardan hansını birinci yoxlayardınız? İki şeyi düşünün: onun haqqında nə qədər az şey məlumdur və nə qədər çox şey ondan asılıdır.',
			},
			{
				heading: 'Cavaba nə təsir edir',
				text: 'Burada hər fərziyyənin səpələnmənin nə qədərini izah etdiyi göstərilir. Bir gün, bütün qrafik və ya ərzağın tələbatın yarısından aşağı düşdüyü tarix haqqında soruşa bilərsiniz. Sıra sualla birlikdə dəyişə bilər.',
				questions: [
					'Sizin sıranız sütuncuqlardan harada fərqlənir və nə üçün?',
					'Bir ədəd xeyli naməlum ola, amma az şey izah edə bilər. Bu necə mümkündür?',
					'Sütuncuq modeldən danışır. Burada sütuncuğu olmayan nəyin böyük əhəmiyyəti ola bilərdi?',
				],
			},
			{
				heading: 'Yoxlayın',
				text: 'Birinci yoxlayacağınız fərziyyəyə ehtimal etdiyiniz dəyəri verin. Zolaq daralırmı? Şəklin dediyi dəyişirmi?',
			},
			{
				heading: 'Sizin planınız',
				text: 'Bir fərziyyə seçin. Bu barədə kimdən soruşa bilərdiniz və cavabla bağlı nəyi nəzərə almalı olardınız?',
			},
			{
				heading: 'Müzakirə edin',
				text: 'Planlarınızı müqayisə edin.',
				questions: [
					'Bir ədədi yaxşı bilməyi, yoxsa beş ədədi təxminən bilməyi üstün tutardınız?',
					'Bir ədədin böyük olduğuna inanılsa, kim udur, kiçik olduğuna inanılsa, kim?',
					'Təxmin nə vaxt ona əsasən hərəkət etmək üçün kifayət qədər yaxşıdır?',
				],
			},
		],
	},

	'two-readings': {
		title: 'Bildirilənlərin iki oxunuşu',
		aim: 'İki versiyanı yanaşı qoyur, mənbələrini eyni ölçü ilə çəkib-biçir və nəyin nəyə əsaslandığını deyirsiniz.',
		steps: [
			{
				heading: 'Eyni aylar, iki dəfə danışılıb',
				text: '{months} tərəflər eyni yol haqqında fərqli danışıb. Siz onların hər birinin üç məqam barədə dediyini mənbələri ilə birlikdə oxuyursunuz.\n\nSəhifə bu versiyalardan heç birini özününkü saymır. Sözlər adı çəkilənlərin sözləridir. {unverified}',
			},
			{ heading: 'Birinci məqam: {firstPoint}', text: '{firstQuestion}' },
			{ heading: 'İkinci məqam: nə qədər keçib', text: 'Yolla nə qədər keçib?' },
			{ heading: 'Üçüncü məqam: {thirdPoint}', text: '{thirdQuestion}' },
			{
				heading: 'Mənbələri çəkib-biçin',
				text: 'Bu mənbələrin hər biri nə qədər keçdiyini öyrənməyə kömək edərdi. Onları hansı sıra ilə axtarardınız? Hamısına eyni ölçünü tətbiq edin: Orada kim olub? Kim saya bilərdi? Hansı ədəddən kim udur? Başqa biri bunu yoxlaya bilərmi?',
				options: [
					'Mübahisə tərəflərindən birinin sayı.',
					'Mübahisənin o biri tərəfinin sayı.',
					'Yolun çoxlu günlərdə peykdən çəkilmiş şəkilləri.',
					'Ora özü maşınla gedən yardım təşkilatının siyahıları.',
					'Orada yaşayanların müxbirə danışdıqları.',
					'Yolu mühafizə edən əsgərlərin siyahıları.',
				],
			},
			{
				heading: 'Oxunuşlar ərzağı necə dəyişir',
				text: 'Eyni təsadüfi seçimlərlə iki ssenari: yük maşınları {teller} bildirdiyi kimi keçir və bununla yanaşı, yol açıq qalır. Onların heç biri hər hansı tərəfin bütöv versiyası deyil, heç biri baş verənlərin qeydi də deyil. Nə qədər keçdiyi haqqında iddialar ikisinin arasındadır və ya başqa şeyləri sayır.\n\nBir iddianı bu ikisinin arasında yerləşdirmək üçün nəyi bilməli olardınız?',
			},
			{
				heading: 'Nədə razıdırlar?',
				text: 'Hər iki tərəfin imzalaya biləcəyi iki cümlə yazın. Sonra baxmaqla həll oluna bilən bir sual və həll oluna bilməyən bir sual yazın.',
			},
			{
				heading: 'Müzakirə edin',
				text: 'İki cümlənizi bir-birinizə oxuyun.',
				questions: [
					'Hər iki tərəfdən eyni şeyi soruşdunuzmu, yoxsa birinə daha tez inandınız?',
					'“Heç kim yoxlaya bilməyib” ilə “yalandır” arasında fərq nədir?',
					'Bəzi sözlər özü artıq tərəf tutur. Siz hansılarını tapdınız və onları kim işlədib?',
					'Bu barədə heç nə bilməyən adam üçün bunu necə yazardınız?',
				],
			},
		],
	},
} as const satisfies Readonly<Record<string, ShippedWords | string | ((...parts: string[]) => string)>>;
