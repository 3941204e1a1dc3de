/** What the words of the page mean, in plain words for readers of about fourteen; in the order in which a lesson meets them. */
export interface GlossaryEntry {
	readonly id: string;
	readonly term: string;
	readonly means: string;
}

export const glossary = [
	{
		id: 'model',
		term: 'Model',
		means:
			'Real bir şeyi əvəz edən qaydalar və ədədlər toplusu. Model, xəritə kimi, bir neçə şeyi saxlayır, qalan hər şeyi kənarda qoyur.',
	},
	{
		id: 'assumption',
		term: 'Fərziyyə',
		means: 'Lazım olduğu üçün modelə qoyduğunuz, amma dəqiq bilmədiyiniz ədəd və ya qayda.',
	},
	{
		id: 'scenario',
		term: 'Ssenari',
		means: 'Nəyin, nə vaxt gəldiyi: sualın “əgər”i. “Heç bir yolla heç nə keçməsə” bir ssenaridir.',
	},
	{
		id: 'projection',
		term: 'Proyeksiya',
		means:
			'Modelin ssenaridən və onun fərziyyələrindən hesablayıb çıxardığı. O, bunlardan nəyin irəli gələcəyini deyir, nəyin baş verdiyini və ya verəcəyini yox.',
	},
	{
		id: 'run',
		term: 'Sınaq',
		means:
			'Modelin ilk gündən son günə qədər bir dəfə hesablanması; hər fərziyyə üçün onun aralığından təsadüfi seçilmiş bir dəyərlə.',
	},
	{
		id: 'seed',
		term: 'Başlanğıc ədəd',
		means:
			'Təsadüfi seçimin başladığı ədəd. Eyni başlanğıc ədəd hər kompüterdə eyni sınaqları verir, ona görə sinif eyni şəkil haqqında danışa bilir.',
	},
	{
		id: 'median',
		term: 'Median',
		means: 'Orta: sınaqların yarısı ondan yuxarıda, yarısı aşağıdadır. Qrafikin ən tünd xətti hər günün medianıdır.',
	},
	{
		id: 'band',
		term: 'Zolaq',
		means:
			'Hər gün 100 sınağın göstərilən sayını – 50, 80 və ya 95-ni – əhatə edən rəngli sahə. Qalanları ondan kənardadır. Kənarı nə ən azdır, nə ən çox.',
	},
	{
		id: 'spread',
		term: 'Səpələnmə',
		means:
			'Sınaqların bir-birindən nə qədər aralı olduğu. Enli zolaq böyük səpələnmədir: məlum olmayan böyük fərq yaradır.',
	},
	{
		id: 'need',
		term: 'Tələbat',
		means:
			'Heç nə çatışmasaydı, insanların bir gündə nədən nə qədər istifadə edəcəyi: ərzaq üçün planlaşdırma rəqəmi bir nəfərə 2.100 kkal götürülür. Bu, bütün yaşlardan insanların ortasıdır və heç kimin norması deyil.',
	},
	{
		id: 'share',
		term: 'Tələbatın payı',
		means: 'İnsanlara çatan, onların tələbatına bölünür. 50 % tələbatın yarısı deməkdir.',
	},
	{
		id: 'stock',
		term: 'Ehtiyat',
		means: 'Bir gün anbarlarda olan; ton, litr və ya doza ilə.',
	},
	{
		id: 'cover',
		term: 'Ehtiyatın çatdığı günlər',
		means: 'İnsanlar ehtiyatdan lazım olan qədər götürsə və heç nə gəlməsə, onun neçə günə çatacağı.',
	},
	{
		id: 'ration',
		term: 'Norma',
		means: 'Anbarın daha uzun müddətə çatsın deyə qəsdən verdiyi tələbat payı.',
	},
	{
		id: 'balance',
		term: 'Balans',
		means:
			'Hər anbar üçün hər gün düz çıxmalı olan hesab: səhər olan, üstəgəl gələn, çıx itən və verilən – gecə qalana bərabərdir.',
	},
	{
		id: 'coupling',
		term: 'Bir çatışmazlıq o birini ləngidir',
		means: 'Yanacaq olmasa, yük maşını işləmir, ona görə çörək mağazalara çatmır. Model belə yeddi əlaqəni sayır.',
	},
	{
		id: 'source',
		term: 'Mənbə',
		means:
			'Ədədin və ya fikrin haradan gəldiyi: onu kim, nə vaxt dərc edib. Mənbə səhv ola bilər; mənbəsiz isə heç kim yoxlaya bilməz.',
	},
	{
		id: 'claim',
		term: 'İddia',
		means:
			'Kiminsə belə olduğunu dediyi şey. İddianın deyəni var. Başqası onu mübahisələndirə bilər, bəlkə də heç kim onu yoxlaya bilməyib.',
	},
	{
		id: 'sketch',
		term: 'Eskiz',
		means: 'Baxmazdan əvvəl çəkdiyiniz xətt. O, nə gözlədiyinizi göstərir ki, nəyə təəccübləndiyinizi görə biləsiniz.',
	},
] as const satisfies readonly GlossaryEntry[];
