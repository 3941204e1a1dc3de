import { NBSP } from '../numbers.ts';
import type { InflowId, OutcomeId, SlowedBy } from '#sims/model/description.ts';
import { agreed } from './agreed.ts';

const INFLOWS: Readonly<Record<InflowId, string>> = {
	harvest: 'Урожай',
	localProduce: 'Местные продукты',
	relief: 'Гум. грузовики',
	convoys: 'Колонны',
	openRoad: 'Открытая дорога',
	medicineLetIn: 'Пропуск лекарств',
	gasLine: 'Газопровод',
	river: 'Река',
	powerLine: 'ЛЭП',
};

const OUTCOMES: Readonly<Record<OutcomeId, readonly string[]>> = {
	food: ['Энергия съеденного,', 'с домашними запасами'],
	medicine: ['Полученное лечение'],
	gas: ['Газ из газопровода'],
	heat: ['Отопление и готовка,', 'с дровами'],
	power: ['Часы с электричеством'],
	fuel: ['Топливо: больницы,', 'доставка, хозяйства'],
};

const CHANGES: Readonly<Record<SlowedBy, (store: string) => string>> = {
	need: (store) => `потребность: ${store}`,
	arrivals: (store) => `поступления: ${store}`,
	loss: (store) => `потери: ${store}`,
	reach: (store) => `доставка: ${store}`,
};

/** What the page of the method says around its text. */
export const method = {
	/** Above the text, which is there in English alone; null: in English. */
	onlyEnglish:
		'Этот текст есть только на английском языке: он — полное описание модели, по которому её можно повторить.',
	link: 'Метод: уравнения, все допущения, что не учтено',
	description:
		'Модель целиком: уравнения, запасы и связи, все допущения с источниками, что не учтено, карточка модели и что меняло результаты.',
	otherCase: (carried: string, first: string) =>
		`Вы пришли из случая «${carried}». Метод там тот же. Таблицы на этой странице относятся к случаю «${first}»; допущения другого случая стоят рядом с его числами, каждое со своим диапазоном и источником.`,
	back: 'Назад к числам',
	outline: 'На этой странице',

	drawing: {
		title:
			'Запасы и связи: что поступает, какие запасы это пополняет, как одна нехватка влияет на другую, что получают люди',
		scroll: 'Схема запасов и связей',
		columns: {
			inflows: 'Поступает',
			food: 'Питание',
			medicine: 'Лекарства',
			energy: 'Газ, топливо и электричество',
			outcomes: 'Что получают люди',
		},
		inflows: INFLOWS,
		outcomes: OUTCOMES,
		key: 'Закрашенная точка: здесь запас пополняется или замедляется. Кольцо: то, что линия собирает. Толстые линии с номерами: связи.',
		couplings: 'Семь связей',
		acts: (from: string, changed: string) => `${from} → ${changed}`,
		changes: CHANGES,
		asList: 'Что поступает и что получают люди, списком',
		fills: (inflow: string, stores: string) => `${inflow}: ${stores}`,
		fillsNone: (inflow: string) => `${inflow}: без запаса; используется по мере поступления`,
		gives: (stores: string, outcome: string) => `${outcome}: ${stores}`,
		weight: (stores: string) => `В дни, когда дорога открыта, у этих запасов один общий предел по весу: ${stores}.`,
	},

	assumptions: {
		caption: 'Все допущения',
		scroll: 'Таблица допущений',
		search: 'Поиск по названиям, единицам, источникам и примечаниям',
		group: 'Группа',
		allGroups: 'Все группы',
		basis: 'Основание',
		allBases: 'Любое основание',
		found: (found: string, all: string) => `${found} из ${all}`,
		none: 'Ничего не подходит.',
		clear: 'Показать все',
		columns: {
			label: 'Допущение',
			central: 'Центральное',
			low: 'Нижнее',
			high: 'Верхнее',
			unit: 'Единица',
			basis: 'Основание',
		},
		sources: 'Источники',
		notSampled: 'Одинаково во всех прогонах.',
	},

	scenarios: {
		name: 'Имя',
		file: 'Файлом',
		download: (name: string) => `Сохранить ${name}.json`,
		days: (first: string, last: string, days: string) =>
			`С ${first} по ${last}, ${days} ${agreed(days, 'день', 'дня', 'дней')}.`,
		phases: 'Доступ по дороге',
		convoys: 'Колонны',
		noConvoys: 'Колонн нет.',
		lines: 'Газ и электричество',
		columns: {
			from: 'Начало',
			road: 'Дорога',
			trucks: 'Грузовиков в день',
			passChance: 'Шанс прохода',
			medicine: 'Доля лекарств',
			transfers: 'Перевозок в неделю × пациентов',
			date: 'Дата',
			load: 'Грузовиков × т на каждый',
			cargo: 'Груз',
			outcome: 'Исход',
			by: 'Чья, дорога, источник',
			gas: 'Доля газа',
			power: 'Доля электричества',
		},
		loads: (trucks: string, tonnes: string) => `${trucks}${NBSP}×${NBSP}${tonnes}`,
		toChance: 'оставлено случаю',
	},

	claimants: {
		caption: 'На чьих словах держатся сообщения о событиях',
		of: (events: string, all: string) => `${events} из ${all}`,
		party: 'Сторона',
		events: 'Сообщает',
		disputes: 'Оспаривает',
	},

	version: (model: string, page: string) => `Модель и случай ${model}; страница ${page}.`,
};
