import type { ArrivalKind, LossKind } from '#sims/model/account.ts';
import type { StoreGroup, StoreUnit } from '#sims/model/store.ts';
import { agreed } from './agreed.ts';

/** Behind a number. */
const units: Readonly<Record<StoreUnit, string>> = {
	t: 'т',
	'treatment-days': 'дн. лечения',
	sessions: 'сеанс.',
	procedures: 'операц.',
	m3: 'м³',
	kg: 'кг',
	MWh: 'МВт·ч',
	L: 'л',
};
const unitNames: Readonly<Record<StoreUnit, string>> = {
	t: 'тонны',
	'treatment-days': 'человеко-дни лечения',
	sessions: 'сеансы',
	procedures: 'операции',
	m3: 'м³',
	kg: 'кг',
	MWh: 'МВт·ч',
	L: 'литры',
};

const kinds: Readonly<Record<Exclude<ArrivalKind, 'convoys'>, string>> = {
	relief: 'гуманитарные грузовики',
	imports: 'торговля по открытой дороге',
	medicine: 'пропущено по разрешению',
	local: 'местные продукты',
	harvest: 'урожай',
	river: 'река',
	line: 'газопровод, на день',
	pipes: 'газопровод, в трубы',
};

const losses: Readonly<Record<StoreGroup, Readonly<Record<LossKind, string>>>> = {
	food: { spoilt: 'испортилось', uncooled: 'в тепле, без электричества', spilt: 'перелилось' },
	medicine: { spoilt: 'просрочено', uncooled: 'в тепле, без электричества', spilt: 'перелилось' },
	energy: { spoilt: 'утечка', uncooled: 'потеряно из-за тепла', spilt: 'больше, чем вмещается' },
};

function daysOfCover(days: string): string {
	return `${days} ${agreed(days, 'день', 'дня', 'дней')}`;
}

