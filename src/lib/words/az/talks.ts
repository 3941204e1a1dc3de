/**
 * The words of the talks that are shipped: what stands above each step's sentence, and what a speaker may say. The
 * figures are the sentence's own: none is written here.
 */
interface ShippedWords {
	readonly title: string;
	/** In the order of the steps. */
	readonly steps: readonly { readonly words: string; readonly notes: string }[];
}

export const talks = {
	accounts: 'Kim nə deyir',
	public: {
		title: 'Bir yol, beş sual',
		steps: [
			{
				words: 'Əvvəlcə: yol açıq qalır',
				notes:
					'Ehtiyatların çatdığı yerdən başlayın.\nNecə oxumalı: xətt minlərlə sınağın ortasıdır, solğun zolaqlar hər 100 sınağın 50, 80 və 95-ni əhatə edir. Yuxarıdakı düz xətt insanların tələbatıdır.\nHər sınaq fərziyyələrini yenidən təsadüfi seçir. Bu, “əgər – onda” çalışmasıdır, baş verənlərin qeydi deyil.',
			},
			{
				words: 'İndi heç nə keçmir, heç bir yolla',
				notes:
					'Eyni yer və eyni ehtiyatlar; fərqli olan tək şey nəyin keçdiyidir.\nCümləni aralığı ilə birlikdə ucadan oxuyun: təkcə tarix məlum olandan artığını deyir.\nBurada hətta bütün tərəflərin təsdiq etdiyi çatdırılmalar da nəzərə alınmır.',
			},
			{
				words: 'Yük maşınları və xətlər bildirildiyi kimi: dərman',
				notes:
					'“Bildirildiyi kimi” – bunu bildirənlərin sözüdür: demək olar ki, bütün kəmiyyətlər mübahisənin tərəfi olan de-fakto hakimiyyət orqanlarından gəlir və Birləşmiş Millətlər Təşkilatı onları yoxlaya bilməyib.\nBuraxılan dərmanların payları fərziyyələrdir və mübahisəlidir: cümlənin altındakı sətri ucadan oxuyun.',
			},
			{
				words: 'Ərzaq karvanları Laçın yolu ilə keçsə, necə olar?',
				notes:
					'İyulun sonundan hipotetikdir: hər həftə bir karvan. Karvan günləri işarələnib.\nNövbəti addım bunun o biri yolla olan qarşılığıdır: hər ikisini göstərin.',
			},
			{
				words: 'Ərzaq karvanları Ağdam/Akna yolu ilə keçsə, necə olar?',
				notes:
					'Həmin həftələrdə o biri yolla karvanlar. İki addım arasında irəli-geri keçin: əyri nə qədər tərpənir?\nModel bayraq tanımır: keçən yük maşını, hansı yolla olur-olsun, ərzaq daşıyır.\nZaldan gələn sualla bitirin: Q bir neçə fərziyyəni açır, Backspace geri qayıdır.',
			},
		],
	} satisfies ShippedWords,
	school: {
		title: 'Bir yol, onun ehtiyatları və iki giriş',
		steps: [
			{
				words: 'Yol üç həftə bağlanır, sonra açılır',
				notes:
					'Gördüyünüz: xətt insanların lazım olan ərzağın nə qədərini aldığını göstərir. Yuxarıdakı düz xətt “kifayətdir” deməkdir.\nAnbarlarda olan insanları üç həftədən çıxarır.\nSoruşun: bu şəklə inanmazdan əvvəl nəyi bilmək istərdiniz?\nBu, baş verənlərin filmi deyil. O deyir: əgər bu, onda o.',
			},
			{
				words: 'Hər həftə Laçın yolu ilə ərzaq maşınları gəlir',
				notes:
					'Buradan iyulun sonlarına qədər yol bildirildiyi kimidir; sonra fərz edirik ki, hər həftə bir karvan keçir.\nOradakı de-fakto hakimiyyət orqanları və Ermənistan hökuməti deyirdi ki, bu yolu Azərbaycan bağlayıb. Azərbaycan deyirdi ki, yol açıqdır. Birləşmiş Millətlər Təşkilatı oradan bildirilənləri yoxlaya bilməyib.\nEnli zolaq bizim bilmədiyimizdir. Soruşun: o, nə üçün enlidir?',
			},
			{
				words: 'Hər həftə Ağdam yolu ilə ərzaq maşınları gəlir',
				notes:
					'Həmin həftələr, başqa yol; oradakı insanlar onun üstündəki şəhəri Akna da adlandırır.\nBu yolu Azərbaycan təklif edirdi. Erməni tərəfi deyirdi ki, o, birinci yolu əvəz etməyə yönəlib; sentyabrda isə yerin hakimiyyət orqanları hər ikisini qəbul etdi.\nBir addım geri, sonra yenə irəli gedin. Soruşun: ərzaq üçün hansı yolla gəldiyinin əhəmiyyəti varmı? Yol kimin üçün əhəmiyyətlidir və nə üçün?\nBurada heç kim qalib gəlmir. Sizi nəyin təəccübləndirdiyindən danışın.',
			},
		],
	} satisfies ShippedWords,
};
