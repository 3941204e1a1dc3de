import type { Topic } from '#sims/cases/case.ts';
import { agreed, ended } from './agreed.ts';

const topics: Readonly<Record<Topic, string>> = {
	road: 'Дорога',
	gas: 'Газ',
	power: 'Электричество',
	food: 'Питание',
	medicine: 'Лекарства',
	fuel: 'Моторное топливо',
	people: 'Люди',
	statement: 'Заявления',
};

/** What the page of the reported record says. Numbers and dates come formatted. */
export const record = {
	link: 'Что сообщалось, кем и как с этим соотносится модель',
	title: 'Хроника сообщений',
	back: 'Назад к числам',
	contents: 'На этой странице',
	sources: 'Источники',
	/** After a publication that stands nowhere. */
	madeUpSource: '(придумано вместе с местом)',
	saidBy: (parties: string) => `Сообщает: ${parties}.`,
	/** Days and months alike; from is a bare number where the month is the same. */
	until: (from: string, to: string) => (/^\d+$/.test(from) ? `${from}–${to}` : `${from} — ${to}`),

	held: {
		title: 'Сообщения рядом с моделью',
		note: 'Каждое сообщение стоит рядом с тем, что дают прогоны за те же дни. Это проверка правдоподобия: показаны и попадания, и промахи.',
		against: 'Сопоставить с',
		asReported: '«Так, как сообщалось», без изменений',
		mine: 'Мои настройки',
		reported: 'Сценарий — «так, как сообщалось», в опубликованном виде, что бы ни было изменено на первой странице.',
		yours: (scenario: string, changes: string) =>
			changes === '' ? `Сценарий ваш: ${scenario}.` : `Сценарий ваш: ${scenario}; ${changes}.`,
		changes: (number: number, shown: string) =>
			`${agreed(number, 'изменена', 'изменены', 'изменено')} ${shown} ${agreed(number, 'настройка', 'настройки', 'настроек')}`,
		unused: 'Эти части ссылки не использованы:',
		working: 'Сообщения сопоставляются с прогонами',
		runs: (runs: string, seed: string) => `Прогонов: ${runs}, зерно ${seed}.`,
		described: (rows: string) => `Что дают прогоны для каждого сообщения и где лежит сообщение. ${rows}.`,
		row: (name: string, verdict: string) => `${name}: ${verdict}`,
		waits: 'ещё не вычислено',
		legend: {
			bands: '50, 80 и 95 из 100 прогонов; медиана',
			report: 'сообщалось',
			accounts: 'два числа в одном сообщении',
			bound: 'сообщалось как граница: допустимо всё по эту сторону',
		},
		/** A claim, in the measure's own unit. */
		about: (value: string) => value,
		atLeast: (value: string) => `не меньше ${value}`,
		below: (value: string) => `меньше ${value}`,
		within: (band: string) => `в полосе ${band}`,
		higher: 'вне полос, выше',
		lower: 'вне полос, ниже',
		ofClaim: (claim: string, verdict: string) => `${claim}: ${verdict}`,
		runsLower: (of100: string) => `ниже ${of100} из 100 прогонов`,
		runsKeep: (of100: string) => `в ${of100} из 100 прогонов это так`,
		verdict: (place: string, share: string) => `${place}; ${share}`,
		median: (value: string, range: string) => `Медиана прогонов: ${value}; 80 из 100 прогонов: ${range}.`,
		central: (value: string) => `Центральный прогон: ${value}.`,
		explains: 'Чем может объясняться расхождение:',
		usedFor: (assumption: string) => `Не проверка: по этому сообщению выведено допущение «${assumption}».`,

		summary: {
			counts: (figures: string, in50: string, in80: string, in95: string) =>
				`Чисел в сообщениях: ${figures}; из них в полосе 50 из 100 прогонов лежат ${in50}, в полосе 80 — ${in80}, в полосе 95 — ${in95}.`,
			outside: (list: string) => `Вне всех трёх: ${list}.`,
			allInside: 'Вне всех трёх не лежит ни одно.',
			outsideOne: (name: string, claim: string, side: string) => `${name} (${claim}, ${side}, чем в прогонах)`,
			higher: 'выше',
			lower: 'ниже',
			noProof: (expected: string, figures: string, bounds: string) =>
				`Попадания ничего не доказывают: если бы полосы были верны, в полосе 80 ожидалось бы около ${expected} из ${figures} чисел, а широкие полосы ловят больше. ${bounds} из них — границы вроде «меньше 7 дней», в которые попасть легче; а сообщения об одном и том же снабжении или из одного извещения не засчитываются дважды.`,
			used: (list: string) => `Совсем не проверка: ${list} — по ним выведено допущение.`,
		},

		table: 'То же таблицей',
		caption: 'Что дают прогоны для каждого сообщения и где лежит сообщение',
		columns: {
			measure: 'Показатель',
			date: 'Дни',
			reported: 'Сообщалось',
			band95: '95 из 100 прогонов',
			band80: '80 из 100 прогонов',
			band50: '50 из 100 прогонов',
			median: 'Медиана',
			central: 'Центральный прогон',
			place: 'Где лежит сообщение',
		},
		programme: (name: string) => `из них: ${name}`,
		how: 'Число лежит в полосе, если оно не вне её краёв; граница лежит в полосе, если в ней есть хоть что-то из допускаемого ею. Полосы точные, по всем прогонам; лекарства сопоставляются с суммой их семи программ.',

		/** Amounts in the units of the reports: short on an axis, in full in a sentence. */
		short: {
			percent: (percent: string) => percent,
			hours: (hours: string) => `${hours} ч`,
			days: (days: string) => `${days} дн.`,
			grams: (grams: string) => `${grams} г`,
		},
		full: {
			eatenShare: (share: string) => `${share} потребности`,
			lowestRation: (share: string) => `норма ${share}`,
			hoursOfPower: (hours: string) => `${hours} ч в день`,
			reservoirShare: (share: string) => `${share} полезной энергии`,
			medicineShareOfOpening: (share: string) => `${share} запаса первого дня`,
			farmFuel: (share: string) => `${share} от того, что им нужно`,
			coverDays: (days: string) => `${days} ${agreed(days, 'день', 'дня', 'дней')} потребности`,
			flourGramsPerPerson: (grams: string) => `${grams} г муки на человека в день`,
		},
	},

	picture: {
		of: 'Этот график рисунком',
		name: 'Сообщения рядом с прогонами',
		making: 'Рисунок готовится…',
		sentence: (scenario: string, counts: string) => `Сценарий «${scenario}». ${counts}`,
	},

	notTuned: {
		title: 'Без подгонки, за одним исключением, и откуда это можно знать',
		what: 'Диапазон каждого допущения взят из его собственных источников, которые стоят рядом с ним на первой странице. Ни один не сдвинут так, чтобы какое-то сообщение сошлось. Промахи оставлены.',
		used: (assumption: string, reports: string) =>
			`За одним исключением, которое надо знать: «${assumption}» нигде не публиковалось, и его диапазон вычислен обратным ходом из двух сообщений (${reports}). Для этих двух совпадение — не проверка.`,
		shared: (report: string, assumptions: string) =>
			`Публикация с сообщением «${report}» служит, через другое число в ней, источником и для: ${assumptions}.`,
		knew: 'Тот, кто задавал диапазоны, знал, о чём сообщалось. Отменить это нельзя, можно только сказать: ничто из этого не проверка на данных, которых никто не видел.',
		checkLead: 'Что может проверить каждый:',
		checks: [
			'Файл сообщений (sims/cases/karabakh-2022/observations.ts) не читает ничто из того, что вычисляет: если его импортирует модель, набор прогонов, сценарий или допущение, один из тестов не проходит.',
			'Центральный прогон с точностью до одной миллиардной совпадает с числами, вычисленными в другом месте только по методу и таблице допущений (sims/checks/reference).',
			'Другой тест закрепляет, где лежит каждое сообщение (sims/checks/record.test.ts): кто превращает промах в попадание, должен изменить его и сказать почему.',
			'Код и его история открыты, в том числе каждое изменение диапазона.',
		],
	},

	contested: {
		title: 'В чём версии расходятся',
		note: 'Каждая версия — вместе с тем, кто её приводит. Ни одну из них эта страница не принимает как свою.',
	},

	chronology: {
		title: 'Что сообщалось, день за днём',
		disputed: 'Оспаривает',
		point: (point: string) => `Версии расходятся: ${point}`,
		about: 'О чём',
		topics,
		by: 'Сообщает или оспаривает',
		anyone: 'Любой',
		contested: 'Только спорное',
		from: 'С',
		to: 'По',
		anyMonth: 'Любой месяц',
		text: 'Слова',
		counted: (shown: string, all: string) => `Показано сообщений: ${shown} из ${all}`,
		reset: 'Сбросить отбор',
		none: 'Под всё это не подходит ни одно сообщение.',
		months: 'Месяцы',
		after: 'После показанного периода',
		afterNote: (lastDay: string) =>
			`${ended(`Числа этого инструмента кончаются днём ${lastDay}`)} Здесь то, что сообщалось о неделях после него.`,
		unused: 'Эти части адреса не использованы:',
		notAllowed: (part: string, value: string, allowed: string) => ended(`${part}: ${value}. Допустимо: ${allowed}`),
		tooLong: (characters: string, most: string) => `Символов: ${characters}; читается не больше ${most}.`,
		notKnown: (part: string) => `Здесь неизвестно: ${part}.`,
		anyText: 'несколько слов, не больше 100 букв',
	},

	article: {
		title: 'Статья, с которой начался проект, утверждение за утверждением',
		says: 'Что в ней сказано',
		saysBy: (publisher: string) => `${publisher}:`,
		does: 'Что с этим делает этот инструмент',
		see: 'См.',
		events: (what: string) => `В хронике: ${what}`,
		quoted: (text: string) => `«${text}»`,
		scenario: (title: string) => `Сценарий «${title}»`,
	},
};