/** What the page says of one store on one day of one run: where it went, and why no more was given. Numbers come formatted. */
export const ledger = {
	question: 'Куда это ушло?',
	title: (store: string, day: string) => `Куда это ушло? ${store}, ${day}`,
	unitAndRun: (unit: string, run: string) => `${unit}, ${run}`,
	units,
	unitNames,
	waiting: 'Прогон вычисляется.',

	runs: {
		legend: 'Прогон',
		centralButton: 'Центральный прогон',
		number: (of: string) => `Номер прогона, от 1 до ${of}`,
		numberShort: 'или прогон',
		of: (of: string) => `из ${of}`,
		another: 'Другой прогон',
		refused: (typed: string, of: string) => `«${typed}» не использовано; допустимо: целое число от 1 до ${of}.`,
		isCentral:
			'В центральном прогоне каждое допущение стоит на своём центральном значении. Число, названное выше, — медиана всех прогонов: это разные вещи.',
		isOne: (number: string, of: string) =>
			`Прогон ${number} — один из ${of}, по которым посчитаны полосы, со своими случайными значениями всех допущений. Он не вероятнее любого другого; тонкая линия на графиках — это он.`,
		far: (number: string) => `Что в прогоне ${number} дальше всего от центрального`,
		farValue: (label: string, value: string, central: string) => `${label}: ${value} (центральное ${central})`,
	},

	store: 'Запас',
	groups: { food: 'Питание', medicine: 'Лекарства', energy: 'Газ, топливо и электричество' },

	stepper: {
		label: 'День учёта',
		weekBack: 'На неделю назад',
		dayBack: 'На день назад',
		dayOn: 'На день вперёд',
		weekOn: 'На неделю вперёд',
		keys: 'Стрелки: день; с Shift: неделя',
		first: (what: string, day: string) => `Первый день, когда ${what}: ${day}`,
		firstNever: (what: string) => `Первый день, когда ${what}: в этом прогоне нет`,
		lastArrival: (day: string) => `Предыдущее поступление извне: ${day}`,
		noArrival: 'До этого дня поступлений извне нет',
	},

	sum: {
		opening: 'в запасе к утру',
		arrivals: 'поступило',
		loss: 'потеряно',
		issue: 'выдано',
		refill: 'перешло в домашние запасы',
		closing: 'в запасе к ночи',
		lessThan: (amount: string) => `<${amount}`,
		kinds,
		losses,
		convoy: (by: string, road: string) => `колонна, ${by}, ${road}`,
		convoyNoRoad: (by: string) => `колонна, ${by}`,
		rounded:
			'Округлено так, чтобы напечатанное сходилось: запасы до ближайшей единицы, потоки вверх или вниз меньше чем на единицу.',
		spoken: (store: string, day: string, terms: string, closing: string) => `${store}, ${day}: ${terms}; ${closing}.`,
		term: (amount: string, name: string) => `${name} ${amount}`,
	},

	/** Why no more was given. */
	why: {
		need: (need: string, share: string) => `В этот день нужно: ${need}. Выдано: ${share} от этого.`,
		held: {
			nothing: 'Потребность покрыта полностью.',
			stock: 'Выдано всё, что было.',
			cap: 'Больше турбины дать не могли.',
			ration: 'Остальное удержала норма.',
			reach: 'Больше до людей доставить не удалось.',
		},
		letsIn: (share: string) => `Сценарий пропускает лекарства на ${share} потребности; эта доля оспаривается.`,
		lineGives: (share: string) => `Газопровод даёт ${share} от того, что у него запрашивают.`,
		lineGivesNothing: 'Газопровод не даёт ничего.',
		larder: (given: string, left: string) => `Из домашних запасов люди взяли ещё ${given}; там остаётся ${left}.`,
		larderOnly: (left: string) => `В домашних запасах: ${left}.`,
		ration: (share: string, day: string, cover: string, trigger: string) =>
			`Норма ${share} с ${day}: запас на ${daysOfCover(cover)}, а нормирование начинается при запасе на ${daysOfCover(trigger)}.`,
		whole: (day: string, cover: string, trigger: string) =>
			`Без нормы с пересмотра ${day}: запас на ${daysOfCover(cover)}, а нормирование начинается, когда остаётся меньше чем на ${daysOfCover(trigger)}.`,
		wholeForNow: (day: string) => `Без нормы с пересмотра ${day}: поступающее само покрывает потребность.`,
		withHarvest: 'В запас в днях засчитан и ещё не собранный урожай.',
		open: 'Без нормы: дорога открыта.',
		never: 'Не нормируется никогда.',
		none: 'Без нормы: в этом сценарии ничего не нормируется.',
		fixed: (share: string) => `Норма ${share}, задана сценарием.`,
		delivery: (reach: string, fuel: string) =>
			`Доставка доходит до ${reach} потребности: из топлива, которое ей нужно, она получает ${fuel}.`,
		bakeries: (share: string, gas: string) =>
			`Пекарни дают ${share}: газопровод покрывает ${gas} от того, что у него запрашивают.`,
		local: (share: string, fuel: string) =>
			`Из местных продуктов до людей доходит ${share}: из топлива, которое нужно хозяйствам, они получают ${fuel}.`,
		grown: (share: string) => `Местные продукты могли бы покрыть ${share} потребности; норма их не касается.`,
		river: (share: string) => `Река могла бы покрыть ${share} потребности; норма её не касается.`,
		turbines: (share: string) => `Турбины могут дать не больше ${share} от запрашиваемого.`,
		outage: (share: string) =>
			`Электричества нет для ${share} того, что нужно, и тепло портит то, что хранят в холоде.`,
	},

	outside: {
		title: 'Что не прошло',
		nothing: 'В этот день ничего не повернули назад.',
		noneTried: 'Не выезжали ни гуманитарные грузовики, ни колонны.',
		relief: (back: string, tried: string, tonnes: string) =>
			`Повернули назад гуманитарных грузовиков: ${back} из ${tried}, с грузом ${tonnes} т.`,
		reliefShare:
			'В центральном прогоне доля, которая может пройти, проходит в каждый такой день; в отдельном прогоне проходят все или ни один.',
		convoy: (trucks: string, tonnes: string, by: string) => `${trucks}, заявлено ${tonnes} т, ${by}`,
		convoyAssumedLoad: (trucks: string, tonnes: string, by: string) => `${trucks}, ${tonnes} т, ${by}`,
		stopped: 'не прошли',
		stoppedShare: (share: string) => `из этого не прошло ${share}`,
		wouldBe: (amount: string, store: string, days: string) =>
			`При принятых долях груза ${amount} из этого пришлось бы на «${store}»: ${daysOfCover(days)} потребности.`,
		medicine: 'Лекарства пропускаются, только пока проходят гуманитарные поставки.',
		note: 'Посчитано вне баланса: это не поступило.',
	},

	table: {
		title: (store: string) => `${store}, каждый день этого прогона`,
		summary: 'Весь прогон таблицей',
		day: 'День',
		ration: 'Норма',
		ofNeed: 'Выдано, от потребности',
		opening: 'К утру',
		arrivals: 'Поступило',
		loss: 'Потеряно',
		issue: 'Выдано',
		refill: 'В домашние запасы',
		closing: 'К ночи',
		needed: 'Нужно',
	},
};
