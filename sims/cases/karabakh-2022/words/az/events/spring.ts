import type { RecordWords } from '../../../../words.ts';

/** April to 18 July 2023. */
export const spring: RecordWords['events'] = {
	'checkpoint-23-apr': {
		text: 'Azərbaycan günorta Həkəri körpüsündə nəzarət-buraxılış məntəqəsi qurur: onun dediyinə görə, silah və mina daşınmasını dayandırmaq üçün və bir gün əvvəl qoyulmuş Ermənistan postuna cavab olaraq.',
		disputed: '9 noyabr 2020-ci il tarixli bəyanatın pozulması.',
	},
	'deliveries-stop-23-apr': {
		text: 'Sülhməramlıların malları və BQXK-nın köçürmələri dayanır; hətta talonla satılan mallara da zəmanət yoxdur. 26 aprel radələrində sülhməramlıların çatdırmaları qismən bərpa olunur. Ən azı 10 maya qədər BQXK-nın heç bir yükü bildirilmir.',
	},
	'protest-ends-28-apr': {
		text: 'Yoldakı etirazçılar 138 gündən sonra etirazlarını dayandırır.',
	},
	'transfers-pause-29-apr': {
		text: 'BQXK pasiyentləri iyunun əvvəlinə qədər sonuncu dəfə müşayiət edib çıxarır; mayda bəziləri sülhməramlılarla gedir.',
	},
	'reservoir-6-may': {
		text: 'Sərsəng su anbarında təxminən 88 milyon m³ su var, bu, tutumunun 15 %-idir; onun təxminən 70 milyonundan istifadə etmək olmur. Bir il əvvəlkindən təxminən üç dəfə çox su buraxılıb, gələn su isə iki dəfə az olub.',
	},
	'power-schedule-26-may': {
		text: 'Elektrik kəsintilərinin yeni cədvəli – üç qrup üzrə gündə iki saatlıq üç kəsinti – suyun azlığı ilə izah olunur.',
	},
	'gatherings-26-may': {
		text: 'De-fakto prezidentin fərmanı, icazə ilə keçirilən bəziləri istisna olmaqla, toplaşmaları qadağan edir və nəyin deyilə biləcəyini məhdudlaşdırır.',
	},
	'shooting-15-jun': {
		text: 'Həkəri körpüsündə atəş açılır. Ermənistanın versiyasına görə, azərbaycanlılar sərhədin onun tərəfində bayraq sancmağa gəlmişdi.',
		disputed:
			'Ermənistanın “hərbi təxribatı”: Azərbaycanın bir əsgəri yaralanıb; onun hərbçiləri sərhədi heç vaxt keçməyib.',
	},
	'all-stops-15-jun': {
		text: 'Yardım yükləri və sərnişinlər tamamilə dayanır; BQXK ilə gedən 25 pasiyent və sülhməramlıların yük maşınları geri qaytarılır. OCHA sonradan deyir ki, BQXK-nın ərzağı sonuncu dəfə 14 iyunda gətirilmişdi.',
	},
	'medicine-19-jun': {
		text: 'Dərman ehtiyatlarının xəstəxana pasiyentləri üçün 40 %, başqaları üçün 20 % olduğu deyilir. Təxminən 175 pasiyent köçürülməyi gözləyir; təcili olmayan tibbi yardım ləğv olunur.',
	},
	'transfers-resume-25-jun': {
		text: 'BQXK-nın köçürmələri 15 və 16 pasiyentlə bərpa olunur; təxminən 190 nəfər gözləyir. Ərzaq hələ də buraxılmır.',
	},
	'court-6-jul': {
		text: 'Ermənistanın oradakı nümayəndəsi deyir ki, Beynəlxalq Ədalət Məhkəməsi öz qərarını təsdiq edir və olduğu kimi saxlayır.',
	},
	'last-icrc-items-7-jul': {
		text: 'OCHA 16 avqustda xəbər verir ki, bunlar BQXK-nın avqustun ortalarına qədər gətirdiyi sonuncu tibbi vasitələrdir.',
		disputed: 'Geri qayıdan BQXK maşınları dərman və körpə süd qarışığı gətirməkdə davam edib.',
	},
	'gas-hours-8-jul': {
		text: 'Qaz bir neçə saatlığa qayıdır və yenidən dayanır. Bu saya görə, təchizat 210 gündən 143-də pozulub.',
	},
	'children-8-jul': {
		text: 'İki azyaşlı uşaq maşında ölü tapılır. Ermənistanın xarici işlər naziri bunu yolun bağlanması ilə əlaqələndirir.',
		disputed: 'Valideynlərin səhlənkarlığı və isti: bunun yolla heç bir əlaqəsi yoxdur.',
	},
	'icrc-suspended-11-jul': {
		text: 'Azərbaycan BQXK-nın nəqliyyat vasitələrinin keçidini dayandırır və siqaret, telefon ekranları və benzin qaçaqmalçılığı olduğunu iddia edir.',
		disputed:
			'Muzdla işləyən dörd sürücü öz maşınlarında mal daşımağa çalışıb və onların müqavilələrinə son qoyulub; BQXK-nın maşınlarında heç nə olmayıb.',
	},
	'eu-15-jul': {
		text: 'Brüsseldə danışıqlardan sonra Avropa İttifaqı Şurasının prezidenti Azərbaycanın Ağdam/Akna vasitəsilə təchizata hazır olduğunu qeyd edir və Laçın yolunun açılmalı olduğunu vurğulayır.',
	},
	'aghdam-blocks-18-jul': {
		text: 'Sakinlər Əsgərandan Ağdam/Aknaya gedən yola beton bloklar qoyur.',
	},
	'town-buses-18-jul': {
		text: 'Stepanakert/Xankəndidə ictimai nəqliyyat yanacaq olmadığından dayanır.',
	},
};
