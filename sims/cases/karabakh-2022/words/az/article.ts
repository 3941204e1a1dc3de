import type { RecordWords } from '../../../words.ts';

export const article: NonNullable<RecordWords['article']> = {
	about:
		'Bu layihəyə 2023-cü ilin yayında SOFREP-də çıxmış bir məqalə təkan verib. Məqalə sərt sözlərlə tərəf tutur və bu səhifədəki səslərdən yalnız biridir. Aşağıda onun nə dediyi (sitat gətirilən yerlər istisna olmaqla, bizim sözlərimizlə) və bu alətin hər iddia ilə nə etdiyi göstərilir; heç bir iddia məqalədə deyildiyi üçün burada daha artıq çəki almır.',
	claims: {
		people: {
			says: 'Bölgədə 120 min erməni yaşayır.',
			does: 'Modeldə yerin əhalisi budur. Başqa tərəflərin rəqəmləri bir kliklə açılır.',
		},
		closed: {
			says: 'Yol 12 dekabr 2022-ci ildə əvvəlcə özlərini “ekofəallar” adlandıran mülki şəxslər tərəfindən bağlanıb.',
			does: 'Bu, hər ssenarinin birinci günüdür. Yolu kimin bağladığı və yolun bağlı olub-olmadığı mübahisəlidir: hər iki mövqe verilir.',
		},
		'kept-out': {
			says: 'Ərzaq, dərman və qaz içəri buraxılmır.',
			does: 'Anbarların üç qrupu bunlardır. Azərbaycanın inkar etdikləri iddia olunanlarla yanaşı dayanır.',
		},
		'seven-months': {
			says: 'Yeddi ay keçəndən sonra da “blokadanı” götürmək çağırışları rədd edilib.',
			does: 'Bildirilən ssenari 18 sentyabr 2023-cü ilə qədər davam edir. Çağırışlar və onlara verilən cavablar xronologiyada tarixləri ilə göstərilir.',
		},
		'red-cross': {
			says: 'Qırmızı Xaç zəruri malları gətirə bilməyib, bu yaxınlarda isə böyük bir karvan dayandırılıb.',
			does: 'Yardımın bildirildiyi kimi mərhələləri var. 26 iyul karvanı ssenaridə ayrıca, mənbədən asılı olaraq 361–400 t yüklə və Azərbaycanın bu barədə dedikləri ilə birlikdə verilir.',
		},
		peacekeepers: {
			says: 'Rusiya sülhməramlıları az iş görüb.',
			does: 'Onların gətirdiyi bildirilənlər rəqəmlərə daxildir: ombudsmanın sayına görə, iyunun ortalarına qədər BQXK ilə birlikdə gündə təxminən 30 t. Alət onlar barədə hökm vermir.',
		},
		health: {
			says: 'Qidalanma çatışmazlığı, hamiləliyin pozulması və tibbi avadanlıq çatışmazlığı halları bildirilib.',
			does: 'Bu, kimin dediyi və kimin mübahisələndirdiyi göstərilməklə xronologiyada var. Modelləşdirilmir: model insanların halını deyil, təchizatı izləyir.',
		},
		travel: {
			says: 'İnsanlar tibbi yardım və ərzaq üçün Ermənistana getməli olur.',
			does: 'Pasiyentlərin köçürülməsi bildirilən ssenarinin bir hissəsidir və sayılır. Başqa səfərlər modelləşdirilmir.',
		},
		calls: {
			says: 'Amnesty International, Crisis Group, Avropa İttifaqı və ABŞ buna son qoymağa çağırıb.',
			does: 'Tarixi məlum nəşri tapılan çağırışlar xronologiyada verilir. Crisis Group üçün belə nəşr tapılmayıb.',
		},
		beyond: {
			says: 'Enerji siyasəti, müharibələr və başqa dövlətlərin nə istədiyi.',
			does: 'Mövzudan kənardır. Alətin heç bir hissəsi bundan danışmır.',
		},
	},
};
