import { LABEL_LEAD, LABEL_REST, LEAVES_OUT } from '#sims/words/ru.ts';
import { ended } from './agreed.ts';

/** What the page itself says. Numbers come formatted; a sentence is one function, never glued from halves. */
export const page = {
	name: 'Corridor',
	tagline: 'Одна дорога закрывается для 120 000 человек. Чего не хватает, когда и насколько можно быть уверенными?',
	skip: 'К графикам',

	/** Buttons at the top. What they open has words of its own, which come with it. */
	bar: {
		compare: 'Сравнить',
		save: 'Сохранить',
		saveLabel: 'Сохранить или открыть сценарий',
		export: 'Экспорт',
	},

	/** A reader's own title of the scenario. It stands before `by`, between quotation marks. */
	ownTitle: {
		by: 'сценарий, составленный читателем',
		page: (name: string, title: string, scenario: string) => `${name}: \u2068«${title}»\u2069 · ${scenario}`,
	},

	checkFigures: 'Проверить эти числа',

	/** The fixed label, word by word; its short form stands inside every plot. */
	label: {
		lead: LABEL_LEAD,
		rest: LABEL_REST,
		inPlot: 'Иллюстративная проекция: при этих допущениях',
	},

	scenario: {
		legend: 'Если дорога…',
		select: 'Сценарий',
		more: (others: number) => `ещё ${others}`,
	},

	condition: {
		leavesOut: LEAVES_OUT,
		notAllowance: 'Модель потребности — это не норма выдачи.',
		rules: 'как нормируются запасы и как одна нехватка влияет на другую',
		beyond: (label: string) => `${label} (вне данного диапазона)`,
		changed: (changed: string) => `Изменено здесь: ${changed}.`,
	},

	view: {
		legend: 'Показать',
		share: 'Покрытая потребность',
		stock: 'Остаток запаса, в днях потребности',
		store: 'Показанный запас',
	},

	cursor: {
		label: 'День',
		pill: (day: string, number: string) => `${day} · день ${number}`,
		value: (day: string, number: string) => `${day}, день ${number}.`,
		dayBack: 'На день назад',
		dayOn: 'На день вперёд',
		keys: 'Стрелки: день; с Shift: неделя; Page Up и Page Down: месяц',
	},

	panels: {
		food: {
			name: 'Питание',
			main: 'энергия съеденного',
			companion: 'хлеб и крупы',
			needed: (kcal: string) => `нужно: ${kcal} ккал на человека в день, в среднем`,
		},
		medicine: {
			name: 'Лекарства',
			main: 'семь программ',
			companion: 'низшая из семи',
			needed: (treatments: string) => `нужно: ${treatments} дней лечения в день`,
		},
		energy: {
			name: 'Газ и тепло',
			main: 'отопление и готовка',
			companion: 'из газопровода',
			needed: () => 'нужно: по сезону',
		},
		ofNeed: 'доля потребности',
		daysOfNeed: 'запас в днях потребности',
		neededPerDay: (amountAndUnit: string) => `нужно: ${amountAndUnit}`,
	},

	readout: {
		on: (day: string) => `На ${day}`,
		ofNeedMet: 'потребности покрыто',
		daysLeft: 'дн. потребности осталось',
		inEighty: (range: string) => `80 из 100 прогонов: ${range}`,
		energy: (delivered: string, needed: string) => `${delivered} из ${needed} нужных ккал`,
		belowHalf: (of100: string) => `меньше половины: ${of100} из 100 человек`,
		treatments: (given: string, needed: string) => `≈ ${given} из ${needed} дней лечения`,
		bread: (share: string) => `хлеб и крупы ${share}`,
		lowest: (share: string) => `низшая программа ${share}`,
		letsIn: (share: string) => `пропуск ${share}, спорно`,
		lineGivesNothingShort: 'газопровод: ничего',
		letsInShort: (share: string) => `пропуск ${share}, спорно`,
		lineGivesNothing: (needed: string) => `Газопровод не даёт ничего из нужных ${needed} м³.`,
		lineGives: (share: string, needed: string) => `Газопровод даёт ${share} от нужных ${needed} м³.`,
		power: (hours: string, range: string) => `электричество ${hours} из 24 часов (${range})`,
	},

	legend: {
		bands: '50, 80 и 95 из 100 прогонов; медиана',
		companion: 'что скрывает среднее',
		need: 'нужно',
		oneWeek: 'одна неделя',
		reported: 'сообщалось',
		assumed: 'по допущению',
	},

	status: {
		loading: 'Читается сценарий…',
		preview: (runs: string) => `прогонов: ${runs} · предварительно`,
		running: (runs: string, of: string) => `прогонов: ${runs} из ${of}`,
		settled: (runs: string, seed: string) => `прогонов: ${runs} · посчитаны все · зерно ${seed}`,
		superseded: (runs: string) => `Остановлено на ${runs}: вы пошли дальше`,
		failed: (message: string) =>
			`С этими настройками прогоны невозможны: ${message}. Графики показывают последние возможные настройки.`,
		notAllZero: (labels: string) =>
			`Не все из этих значений могут быть равны 0: ${labels}. Графики показывают последние возможные настройки.`,
		restarted: 'Вычисление прервалось и начато заново. Ничего из выбранного вами не потеряно.',
		givenUp:
			'Вычисление не удаётся загрузить, или оно в этом браузере каждый раз прерывается. Ничего из выбранного вами не потеряно.',
		retry: 'Повторить',
		dismiss: 'Скрыть',
	},

	assumptions: {
		reset: 'сбросить',
		was: (value: string) => `было ${value}`,
		value: (label: string) => `${label}: точное значение`,
		beyond: 'Вне данного диапазона. Прогоны идут с тем числом, которое вы ввели.',
		refused: (typed: string, allowed: string) => ended(`«${typed}» не использовано; допустимо: ${allowed}`),
		notSampled: 'Одинаково во всех прогонах.',
		whereFrom: 'Откуда это',
		noSource: 'Источника нет: это догадка с диапазоном, достаточно широким, чтобы это было видно.',
		disputed: 'Оспаривается:',
		alternatives: 'Другие числа',
		groups: {
			population: 'Население',
			food: 'Питание',
			rationing: 'Нормирование',
			access: 'Доступ и грузы',
			medicine: 'Лекарства',
			energy: 'Газ, топливо и электричество',
			couplings: 'Как одна нехватка влияет на другую',
		},
		basis: {
			reported: 'сообщалось',
			standard: 'норматив',
			derived: 'выведено',
			assumption: 'допущение',
		},
	},

	disputed: {
		medicine: (account: string) => `Сколько лекарств пропускалось, оспаривается. ${account}`,
	},

	table: {
		title: 'То же таблицей',
		shareNote:
			'Медиана доли потребности в последний день каждого месяца; под ней — между чем лежат 80 из 100 прогонов.',
		stockNote:
			'Медиана запаса в днях потребности в последний день каждого месяца; под ней — между чем лежат 80 из 100 прогонов.',
		supply: 'Снабжение',
		power: 'Часы с электричеством, из 24',
	},

	/** Where the page shows more than one case. */
	cases: {
		others: 'Та же модель с другими данными:',
	},

	about: {
		source: 'Метод, источники и код открыты.',
	},
};
