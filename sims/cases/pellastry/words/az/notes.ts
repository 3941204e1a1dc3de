import type { EvidenceWords } from '../../../words.ts';

/** What stands behind a number beyond its source. A source that is made up bears nothing out: these are all guesses. */
export const assumptionNotes: EvidenceWords['assumptionNotes'] = {
	people:
		'Nümunənin özünü müəyyən edənlərdəndir, buna görə hər sınaqda eynidir. Bunun əvəzinə o biri tərəfin sayı seçilə bilər.',
	planningEnergy:
		'Bütün əhalinin ərzağını planlaşdırmaq üçün orta göstərici. Ayrı-ayrı insanın tələbatının nə olduğu barədə heç nə demir; tələbat modeli də kiməsə nə qədər düşdüyünü demir.',
	energyShareCereals: 'Hər təsadüfi seçimdən sonra qidalanmanın yeddi payı elə miqyaslanır ki, cəmi 1 olsun.',
	openingCereals:
		'Un kimi hesablanır. Uydurma bildiriş “üçdə ikisi dolu” olan taxıl anbarından danışır, nə ilə dolu olduğunu isə demir.',
	localEnergyShare: 'Kəndlərdən ibarət dərə üçün çoxdur; yetişdiricilərin sorğusu satmağa nəyisə olanlardan soruşub.',
	harvestCereals: 'Un kimi hesablanır. Soyuq dərədir: məhsul azdır və gec yetişir.',
	lossPerDayDry:
		'Ümumdünya Ərzaq Proqramı 2020-ci ildə işlədiyi 5,6 milyon t-un 0,7 %-ini çatdırılmadan əvvəl və sonra itirib.',
	rationReviewDays: 'Hər sınaqda eynidir; 7, daha yavaş idarəetməni sınamaq üçün isə 30.',
	reliefTonnesPerTruck: 'Yük maşınlarını göndərənlərin uçotundan.',
	cargoFoodCereals: 'Hər təsadüfi seçimdən sonra ərzaq yükünün səkkiz payı elə miqyaslanır ki, cəmi 1 olsun.',
	refusalSpellDays: 'Yalnız yük maşınlarının bəzi günlər keçdiyi, bəzi günlər keçmədiyi ssenarilərdə əhəmiyyəti var.',
	temperatureOffset: 'Modelin əyrisindən üç dərəcə soyuq.',
	woodCapMwhPerDay: '120 min nəfər üçün; meşəsi olan dərə.',
	hydroShare: 'Adi ildə elektrik enerjisinin yarısından çoxunu bir bənd və üç dəyirman verir.',
	reservoirUsableMwh: 'Kiçik göl, payızların çoxunda dolu olur.',
};
