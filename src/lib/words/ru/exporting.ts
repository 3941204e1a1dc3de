import type { IndicatorId } from '#sims/model/indicator.ts';
import { agreed } from './agreed.ts';

/** What the shares, hours and sums are called in a file. */
const INDICATOR_NAMES: Readonly<Record<IndicatorId, string>> = {
	foodCoverage: 'энергия съеденного к нужной энергии',
	energyPerPerson: 'энергия съеденного, в среднем',
	belowHalf: 'люди, которым доступно меньше половины нужной энергии',
	medicineCoverage: 'полученное лечение к нужному, семь программ вместе',
	lowestProgrammeCoverage: 'низшая из семи программ',
	gasCoverage: 'что даёт газопровод, к тому, что у него запрашивают',
	heatCoverage: 'покрытые отопление и готовка к тому, чего требует сезон',
	hoursOfPower: 'часы с электричеством',
	essentialFuel: 'моторное топливо для важнейших служб к потребности',
	distributionFuel: 'моторное топливо для доставки к потребности',
	farmFuel: 'моторное топливо для хозяйств к потребности',
	trucksTried: 'выехавшие гуманитарные грузовики',
	trucksPassed: 'прошедшие гуманитарные грузовики',
	tonnesArrived: 'поступившие грузы',
	shortfallFood: 'недополученная еда, сумма с дня 0',
	shortfallMedicine: 'недополученное лечение, сумма с дня 0',
	shortfallHeat: 'недополученное тепло, сумма с дня 0',
};

