import type { Policy } from '#sims/model/conditions.ts';
import type { Coupling } from '#sims/model/coupling.ts';
import { agreed } from './agreed.ts';

/** How stores are rationed: the choice in a word or two, and what it means. */
const POLICIES: Readonly<Record<Policy, { readonly name: string; readonly means: string }>> = {
	stretch: {
		name: 'Растягивать',
		means:
			'Когда запаса становится мало, из него выдаётся меньшая доля потребности — тем меньшая, чем меньше осталось, но не ниже самой низкой нормы.',
	},
	none: {
		name: 'Не нормировать',
		means: 'Ни один запас, в том числе воды для ГЭС, не придерживается, пока не опустеет.',
	},
	fixed: {
		name: 'Одна постоянная норма',
		means:
			'Пока дорога не открыта, из каждого запаса, который можно нормировать, выдаётся одна и та же доля потребности; вода для ГЭС растягивается.',
	},
};

/** What each coupling is called, and what it does while it is on. */
const COUPLINGS: Readonly<Record<Coupling, { readonly name: string; readonly means: string }>> = {
	fuelDelivery: {
		name: 'Чтобы доставлять еду, нужно топливо',
		means: 'Чем меньше моторного топлива для доставки, тем меньше еды попадает со складов в сёла.',
	},
	fuelLocalProduce: {
		name: 'Местной еде нужно топливо хозяйств',
		means: 'Чем меньше топлива у хозяйств и автобусов, тем меньше выращенного здесь попадает в города.',
	},
	powerCold: {
		name: 'Из-за отключений портятся еда и инсулин',
		means:
			'Когда у холодильников нет электричества, пропадает больше мяса, молочного и инсулина — тем больше, чем теплее.',
	},
	gasBakeries: {
		name: 'Пекарням нужен газ',
		means: 'Чем меньше газа из газопровода, тем меньше хлеба попадает к людям.',
	},
	gasElectricHeat: {
		name: 'Вместо газа греются от розетки',
		means:
			'Часть тепла, которого больше не даёт газ, запрашивается у электричества, поэтому воды для ГЭС становится мало раньше.',
	},
	gasLpg: {
		name: 'Вместо газа из трубы — газ в баллонах',
		means:
			'Часть домов, оставшихся без газа из трубы, готовит на газе в баллонах, поэтому баллоны заканчиваются раньше.',
	},
	breadSubstitution: {
		name: 'Недостающую еду заменяют хлебом',
		means: 'Часть другой еды, которой не хватает, люди заменяют хлебом, поэтому мука заканчивается раньше.',
	},
};

function switches(count: number): string {
	return `${count} ${agreed(count, 'переключатель', 'переключателя', 'переключателей')}`;
}

/** What the page says of settings: what stands beside the figures, and the sheet with all of them. */
export const settings = {
	startWith: {
		title: 'Начните с этих',
		hint: 'Потяните или введите число, можно и вне диапазона.',
		all: (count: string) => `Все допущения с источниками (${count})`,
		order: {
			label: 'С каких допущений начать',
			published: 'как опубликовано',
			moves: 'что влияет сильнее',
		},
		orderHint: 'Пять, объясняющих больше всего, и их доли.',
		explains: 'объясняет',
	},
	dock: {
		open: 'Допущения',
	},
	all: {
		title: 'Допущения',
		close: 'Закрыть',
		hint: 'Число, которое задали вы, одинаково во всех прогонах; остальные в каждом прогоне выбираются наугад.',
		inGroup: (numbers: number, changed: number) => (changed === 0 ? `${numbers}` : `${numbers}, изменено ${changed}`),
		inRationing: (numbers: number, changed: number) =>
			changed === 0 ? `порядок и ${numbers}` : `порядок и ${numbers}, изменено ${changed}`,
		inCouplings: (count: number, numbers: number, changed: number) =>
			changed === 0 ? `${switches(count)} и ${numbers}` : `${switches(count)} и ${numbers}, изменено ${changed}`,
	},
	search: {
		label: 'Поиск по названиям, единицам, источникам и примечаниям',
		found: (found: string, all: string) => `${found} из ${all}`,
		none: (query: string) => `Для «${query}» ничего не найдено.`,
		clear: 'Очистить поиск',
	},
	changes: {
		title: 'Изменено',
		count: (changed: number) => `изменено: ${changed}`,
		none: (all: string) => `Все ${all} как опубликовано`,
		resetAll: 'сбросить все',
		reset: 'сбросить',
		resetTo: (was: string, label: string) => `сбросить к прежнему (${was}): ${label}`,
		wasNow: (was: string, now: string) => `было ${was}, стало ${now}`,
		withUnit: (value: string, unit: string) => `${value} ${unit}`,
		beyond: 'вне данного диапазона',
		on: 'включено',
		off: 'выключено',
	},
	evidence: {
		badge: (basis: string, disputed: boolean) => (disputed ? `${basis}, оспаривается` : basis),
		claimed: (value: string, parties: string) => `${value}: ${parties}`,
		/** Begins with what the badge shows, for those who say aloud what they see. */
		open: (badge: string, label: string) => `${badge}: откуда это, ${label}`,
	},
	policy: {
		legend: 'Как нормируются запасы',
		note: 'Инсулин, диализ, детская смесь и газ из трубы не нормируются никогда. Открытая дорога снимает все нормы, кроме нормы для ГЭС.',
		choices: POLICIES,
		ration: 'Постоянная норма',
		rationUnit: '% потребности',
		rationAllowed: 'число от 0 до 100',
	},
	couplings: {
		legend: 'Переключатели',
		note: 'Если связь выключена, одна нехватка не влияет на другую.',
		each: COUPLINGS,
	},
};
