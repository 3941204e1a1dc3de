import { agreed } from './agreed.ts';

/** What the page says of titles, of scenarios in files, and of those that this browser keeps. */
export const keeping = {
	title: 'Сохранить и открыть',

	name: {
		label: 'Название',
		hint: 'Идёт со ссылкой, файлом и каждым рисунком — в кавычках, как собственные слова читателя.',
		refused: (allowed: string) => `Не использовано; допустимо: ${allowed}.`,
		allowed: (most: string) => `одна строка не длиннее ${most} знаков, без знаков, меняющих направление текста`,
		quoted: (title: string) => `«${title}», сценарий, составленный читателем`,
	},

	save: {
		title: 'Файлом',
		note: 'Хранит сценарий полностью, каким он был в прогонах, изменения словами, числа вкратце и их отпечаток.',
		button: 'Сохранить файл',
		done: (file: string) => `Файл сохранён: ${file}.`,
		notSettled: 'Файл делается, когда посчитаны все прогоны: подождите.',
		stuck: 'С этими настройками прогоны невозможны: сохранять нечего.',
		failed: (why: string) => `Файл не получился: ${why}`,
		/** What a date in the file is of. */
		below: (supply: string, level: string) => `${supply}: ниже ${level} потребности`,
		short: (store: string, criterion: string) => `${store}: ${criterion}`,
	},

	open: {
		button: 'Открыть файл…',
		note: 'Или перетащите файл в любое место страницы: сохранённый здесь или сценарий в формате симуляции, JSON.',
		drop: 'Отпустите файл, чтобы открыть его сценарий',
		opened: (file: string) => `Файл открыт: ${file}.`,
		frozen: (file: string) =>
			`Файл открыт таким, каким он был в прогонах: ${file}. Сценарий «как опубликовано» с тех пор изменился: что различается, стоит среди изменённых настроек.`,
		notOpened: (file: string) => `Файл не открыт: ${file}. Ничего не изменено.`,
		dismiss: 'Скрыть',
		and: (more: string) => `И ещё ${more}.`,
		several: (files: string) => `Файлов: ${files}; за один раз открывается один.`,
		none: 'Файла нет.',
		tooLarge: (bytes: string) => `Размер в байтах: ${bytes}; читается не больше 1 000 000.`,
		empty: 'Он пуст.',
		unreadable: 'Этот браузер не смог его прочитать.',
		notJson: 'Это не JSON: сценарий — это текст, который начинается с фигурной скобки.',
		notObject: 'Это JSON, но не сценарий: сценарий — это объект с полями.',
		newer: (written: string, reads: string) =>
			`Он записан в формате ${written} таких файлов; эта страница читает формат ${reads}.`,
		unknownField: (field: string, nearest: string | null) =>
			nearest === null ? `Здесь неизвестно: ${field}.` : `Здесь неизвестно: ${field}. Имелось в виду ${nearest}?`,
		missing: (field: string) => `Не хватает: ${field}.`,
		notText: (field: string) => `${field}: должен быть текст.`,
		otherThanChoice: (field: string, found: string, inChoice: string) =>
			`${field}: ${found}, а в выборе, который хранит файл, ${inChoice}. Что имеется в виду, узнать нельзя.`,
		otherRun: (field: string, found: string, here: string) => `${field}: ${found}; в сценариях этой страницы ${here}.`,
		notUnset: (assumption: string) =>
			`assumptions.${assumption} в нём не задано, а опубликованный сценарий это задаёт: прогоны, где это выбирается наугад, здесь показать нельзя.`,
	},

	recent: {
		title: 'Недавние, в этом браузере',
		note: 'Сценарий хранится здесь, когда вы копируете его ссылку, сохраняете его или открываете из файла; больше ничего не хранится, и ничто не покидает этот браузер.',
		none: 'Ничего не хранится.',
		keep: 'Хранить недавние сценарии в этом браузере',
		how: {
			shared: (day: string) => `ссылка скопирована ${day}`,
			saved: (day: string) => `сохранён ${day}`,
			opened: (day: string) => `открыт ${day}`,
		},
		changed: (settings: number, of: string) =>
			settings === 0
				? of
				: `${of}, ${agreed(settings, 'изменена', 'изменены', 'изменено')} ${settings} ${agreed(settings, 'настройка', 'настройки', 'настроек')}`,
		open: 'Открыть',
		remove: 'Удалить',
		openOf: (name: string) => `Открыть ${name}`,
		removeOf: (name: string) => `Удалить ${name}`,
		clear: 'Удалить все',
		problems: {
			blocked: 'Этот браузер ничего не хранит для этой страницы, как в приватном окне. Всё остальное работает.',
			full: 'В этом браузере больше нет места. Удалите что-нибудь или сохраните файл.',
			unreadable: 'Хранившееся здесь не удалось прочитать, оно пропущено.',
			otherVersion: 'Хранящееся здесь записано другой версией страницы; оно оставлено как есть.',
			notOpened: 'Открыть не удалось, ничего не изменено:',
		},
	},
};
