/** What the stage says, and the speaker's window beside it. Numbers and dates come formatted. */
export const stage = {
	label: (title: string) => (title === '' ? 'Təqdimat' : `Təqdimat: ${title}`),
	/** Above the sentence: the talk, the scenario, and what is drawn. */
	head: (talk: string, scenario: string, drawn: string) =>
		talk === '' ? `${scenario} · ${drawn}` : `${talk} · ${scenario} · ${drawn}`,
	all: 'Ərzaq, dərman, qaz və istilik: tələbatın payı',
	dates: (supply: string) => `${supply}: nə vaxt tükənir`,
	axes: (from: string, to: string) => `${from} – ${to} · oxlar hər səhifədə sabitdir`,
	of: (at: string, steps: string) => `${at} / ${steps}`,
	announced: (at: string, steps: string, sentence: string) => `${at} / ${steps}. ${sentence}`,
	steps: 'Addımlar',
	back: 'Addım geri',
	next: 'Növbəti addım',

	question: 'Sual',
	notes: 'Məruzəçi pəncərəsi',
	blank: 'Boş ekran',
	leave: 'Çıx',
	close: 'Bağla',
	keys: {
		question: 'Zaldan gələn sual üçün sürgülər (Q)',
		notes: 'Qeydlər, saat və növbəti addım ayrıca pəncərədə (S)',
		blank: 'Qara ekran (B və ya nöqtə); istənilən düymə geri qaytarır',
		leave: 'Addımlar siyahısına qayıt (Esc)',
	},
	changed: 'Sual üçün dəyişdirilib',
	restore: 'Addıma qayıt',
	blanked: 'Ekran boşdur. Addımı yenidən göstərin.',

	blocked:
		'Bu brauzer səhifəyə ikinci pəncərə açmağa icazə vermədi. Ona açılan pəncərələrə icazə verin və yenidən S basın.',
	notFull: 'Bu brauzer səhifəyə ekranı doldurmağa icazə vermədi; səhnə pəncərəni doldurur.',

	window: {
		title: 'Məruzəçi pəncərəsi',
		notes: 'Qeydlər',
		noNotes: 'Bu addım üçün qeyd yoxdur.',
		next: 'Növbəti',
		last: 'Bu, son addımdır.',
		clock: 'Saat',
		elapsed: 'Keçən vaxt',
		isBlank: 'Ekran boşdur: istənilən düymə onu yenidən göstərir.',
		changed: 'Addım sual üçün dəyişdirilib. Backspace ona qaytarır.',
		keys: 'Səhnənin düymələri burada da işləyir: oxlar, B, Q, Backspace.',
	},
};
