/** What is said where a line is drawn before looking. Numbers and dates come formatted. */
export const sketch = {
	figure: (supply: string) => `${supply}: xəttiniz, baxmazdan əvvəl çəkilib`,
	/** In the picture, before the runs are shown. */
	inPlot: 'Eskiz, baxmazdan əvvəl çəkilib',
	before: (drawn: string) => `${drawn}. Eskiz, baxmazdan əvvəl çəkilib.`,
	mine: 'sizin xəttiniz',
	runs: 'sınaqlar',
	others: (count: number) => `daha ${count}`,

	hint: 'Çəkmək üçün qrafik boyunca sürüşdürün. Düymələrlə: ← → bir həftə gedir, ↑ ↓ çəkir.',
	slider: (supply: string) => `${supply}: xəttiniz, həftə-həftə`,
	at: (day: string, value: string) => `${day}: ${value}`,
	nothing: 'hələ heç nə çəkilməyib',
	days: (amount: string) => `${amount} gün`,
	given: 'Qrafikin üstündəki – nəyin keçdiyi – verilib. Qalanını siz çəkirsiniz.',
	undo: 'Geri al',
	again: 'Yenidən çək',

	sure: {
		ask: '10 sınaqdan neçəsi xəttinizə yaxın olardı?',
		about: (of10: number) => `təxminən ${of10}`,
		said: (of10: number) => `Siz dediniz: 10 sınaqdan təxminən ${of10} sınaq xəttinizə yaxın olardı.`,
	},

	drew: (day: string, value: string) => `${day} tarixində çəkdiyiniz: ${value}.`,
	drewNothing: (day: string) => `${day} tarixində heç nə çəkmədiniz.`,
	theRuns: 'Sınaqlar:',

	/** Behind "aralığından": "100 sınağın 80-nin aralığından yuxarıda". */
	sides: { above: 'yuxarıda', below: 'aşağıda' },
	/** Where the line parts from the runs. */
	parting: {
		inside: 'Çəkdiyiniz hər gün xəttiniz 100 sınağın 80-nin aralığındadır.',
		throughout: (side: string) => `Çəkdiyiniz hər gün xəttiniz 100 sınağın 80-nin aralığından ${side} yerləşir.`,
		toTheEnd: (day: string, side: string) =>
			`Xəttiniz ${day} tarixində 100 sınağın 80-nin aralığını tərk edir və bundan sonra ondan ${side} yerləşir.`,
		comesBack: (day: string, side: string, last: string) =>
			day === last
				? `Xəttiniz 100 sınağın 80-nin aralığını bir gün, ${day} tarixində, tərk edir və ondan ${side} yerləşir.`
				: `Xəttiniz ${day} tarixində 100 sınağın 80-nin aralığını tərk edir və ${last} tarixinədək ondan ${side} yerləşir.`,
		several: (day: string, side: string, first: string, last: string) =>
			`Xəttiniz 100 sınağın 80-nin aralığını ilk dəfə ${day} tarixində tərk edir; kənarda qalan ən uzun hissəsi ondan ${side} yerləşir: ${first} – ${last}.`,
	},
	/** After it, by the sides on which the line lies. */
	questions: {
		neither: 'Xətti çəkəndə nəyi nəzərə aldınız?',
		above: 'Sizcə, bu fərziyyələrdə olduğundan nə daha uzun çatardı və ya yenə gələrdi?',
		below: 'Bu fərziyyələrdə sizin hesaba almadığınız nə daha uzun çatır və ya yenə gəlir?',
		both: 'Sınaqlarda nə sizin xəttinizdəkindən başqa vaxt dəyişir və nə üçün?',
	},

	table: {
		before: 'Ədədlərlə çək',
		after: 'Xəttiniz və sınaqlar cədvəl şəklində',
		note: 'Bu günlərdən ikisinin arasında xətt düzdür.',
		day: 'Gün',
		share: 'Siz çəkdiniz, tələbatın %-i',
		stock: 'Siz çəkdiniz, günlük tələbat',
		runs: 'Sınaqlar',
		inEighty: (median: string, range: string) => `${median}, 100 sınağın 80-ində: ${range}`,
		field: (day: string, unit: string) => `${day}: ${unit}`,
		none: '–',
		refused: (typed: string, most: string) => `“${typed}” istifadə olunmadı. Yazıla bilən: 0–${most} arası ədəd.`,
	},

	/** Of a sketch from outside. */
	whole: 'Eskiz',
	allowed: {
		sketch: 'shares və sure olan obyekt',
		shares: (knots: number) => `sınağın hər həftəsi üçün bir hündürlük olan siyahı (sayı: ${knots})`,
		share: 'null və ya 0–1 arası ədəd',
		sure: (counts: string) => `null və ya bunlardan biri: ${counts}`,
	},
};
