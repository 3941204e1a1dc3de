import type { RecordWords } from '../../../../words.ts';

/** December 2022 to March 2023. */
export const winter: RecordWords['events'] = {
	'first-closure-3-dec': {
		text: 'Özlərini ekoloji etirazçılar adlandıran azərbaycanlılar yolu birinci dəfə qısa müddətə bağlayır; danışıqlardan sonra yol yenidən açılır.',
	},
	'road-closed-12-dec': {
		text: 'Saat 10:30 radələrində Stepanakert/Xankəndidən Gorusa gedən yol (Laçın dəhlizi / Laçın–Xankəndi yolu) Şuşi/Şuşa yaxınlığında mülki və ticarət nəqliyyatı üçün bağlanır.',
		disputed:
			'Yol bağlı deyil; vətəndaşlar orada, onun qanunsuz adlandırdığı filiz hasilatına qarşı dinc etiraz aksiyası keçirir.',
	},
	'gas-off-13-dec': {
		text: 'Ermənistandan boru xətti ilə gələn qaz dayanır və 16 dekabrda qayıdır.',
		disputed:
			'Azərbaycanın bununla heç bir əlaqəsi yoxdur: səbəb hava şəraitindən yaranan nasazlıqlar olub, texniki yoxlamalar isə planlaşdırılıb.',
	},
	'fuel-short-14-dec': {
		text: 'Benzin, dizel, balon qazı və sıxılmış qaz çatışmır. Yanacaqdoldurma məntəqələri ilk növbədə təcili yardıma, ictimai nəqliyyata və xüsusi xidmətlərə yanacaq verir, benzinin satışı məhdudlaşdırılır.',
	},
	'demand-changes-15-dec': {
		text: 'Yoldakı etirazçılar indi yolda Azərbaycanın sərhəd və gömrük postlarının qoyulmasını tələb edir.',
	},
	'emergency-rule-dec': {
		text: 'Təxminən bu vaxt de-fakto prezidentin fərmanı hərəkətin və toplaşmanın məhdudlaşdırılmasına icazə verir, tətilləri qadağan edir və R. Vardanyanın rəhbərliyi ilə əməliyyat qərargahı yaradır. Bunu bildirən səhifədə tarix yoxdur.',
	},
	'dialysis-19-dec': {
		text: 'Xəstəxananın direktoru deyir ki, bu gün Stepanakert/Xankəndidə hemodializ alan bir pasiyent ölüb.',
	},
	'icrc-transfers-19-dec': {
		text: 'BQXK pasiyentləri yol boyunca müşayiət edib çıxarmağa başlayır.',
	},
	'azerbaijan-on-traffic-19-dec': {
		text: 'Bakıda Xarici İşlər Nazirliyi deyir ki, təcili yardım maşınlarına və BQXK-nın nəqliyyat vasitələrinə heç nə mane olmur: “Blokada haqqında iddialar saxta xəbərlərdir”.',
		disputed: 'Yol 12 dekabrdan mülki və ticarət nəqliyyatı üçün bağlıdır.',
	},
	'flour-enough-20-dec': {
		text: 'Un ehtiyatları kifayət qədər adlandırılır və çörəklə bağlı problem olmadığı bildirilir; mağazalar Kənd Təsərrüfatına Dəstək Fondunun ehtiyatından təmin olunur. Payızlıq əkinin beşdə dördü görülüb; taxıl ixracı əvvəlki yayda qadağan edilmişdi.',
	},
	'icrc-truck-25-dec': {
		text: 'Təxminən bu gün BQXK-nın ilk yük maşını Ermənistanın verdiyi 10 t yük gətirir: dərman, uşaq qidası və xəstəxanalar üçün mallar.',
	},
	'shops-29-dec': {
		text: 'Kənd başçıları deyir ki, mağazalarda adi malların təxminən beşdə biri var, kartof “daha iki-üç aya” çatır və çörək çatışmazlığı yoxdur.',
	},
	'reserves-3-jan': {
		text: 'Dövlət ehtiyatından mallar mağazalara getməyə başlayır.',
	},
	'coupons-decided-9-jan': {
		text: 'Ərzağın talonla, norma üzrə verilməsi qərara alınır. 6.828 uşağın getdiyi uşaq bağçaları, məktəbəqədər müəssisələr və tamgünlü məktəblər uşaqları yedizdirməyə ərzaq olmadığı üçün bağlanır.',
	},
	'power-line-9-jan': {
		text: 'Gorusdan gələn və kənardan elektrik verən yeganə 110 kV-luq xətt Azərbaycanın nəzarətində olan hissədə zədələnir. Göstərilən dövrdə təmir olunmur. Bu bildiriləndə Azərbaycan şərh verməmişdi; de-fakto nazir müavini sonradan tarixi 12 yanvar kimi göstərib.',
	},
	'blackouts-10-jan': {
		text: 'Növbəli elektrik kəsintiləri başlayır, hər biri iki saat.',
	},
	'internet-12-jan': {
		text: 'İnterneti gətirən kabel zədələnir.',
	},
	'icrc-medicine-15-jan': {
		text: 'BQXK-nın yük maşını xəstəxanalara Ermənistan hökumətinin verdiyi dərmanı gətirir.',
	},
	'blackouts-17-jan': {
		text: 'Elektrik kəsintiləri iki saatlıq fasilələrdən dörd saatlıq fasilələrə keçir.',
	},
	'coupons-17-jan': {
		text: 'Ərzaq talonları paylanır, hər adama doqquz ədəd.',
	},
	'gas-cut-17-jan': {
		text: 'Qaz saat 13:00-da təxminən altı saatlığa, sonra 18 və 21 yanvarda yenidən dayanır. 29 yanvara qədər qaz ya tamamilə kəsilir, ya da vaxtaşırı 50–80 % azalır.',
	},
	'schools-19-jan': {
		text: 'Məktəblər bağlanır, dövlət idarələri qısaldılmış iş günü ilə işləyir.',
	},
	'coupon-sales-20-jan': {
		text: 'Talonlar 600 mağazada işlənir. Onlar hər adama bir aylığa hərəsindən 1 kq olmaqla düyü, qarabaşaq, makaron və şəkər, bir də bir litr yağ verir.',
		disputed: 'Ayda yarım kiloqram.',
	},
	'blackouts-21-jan': {
		text: 'Elektrik gündə altı saat kəsilir.',
	},
	'filling-stations-24-jan': {
		text: 'Sıxılmış qaz doldurma məntəqələri dayanır. Boru xəttində qalan qaz yalnız səhiyyəyə və həyati xidmətlərə gedir.',
	},
	'blackouts-25-jan': {
		text: 'Gündə altı saatlıq elektriksiz vaxt indi iki saatlıq üç kəsintidir.',
	},
	'gas-partial-29-jan': {
		text: 'Qaz fasilələrlə, bəzən adi vaxtdakından beşdə bir az gəlir.',
	},
	'gas-off-6-feb': {
		text: 'Qaz 6 fevralda dayanır, 8 fevraldan 13 fevrala qədər yoxdur, sonra isə adi vaxtdakından təxminən 90 % azdır; 15 fevralda qayıdır və yenidən dayanır.',
	},
	'amnesty-9-feb': {
		text: 'Amnesty International “blokadadan” danışır və ona son qoymağa çağırır. Onun dediyinə görə, gündəki 1.200 nəqliyyat vasitəsindən yardım daşıyan altı yük maşını qalıb.',
	},
	'coupons-widened-10-feb': {
		text: 'Talonlar doqquz növ mala genişləndirilir: meyvə, tərəvəz, yumurta və yuyucu toz da bunların sırasındadır; fevral və mart talonları 20 fevraldan paylanır.',
	},
	'court-order-22-feb': {
		text: 'Beynəlxalq Ədalət Məhkəməsi 2-yə qarşı 13 səslə Azərbaycanın yolda maneəsiz hərəkəti təmin etməsi haqqında qərar verir. Ermənistanın etirazlar və qaz barədə istədiklərini, yekdilliklə isə Azərbaycanın minalar barədə istədiklərini rədd edir.',
		disputed: 'Məhkəmə bağlanmanı hökumətin təşkil etdiyini müəyyən etməyib.',
	},
	'gas-off-10-mar': {
		text: 'Qaz yoxdur.',
	},
	'gas-off-21-mar': {
		text: 'Qaz gecə yarısı (ombudsmanın sayına görə, 22 martda) tamamilə kəsilir və 8 iyula qədər gəlmir.',
	},
	'old-road-30-mar': {
		text: 'Azərbaycan qüvvələri Ağavno/Zabux ilə Tex arasındakı köhnə yolu bağlayır; nəqliyyat Kornidzordan keçən yeni torpaq yolla gedir.',
	},
};
