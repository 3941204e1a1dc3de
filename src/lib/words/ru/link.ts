import { agreed } from './agreed.ts';

/** What the page says of links, of undo, and of what of a link could not be used. */
export const link = {
	undo: 'Отменить',
	redo: 'Вернуть',
	copy: 'Копировать ссылку',
	copied: 'Ссылка скопирована.',
	copiedOffline: 'Ссылка скопирована. У вас она снова заработает, когда появится сеть.',
	waits: 'Ссылка будет готова, когда будут посчитаны все прогоны.',
	withoutFigures: 'Ссылка скопирована без чисел: вычислить их не удалось, поэтому при открытии сверить будет не с чем.',
	byHand: 'Скопировать ссылку автоматически не удалось. Вот она:',
	close: 'Закрыть',
	notWritten: 'Этот браузер сейчас не смог записать адрес. «Копировать ссылку» всё равно работает.',

	noLink: (characters: string, most: string) =>
		`Этот сценарий стал слишком длинным для ссылки: знаков ${characters}, допустимо не больше ${most}. Сохраните его в файл.`,
	opened: (count: number) =>
		count === 1
			? 'Открыто всё, кроме одной части:'
			: `Открыто всё, кроме ${count} ${agreed(count, 'части', 'частей', 'частей')}:`,
	keep: 'Оставить открытое',
	openDefault: 'Открыть страницу как опубликовано',
	original: 'Ссылка в исходном виде',

	tooLong: (characters: string, most: string) =>
		`В ссылке знаков: ${characters}; читается не больше ${most}. Ничего из неё не использовано.`,
	format: (written: string, reads: string) =>
		`Ссылка записана в формате ${written}; эта страница читает форматы не выше ${reads}. Ничего из неё не использовано.`,
	unknown: (part: string) => `Здесь неизвестно: ${part}.`,
	didYouMean: (part: string, nearest: string) => `Здесь неизвестно: ${part}. Имелось в виду ${nearest}?`,
	twice: (part: string) => `Встречается дважды: ${part}; использовано первое.`,
	refused: (part: string, written: string, allowed: string) => `${part}: ${written}; допустимо: ${allowed}.`,
	notAllZero: (parts: string) => `Не все из этих значений могут быть равны 0: ${parts}. Ни одно не использовано.`,
	tooMany: (parts: string, most: string) =>
		`В ссылке частей: ${parts}; читается не больше ${most}. Ничего из неё не использовано.`,

	/** What may stand in a part. */
	allowedTitle: (most: string) => `1 – ${most} знаков, в одну строку`,
	/** What an entry of a list of access is made of, by list. */
	allowedEntries: {
		phases: 'дата:дорога:грузовики:вероятность:лекарства:перевозки:пациенты',
		gas: 'дата:доля',
		power: 'дата:доля',
		convoys: 'дата:грузовики:груз:исход:тонны:чья:дорога:источник',
	},
};
