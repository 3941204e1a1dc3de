/** What the page says of whether what was opened still gives the figures that it was made with. */
export const receipt = {
	/** When the figures were noted, by what was opened. */
	since: {
		link: 'когда этой ссылкой поделились',
		file: 'когда этот файл сохраняли',
		kept: 'когда этот сценарий запомнили здесь',
	},
	parts: { central: 'центральный прогон', dates: 'даты', bands: 'полосы' },
	waiting: (since: string) =>
		`Числа были записаны, ${since}. Они будут сверены, как только будут посчитаны все прогоны.`,
	notWorkedOut: (since: string) => `Числа были записаны, ${since}. Сверить их нельзя: здесь их не удалось вычислить.`,
	unnoted: 'Этой ссылкой поделились до того, как в ссылки стали записывать числа: сверить не с чем.',
	unnotedOther: (since: string) => `Числа не были записаны, ${since}: сверить не с чем.`,
	same: (since: string) => `Числа те же, что были, ${since}.`,
	/** What is drawn was changed before it could be compared. */
	sameInPart: (since: string) => `Насколько можно сверить то, что показано сейчас, числа те же, что были, ${since}.`,
	differs: (since: string, parts: string) => `Числа не те, что были, ${since}. Различаются: ${parts}.`,
	why: {
		model: (then: string, now: string) =>
			`Тогда была версия модели ${then}, а на этой странице версия ${now}: изменения применены к сценарию в том виде, в каком он опубликован сейчас.`,
		engine: (then: string, now: string) => `Эти числа получены другой арифметикой (${then}); здесь она ${now}.`,
		unexplained:
			'Модель и арифметика те же. Либо открытое изменили вручную, либо этот браузер вычисляет другие числа: пожалуйста, сообщите об этом, приложив ссылку.',
	},
	whatChanged: 'Что изменилось между версиями',
	dismiss: 'Скрыть',
};
