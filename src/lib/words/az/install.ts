/** What a system says of the page once it is installed, and what the page says when a newer version of it is there. */
export const install = {
	name: 'Corridor: yeganə yol bağlansa',
	shortName: 'Corridor',
	description:
		'120 min nəfərin yaşadığı yerə gedən yeganə yol bağlansa, nə və nə vaxt çatışmazdı: illüstrativ proyeksiyalar, “əgər – onda” çalışması, bildirilənlərin qeydi deyil.',

	newer: 'Daha yeni versiya var. Siz onu qəbul edənə qədər o heç nəyi dəyişmir.',
	takeOver: 'Qəbul et',
	later: 'Sonra',
	/** Another window of the page is open, a talk perhaps. */
	notAlone:
		'Bu səhifənin başqa pəncərəsi açıq olduqca yox: əvvəlcə onu bağlayın. Hamısı bağlanandan sonra yeni versiya öz-özünə gəlir.',
};
