/** What a teacher reads before a lesson. Of each exercise: how it goes, what goes wrong, what to talk over, what to leave out. */
export interface TeacherNotes {
	/** What a class needs and does, minute by minute; they add up to the time of the exercise. */
	readonly course: readonly { readonly minutes: number; readonly what: string }[];
	/** What students are likely to say, and what helps. */
	readonly misreadings: readonly { readonly heard: string; readonly helps: string }[];
	/** How the talk at the end can be led. */
	readonly debrief: string;
	/** For a class with people who lived through such a closure. */
	readonly leaveOut: string;
	/** How it goes with paper alone. */
	readonly onPaper: string;
}

/** By the id of what the notes are on. */
export const kitNotes = {
	'reading-a-band': {
		course: [
			{
				minutes: 3,
				what: 'Birinci addımı birlikdə oxuyun. Soruşun: öz şəhəriniz haqqında hansı ədədləri bilməzdiniz?',
			},
			{
				minutes: 7,
				what: 'Hər şagird zolaq haqqında suala keçir və kimsə bu barədə danışmazdan əvvəl seçir.',
			},
			{ minutes: 5, what: 'Cüt-cüt: bir ədəd qoyun və zolağın eninə baxın, sonra başqasını.' },
			{
				minutes: 5,
				what: 'Hər kəs iki-üç cümlə yazır; iki və ya üç nəfər ucadan oxuyur, sonra suallar.',
			},
		],
		misreadings: [
			{
				heard: 'Zolağın kənarı ola biləcək ən pis haldır.',
				helps: 'Sayın: 100 sınağın 20-si 80-in zolağından kənardadır. Onların şəkildə harada olduğunu soruşun.',
			},
			{
				heard: 'Tünd xətt baş verəndir, qalanı xətadır.',
				helps:
					'Heç bir sınaq tünd xətti başdan sona izləmir. O, bir günün ortasını növbəti günün ortası ilə birləşdirir.',
			},
			{
				heard: '80 % zolağı o deməkdir ki, bu, 80 % dəqiqdir.',
				helps: '“Bu fərziyyələr doğru olsa, 100 sınağın 80-ində” deyin. Zolaq modelin nəyi kənarda qoyduğunu bilmir.',
			},
		],
		debrief:
			'Aralığa əvvəllər harada rast gəldiklərini toplayın. Bir məqama qayıdın: zolaq sadalanan fərziyyələrin nə etdiyini göstərir, bundan artığını yox.',
		leaveOut: '“Bir yer” deyin və tarixləri kənarda qoyun: məqsəddə heç nə bunun hansı yer olduğundan asılı deyil.',
		onPaper:
			'İş vərəqini paylayın və müəllim nüsxəsindən iki qrafiki göstərin. Ədədin qoyulması sual kimi aparılır: üçündən hansı zolağı daraldardı və nə üçün? Nüsxədə hər birindən nə alındığı deyilir.',
	},
	'how-long': {
		course: [
			{
				minutes: 3,
				what: 'Birinci addımı oxuyun. Deyin ki, sahibi göstərməyincə xətti heç kim görmür.',
			},
			{
				minutes: 7,
				what: 'Birinci xətti çəkin və nə qədər əmin olduğunuzu deyin; sonra baxın və harada ayrıldıqlarını yazın.',
			},
			{ minutes: 7, what: 'Həmin iş üç həftəlik bağlanma ilə.' },
			{ minutes: 8, what: 'Xətlər yan-yana, sonra suallar.' },
		],
		misreadings: [
			{
				heard: 'Mən səhv etdim.',
				helps:
					'Eskiz imtahan deyil. Xəttin nəyi fərz etdiyini soruşun: ehtiyat nə qədərdir, kim bölüşür, tarlalarda nə yetişir.',
			},
			{
				heard: 'Xətt yarıya çatanda insanların yarısında heç nə yoxdur.',
				helps:
					'Bu, orta göstəricidir. Kimin daha az aldığı malların necə bölüşdürülməsindən asılıdır, qrafik bunu göstərmir.',
			},
			{
				heard: 'Model deyir ki, filan qədər həftəyə çatır.',
				helps: 'Aralığı və onun qarşısında duran şərti soruşun.',
			},
		],
		debrief:
			'Ən yuxarı və ən aşağı xətti yanaşı qoyun və hər iki sahibindən nəyi nəzərdə tutduğunu soruşun. Çox vaxt fərq onlardan birinin düşündüyü bir ehtiyatdır.',
		leaveOut:
			'Bağlanmanı yaşamış insanlardan xatırladıqlarını çəkməyi xahiş etməyin və onların xatirəsini sınaqlarla qarşı-qarşıya qoymayın. Qoy başqa iş görsünlər.',
		onPaper:
			'İş vərəqinin boş oxlarında çəkin. Hamı çəkəndən sonra müəllim nüsxəsinin son iki vərəqini xətlərin üstünə qoyun: onların oxları və ölçüsü eynidir, içində isə sınaqlar var.',
	},
	'one-convoy': {
		course: [
			{
				minutes: 5,
				what: 'Hər tərəfin yollar haqqında dediyini oxuyun. Kimin danışdığını izah edin; tərəf tutmayın.',
			},
			{ minutes: 5, what: 'Hər kəs nə gözlədiyini səbəbi ilə seçir.' },
			{ minutes: 8, what: 'Fərqə sınaq-sınaq baxın, cüt-cüt.' },
			{ minutes: 5, what: 'Heç bir qrafikin göstərə bilmədiyi bir şeyi və bunun kimin fikri olduğunu yazın.' },
			{ minutes: 7, what: 'Suallar; qayda budur ki, hər kəs o biri fikri ədalətlə söyləyir.' },
		],
		misreadings: [
			{
				heard: 'Deməli, yollardan biri daha yaxşıdır.',
				helps:
					'İki ssenarinin nə ilə fərqləndiyinə baxın: yüklər, günlər və onları kimin göndərdiyi. Model yol haqqında bundan artıq heç nə bilmir.',
			},
			{
				heard: 'Fərq, demək olar ki, yoxdur, deməli, mübahisə heç nəyin üstündədir.',
				helps: 'Ərzaq qrafiki ərzağı sayır. Soruşun ki, yol hər tərəf üçün bundan başqa nə demək idi.',
			},
		],
		debrief:
			'Özününkü olmayan fikrin ən güclü şəklini söyləməyi xahiş edin. Kimsə iddiadan yox, xalqdan danışanda dayandırın.',
		leaveOut:
			'Tərəflərdən hər hansı birindən olan şagirdlərlə birinci addımın sitatlarını kənarda qoyun və bir yoldan, bir də o biri yoldan danışın.',
		onPaper:
			'Sitatları ucadan oxuyun. Hamı seçəndən sonra müəllim nüsxəsinin 3-cü addımını, sınaq-sınaq fərqi paylayın.',
	},
	'which-first': {
		course: [
			{ minutes: 4, what: 'Enli zolağa birlikdə baxın və nümunənin necə mübahisəli olduğunu oxuyun.' },
			{ minutes: 6, what: 'Hər kəs altı fərziyyəni təkbaşına sıraya düzür.' },
			{ minutes: 8, what: 'Sütuncuqlarla müqayisə edin; sualı dəyişin və sütuncuqların dəyişdiyini görün.' },
			{ minutes: 5, what: 'Birincisinin dəyərini qoyun və baxın.' },
			{ minutes: 7, what: 'Plan yazın, sonra suallar.' },
		],
		misreadings: [
			{
				heard: 'Ən uzun sütuncuq dünyada ən vacib şeydir.',
				helps: 'O, bu modeldə bu cavabın səpələnməsinin çoxunu izah edir. Nəyin sütuncuğu olmadığını soruşun.',
			},
			{
				heard: 'Qısa sütuncuq o deməkdir ki, biz bunu yaxşı bilirik.',
				helps:
					'Ədəd xeyli naməlum ola və yenə də az şeyi dəyişə bilər. Sütuncuğu iki şey uzun edir: şübhə və təsir gücü.',
			},
			{
				heard: 'Sütuncuqların cəmi 100 etmir.',
				helps: 'Bir neçəsinin yalnız birlikdə etdiyinin öz sütuncuğu var.',
			},
		],
		debrief: 'Planlarla bitirin: kimdən soruşardınız və həmin adam bu və ya o biri cavabdan nə udur?',
		leaveOut: 'Kimin udduğu sualı ailələr haqqında yox, idarələr haqqında verilir.',
		onPaper:
			'Altı adı kəsib ayırın və qruplar onları masanın üstündə sıraya düzsün. Sütuncuqları, müəllim nüsxəsinin 3-cü addımını, sonra göstərin; 4-cü addımda hər parametrdən nə alındığı deyilir.',
	},
	'two-readings': {
		course: [
			{
				minutes: 5,
				what: 'Birinci addımı oxuyun. Bir qayda haqqında razılaşın: hər iki tərəfə eyni sual.',
			},
			{
				minutes: 12,
				what: 'Üç məqamı cüt-cüt oxuyun: biri bir versiyanı ucadan oxuyur, o biri digərini, sonra dəyişirlər.',
			},
			{ minutes: 8, what: 'Mənbələri sıraya düzün, əvvəlcə hər kəs təkbaşına, sonra cüt-cüt.' },
			{
				minutes: 8,
				what: 'İki ssenariyə baxın və bir iddianı onların arasında nəyin yerləşdirəcəyini soruşun.',
			},
			{ minutes: 5, what: 'Hər ikisinin imzalaya biləcəyini yazın.' },
			{ minutes: 7, what: 'Suallar.' },
		],
		misreadings: [
			{
				heard: 'Həqiqət ortadadır.',
				helps: 'Belə olması şərt deyil. Nəyin sayıla biləcəyini və kimin saya biləcəyini soruşun.',
			},
			{
				heard: 'Heç kim yoxlaya bilməyib, deməli, yalandır.',
				helps: 'Yoxlanmamış o demək deyil ki, təkzib olunub. Yoxlamanın necə ola biləcəyini yazın.',
			},
			{
				heard: 'Ssenari bu tərəfin dediyidir.',
				helps:
					'Ssenari bir “əgər”dir. Onun qeydini oxuyun: orada kimin məlumatlarına əsaslandığı və onların nəyi açıq qoyduğu deyilir.',
			},
		],
		debrief:
			'Hər ikisinin imzalaya biləcəyi cümlələri oxuyun. Onlar azdırsa, nə üçün olduğunu soruşun: səbəb faktlardır, yoxsa onların danışıldığı sözlər?',
		leaveOut:
			'Şagirdlərin hər iki tərəfdən olduğu və sinfin hələ mübahisə etməyi bacarmadığı yerdə bu tapşırığı keçməyin.',
		onPaper:
			'Üç məqamı çap edin, hər vərəqdə bir versiya, əvvəlcə danışanların adları olmadan; adları birinci oxunuşdan sonra əlavə edin. İki ssenari müəllim nüsxəsinin 6-cı addımıdır.',
	},
	desk: {
		course: [
			{
				minutes: 5,
				what: '“Dərsə hazırlıq” bölməsində kopyaladığınız linki açın: hamıda eyni yük maşınları var. Deyin ki, yer uydurmadır və heç nə gəlməyən həftələr var.',
			},
			{
				minutes: 5,
				what: 'Birinci həftə üçün birlikdə seçin. İrəli getməzdən əvvəl soruşun: nəyi bilirik, nəyə isə yalnız ümid edirik?',
			},
			{
				minutes: 18,
				what: '2–12-ci həftələr, təkbaşına və ya cüt-cüt. Hər kəs irəli getməzdən əvvəl iş vərəqinin sətrini doldurur.',
			},
			{
				minutes: 5,
				what: 'Hər kəs seçimlərin nəyə və kimə başa gəldiyini oxuyur və onu təəccübləndirən bir sətri götürür. Jurnallar təhvil verilir.',
			},
			{
				minutes: 12,
				what: '“Sinfin təhvil verdikləri” səhifəsini açın, sətirlərə yan-yana baxın, sonra sualları müzakirə edin.',
			},
		],
		misreadings: [
			{
				heard: 'Qayda bizdən yaxşı etdi.',
				helps: 'Soruşun: kimin üçün yaxşı? Hər xətt bəzilərini daha çox, başqalarını daha az təmin edir. Xal yoxdur.',
			},
			{
				heard: 'Pis qurtardı, deməli, pis seçdik.',
				helps:
					'Həmin həftənin sətrini oxuyun. O vaxt kim nəyi bilə bilərdi? Əsaslı seçim pis, düşünülməmiş seçim yaxşı qurtara bilər.',
			},
			{
				heard: 'İki həftədir heç nə gəlmir: səhifə xarabdır.',
				helps:
					'Yük maşınları günlərlə gəlir, günlərlə də gəlmir. Nə qədər müddətə olduğunu bilməmək – masanın mövzusu budur.',
			},
			{
				heard: 'İnsanların ərzağı 95 %-dir, deməli, heç kimdə çatışmır.',
				helps: 'Bu, bütün insanların ortasıdır. Model növbənin axırında kimin dayandığını bilmir.',
			},
			{
				heard: 'İndi nə etmək lazım olduğunu bilirik.',
				helps: 'Bu yük maşınları üçün. “Dərsə hazırlıq” bölməsində sınağı dəyişin və eyni seçimləri yenidən yoxlayın.',
			},
		],
		debrief:
			'Sinfin çox fərqli seçdiyi həftədən başlayın və iki şagird nədən qorunmaq istədiyini desin. Sonra soruşun ki, demək olar ki, bütün sətirlərdə kim daha az təmin olunub. Sonda heç bir masanın görə bilmədiyini deyin: kim kömək istəyir, kimdən soruşulur, kim otaqda yoxdur.',
		leaveOut:
			'Yer uydurmadır; çatışmazlıq içində yaşamaq uydurma deyil. Bağlanmanı yaşamış şagird qrupun jurnalını apara, baxa və ya çıxıb gedə bilər və səbəb demir. Heç kimdən ailəsində nə olduğunu soruşmayın. Kimin qərar verdiyi sualını kənarda qoyun və qrupları yarışdırmayın.',
		onPaper:
			'Qabaqda bir ekran kifayətdir: sinif hər həftə üçün səs verir və hamı iş vərəqini doldurur. Heç ekran olmayanda çap etdiyiniz jurnaldan keçən yük maşınlarını həftə-həftə oxuyun; anbarda nə qaldığını əl ilə hesablamaq olmur.',
	},
} as const satisfies Readonly<Record<string, TeacherNotes>>;
