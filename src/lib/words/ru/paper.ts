import { agreed } from './agreed.ts';

/** What stands on paper, and in the dialog before it. Dates and numbers come formatted. */
export const paper = {
	andMore: (named: string, more: string) => `${named} и ещё ${more} (см. ссылку)`,

	/** The head of a page. */
	scenario: (title: string) => `Сценарий: ${title}`,
	unchanged: 'без изменений',
	changed: (count: number) =>
		`${agreed(count, 'изменена', 'изменены', 'изменено')} ${count} ${agreed(count, 'настройка', 'настройки', 'настроек')}`,
	printed: (day: string) => `напечатано ${day}`,

	notReady: (of: string) =>
		`Прогоны с этими настройками ещё не посчитаны, поэтому чисел на этой странице нет. Напечатайте её снова, когда будут посчитаны все прогоны (${of}).`,
	preliminary: (runs: string, of: string) =>
		`Посчитано не всё: эти числа основаны на ${runs} из ${of} ${agreed(of, 'прогона', 'прогонов', 'прогонов')}.`,

	moves: {
		title: 'Допущения, которые влияют сильнее всего',
		of: (spread: string) => `${spread.charAt(0).toUpperCase()}${spread.slice(1)}: доли, ± одна стандартная ошибка.`,
		assumption: 'допущение',
		value: 'значение',
		range: 'диапазон',
		share: 'доля разброса',
		unknown: 'К моменту печати не было вычислено, что влияет сильнее всего.',
	},
	when: {
		title: 'К какому дню, в половине прогонов',
		first: 'первый день',
		day: 'день',
		range: '80 из 100 прогонов',
		supply: (name: string, level: string) => `${name}: ниже ${level}`,
		store: (name: string, what: string) => `${name}: ${what}`,
		to: (from: string, to: string) => `${from} – ${to}`,
		later: 'позже',
		none: 'ни в одном прогоне',
	},

	foot: (runs: string, seed: string, version: string, dates: string) =>
		`Прогонов: ${runs} · зерно ${seed} · ${version} · ${dates}`,
	page: (page: string, of: string) => `страница ${page} из ${of}`,
	notAllowance: 'Модель потребности — это не норма выдачи.',
	claimants: 'Ромбы — сообщения тех, кто назван рядом с ними, а не результаты модели.',
	linkTooLong: (characters: string) =>
		`В ссылке знаков: ${characters}, слишком много, чтобы набирать с бумаги: полностью её дают «Копировать ссылку» и «Сохранить файл» в Corridor.`,

	/** The second page of a briefing. */
	briefing: {
		changedTitle: 'Что здесь изменено',
		nothingChanged: 'Ничего: сценарий такой, как опубликован.',
		was: 'опубликовано',
		now: 'здесь',
		beyond: 'вне данного диапазона',
		assumptionsTitle: 'Допущения: влияющие сильнее всего, те, с которых стоит начать, и изменённые',
		basis: 'основание',
		wordTitle: 'Чьи это слова и что оспаривается',
		sourcesTitle: 'Источники',
		reportedTitle: 'Числа из сообщений на графиках',
		reported: (from: string, says: string) => `${from}: ${says}`,
		more: (more: string) => `и ещё ${more}: см. ссылку`,
	},

	dialog: {
		open: 'Печать',
		title: 'Печать',
		note: 'На каждой странице есть фраза или её сценарий и пометка полностью.',
		form: 'Что напечатать',
		forms: { page: 'Одна страница', briefing: 'Справка на двух страницах' },
		formNotes: {
			page: 'Фраза, доступ, три графика, что влияет сильнее всего, к какому дню.',
			briefing: 'То же и страница с изменениями, допущениями, спорным и источниками.',
		},
		paper: 'Бумага',
		papers: { A4: 'A4', Letter: 'US Letter' },
		print: 'Печать или сохранить в PDF',
		close: 'Закрыть',
		waits: 'Числа печатаются в том виде, в каком они сейчас: подождите, пока будут посчитаны все прогоны.',
	},
};
