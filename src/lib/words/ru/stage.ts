/** What the stage says, and the speaker's window beside it. Numbers and dates come formatted. */
export const stage = {
	label: (title: string) => (title === '' ? 'Доклад' : `Доклад: ${title}`),
	/** Above the sentence: the talk, the scenario, and what is drawn. */
	head: (talk: string, scenario: string, drawn: string) =>
		talk === '' ? `${scenario} · ${drawn}` : `${talk} · ${scenario} · ${drawn}`,
	all: 'Питание, лекарства, газ и тепло: доля потребности',
	dates: (supply: string) => `${supply}: когда заканчивается`,
	axes: (from: string, to: string) => `${from} — ${to} · оси одинаковы на каждой странице`,
	of: (at: string, steps: string) => `${at} / ${steps}`,
	announced: (at: string, steps: string, sentence: string) => `${at} из ${steps}. ${sentence}`,
	steps: 'Шаги',
	back: 'Шаг назад',
	next: 'Следующий шаг',

	question: 'Вопрос',
	notes: 'Окно докладчика',
	blank: 'Погасить',
	leave: 'Выйти',
	close: 'Закрыть',
	keys: {
		question: 'Ползунки для вопроса из зала (Q)',
		notes: 'Заметки, часы и следующий шаг в отдельном окне (S)',
		blank: 'Чёрный экран (B или точка); любая клавиша возвращает',
		leave: 'Назад к списку шагов (Esc)',
	},
	changed: 'Изменено для вопроса',
	restore: 'Назад к шагу',
	blanked: 'Экран погашен. Показать шаг снова.',

	blocked: 'Этот браузер не разрешил странице открыть второе окно. Разрешите ей всплывающие окна и нажмите S ещё раз.',
	notFull: 'Этот браузер не разрешил странице занять весь экран; сцена занимает окно.',

	window: {
		title: 'Окно докладчика',
		notes: 'Заметки',
		noNotes: 'К этому шагу заметок нет.',
		next: 'Дальше',
		last: 'Это последний шаг.',
		clock: 'Часы',
		elapsed: 'Прошло',
		isBlank: 'Экран погашен: любая клавиша показывает его снова.',
		changed: 'Шаг изменён для вопроса. Backspace возвращает к нему.',
		keys: 'Клавиши сцены работают и здесь: стрелки, B, Q, Backspace.',
	},
};