/** What the page says of exporting, and what stands in the files and pictures. Numbers come formatted. */
export const exporting = {
	title: 'Взять с собой',
	/** Said in the menu. */
	note: 'В каждом файле и на каждом рисунке есть пометка, фраза, источники и ссылка.',
	handOut: 'На бумаге или на другой странице',
	svg: 'SVG',
	png: 'PNG',
	/** Begins with what the button shows, for those who say aloud what they see. */
	fileOf: (format: string, of: string) => `${format}: ${of}`,
	pictures: 'Рисунки того, что на экране',
	/** A figure's name and what it draws. */
	figure: (name: string, drawn: string) => `${name}: ${drawn}`,
	figureWithCompanion: (name: string, drawn: string, companion: string) => `${name}: ${drawn}; пунктир: ${companion}`,
	/** Figures that are no supply, by `data-figure`. */
	figures: {
		dates: {
			name: 'Когда заканчивается',
			title: 'Когда это закончится? Первый день, по запасам; каждая точка — 2 из 100 прогонов',
		},
		flips: {
			name: 'Что перевернуло бы ответ',
			title:
				'Что перевернуло бы ответ? Кольцо: нынешнее положение; полоска: ближайшее значение, переворачивающее ответ, на опробованном диапазоне',
		},
		reports: {
			name: 'Сообщения рядом с прогонами',
			title: 'Сообщения рядом с прогонами: что для каждого дают прогоны и где лежит сообщение',
		},
		moves: {
			name: 'Что влияет на ответ',
			title: 'Что влияет на ответ? Доля разброса, которую каждое допущение объясняет само по себе',
		},
		access: { name: 'Доступ', title: 'Доступ: дорога, газопровод, ЛЭП и колонны, день за днём' },
	},
	working: (file: string) => `Готовится: ${file}…`,
	done: (file: string) => `Файл сохранён: ${file}.`,
	withoutFonts: (file: string) =>
		`Файл сохранён: ${file}. Шрифты прочитать не удалось, поэтому он набран шрифтами того компьютера, на котором его смотрят.`,

	notSettled: 'Файлы и рисунки делаются, когда посчитаны все прогоны: подождите.',
	failed: (what: string, why: string) => `Не получилось (${what}): ${why}`,
	notLoaded: 'не удалось загрузить часть страницы, которая это делает. Есть ли сеть?',
	changedMeanwhile: 'числа за это время изменились. Попробуйте снова, когда будут посчитаны все прогоны.',
	notDrawn: 'этого рисунка нет на экране.',
	noLabel: 'пометка в него не попала, а без пометки отсюда ничего не выходит.',
	noCanvas: 'этот браузер не дал холста для рисования.',
	pictureUnreadable: 'этот браузер не смог прочитать нарисованное.',
	blank: 'этот браузер нарисовал пустой рисунок. Для SVG этот шаг не нужен.',
	noPng: 'этот браузер не дал PNG этого рисунка. Для SVG этот шаг не нужен.',

	/** The head of a file: the name of each row. */
	head: {
		what: 'Corridor',
		label: 'Пометка',
		leavesOut: 'Не учтено',
		sentence: 'Фраза',
		condition: 'Условие',
		scenario: 'Сценарий',
		note: 'Чьи это слова',
		reportedBy: 'Кто сообщал',
		sources: 'Источники доступа',
		changed: 'Изменено здесь',
		fixed: 'Задано сценарием',
		policy: 'Нормирование',
		couplings: 'Выключенные связи',
		runs: 'Прогоны',
		seed: 'Зерно',
		dates: 'Даты',
		version: 'Версия',
		link: 'Ссылка',
		resolution: 'Точность',
		columns: 'Столбцы',
	},
	/** What stands in those rows. */
	bandsByDay: 'Полосы по дням',
	ifHolds: (condition: string) => `Если ${condition}, при этих допущениях`,
	named: (title: string, name: string) => `${title} (${name})`,
	none: 'нет',
	change: (label: string, value: string, published: string) => `${label}: ${value} (опубликовано: ${published})`,
	changeBeyond: (label: string, value: string, published: string) =>
		`${label}: ${value} (опубликовано: ${published}; вне данного диапазона)`,
	/** A published value that is not the same in every run. */
	drawn: (central: string, low: string, high: string) => `${central}, наугад между ${low} и ${high}`,
	fixedAt: (label: string, value: string) => `${label}: ${value}`,
	fixedRation: (policy: string, share: string) => `${policy}: ${share} потребности`,
	runsSettled: (runs: string) => `${runs}, посчитаны все`,
	runsOf: (runs: string, of: string) => `${runs} из ${of}, посчитаны не все`,
	datesRange: (from: string, to: string, days: string) =>
		`с ${from} по ${to}, ${days} ${agreed(days, 'день', 'дня', 'дней')}`,
	daysFrom: (dates: string) => `${dates}; первый — день 0`,
	version: (version: string, build: string) => `Corridor ${version}, сборка ${build}`,
	withModel: (version: string, model: string) => `${version}, модель ${model}`,
	resolution: (bins: string) =>
		`Квантили читаются из подсчётов за каждый день по ячейкам, которых ${bins}: доли и часы — примерно до тысячной шкалы, другие величины — тем точнее, чем они меньше. От лишних знаков точность не растёт.`,
	columnsNote:
		'p2.5–p97.5 — уровни 100 прогонов, день за днём: p50 — медиана, 80 из 100 прогонов лежат между p10 и p90. Это не минимум и не максимум, и ни один столбец не является одним прогоном.',
	series: (name: string, unit: string) => `${name}; ${unit}`,
	indicatorNames: INDICATOR_NAMES,
	eatenShare: (store: string) => `${store}: съедено к потребности`,
	issuedShare: (store: string) => `${store}: выдано к потребности`,
	coverDays: (store: string) => `${store}: запас к потребности одного дня`,
	units: {
		share: 'доля от 0 до 1',
		'kcal/person/day': 'ккал на человека в день',
		'h/day': 'часов в день, от 0 до 24',
		'trucks/day': 'грузовиков в день',
		't/day': 'т в день',
		't of dry ration': 'т сухого пайка',
		'treatment-days': 'человеко-дни лечения',
		MWh: 'МВт·ч',
		'days of need': 'дни потребности',
	},

	/** The lines under a picture. */
	picture: {
		changed: (changes: string) => `Изменено здесь: ${changes}.`,
		sources: (publishers: string) => `Источники показанного доступа: ${publishers}.`,
		foot: (version: string, scenario: string, runs: string, seed: string, dates: string) =>
			`${version} · сценарий: ${scenario} · ${dates} · прогонов: ${runs} · зерно ${seed}`,
	},
};
