import type { StoreGroup } from '#sims/model/store.ts';

const FIGURES: Readonly<Record<StoreGroup | 'all' | 'dates', string>> = {
	food: 'Питание',
	medicine: 'Лекарства',
	energy: 'Газ и тепло',
	all: 'Все три вместе',
	dates: 'Когда заканчивается',
};

/** What a frame in another page says, and the dialog that makes its code. */
export const embed = {
	/** Names of the figures that a frame can show. */
	figures: FIGURES,
	title: (figure: string, scenario: string) => `Corridor: ${figure}. ${scenario}`,
	problems: 'Не всё в адресе этой рамки удалось использовать:',
	sources: (publishers: string) => `Источники показанного доступа: ${publishers}.`,
	noSources: 'Показанный доступ — это «если»: он не опирается ни на одно сообщение.',
	open: 'Открыть в Corridor',
	openTitle: 'Открывает этот сценарий со всеми допущениями и их источниками в новой вкладке',
	differs:
		'Это не те числа, с которыми создана эта ссылка. Если открыть её в Corridor, там сказано, что различается и почему.',
	needsScript: 'Числа вычисляются в браузере читателя, для этого нужен JavaScript.',

	dialog: {
		open: 'Встроить',
		title: 'Показать на другой странице',
		note: 'Рамка с одним рисунком того, что на экране, с его фразой, полной пометкой и источниками. В браузере читателя она ничего не оставляет.',
		figure: 'Рисунок',
		width: 'Ширина',
		widths: { 280: '280 px', 360: '360 px', 700: '700 px', full: 'по ширине колонки' },
		theme: 'Цвета',
		themes: { reader: 'как у читателя', light: 'светлые', dark: 'тёмные' },
		height: 'Высота',
		heights: { yes: 'по содержимому', no: 'постоянная' },
		heightNotes: {
			yes: 'Несколько строк скрипта на той странице.',
			no: 'Без скрипта. Высота как здесь; что не поместилось, прокручивается.',
		},
		notPublic:
			'Эта страница открыта с вашего компьютера: у других код заработает, когда в нём будет публичный адрес копии Corridor.',
		code: 'Код',
		copy: 'Копировать код',
		copied: 'Код скопирован.',
		byHand: 'Скопировать код автоматически не удалось. Он выделен: скопируйте его вручную.',
		preview: 'Как это выглядит там',
	},
};
