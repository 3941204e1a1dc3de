import { agreed } from './agreed.ts';

function aDay(trucks: string): string {
	return `${trucks} ${agreed(trucks, 'грузовик', 'грузовика', 'грузовиков')} в день`;
}

/** What the page says of access: the strip, its read-out, its list. Numbers come formatted. */
export const access = {
	title: 'Доступ',
	rows: { road: 'Дорога', gas: 'Газопровод', power: 'ЛЭП' },
	shortRows: { road: 'Дорога', gas: 'Газ', power: 'ЛЭП' },
	otherRoad: 'Другая дорога',

	closed: 'закрыта',
	/** Of the bars of the rows. */
	passes: 'проходит: чем толще, тем больше',
	open: (tonnes: string) => `открыта, до ${tonnes} т в день`,
	openShort: 'открыта',
	relief: (trucks: string, tonnes: string, normal: string) =>
		`гум. поставки, ${aDay(trucks)}: ${tonnes} из ${normal} т`,
	reliefByChance: (trucks: string, of100: string, tonnes: string, normal: string) =>
		`гум. поставки, ${aDay(trucks)}, проходят в ${of100} из 100 дней: ${tonnes} из ${normal} т`,
	reliefShort: aDay,
	reliefShortest: 'поставки',

	passed: 'прошли',
	stopped: 'не прошли',
	byChance: 'пройдут или нет — случайно',
	unnamed: 'колонна',
	trucks: (count: number, shown: string) => `${shown} ${agreed(count, 'грузовик', 'грузовика', 'грузовиков')}`,
	convoy: (trucks: string, by: string, became: string) => `${trucks}, ${by}: ${became}`,
	convoyShort: (trucks: string, became: string) => `${trucks}: ${became}`,
	assumed: 'по допущению, сообщений нет',
	valueAssumed: (value: string) => `${value} (по допущению)`,
	convoyAssumed: (convoy: string) => `${convoy} (по допущению)`,
	endOfRecord: 'конец хроники',

	/** Of the day under the eye. */
	roadClosed: 'дорога закрыта, 0 гум. грузовиков',
	roadOpen: 'дорога открыта',
	roadRelief: (tried: string, passed: string) => `гум. поставки: пробуют ${tried}, проходят ${passed}`,
	roadReliefByChance: (tried: string, passed: string) =>
		`гум. поставки: пробуют ${tried}, проходят в среднем ${passed}`,
	lines: (gas: string, power: string) => `газопровод ${gas}, ЛЭП ${power}`,

	/** The strip for those who do not see it. */
	described: (road: string, gas: string, power: string, convoys: string) =>
		`Доступ по дням. Дорога: ${road}. Газопровод: ${gas}. ЛЭП: ${power}. Колонны: ${convoys}.`,
	from: (date: string, what: string) => `с ${date} ${what}`,
	noConvoys: 'нет',

	list: 'Списком',
	edit: 'Изменить',
	editTitle: 'Изменить доступ',
	editNote:
		'Что проходит и с какого дня. На полоске границы и колонны можно перетаскивать; двойной щелчок разрезает строку надвое, а в строке колонн у дороги добавляет колонну. Всё, что отличается от хроники, на полоске заштриховано и названо допущением; «Отменить» возвращает каждый шаг.',
	edge: (row: string, from: string, to: string) => `${row}: где заканчивается «${from}» и начинается «${to}»`,
	edgeHint:
		'Стрелки влево и вправо сдвигают на день, с Shift — на неделю; вверх и вниз — к следующей в строке, Delete удаляет.',
	fields: {
		from: 'Начало',
		date: 'Дата',
		road: 'Дорога',
		trucks: 'Гум. грузовиков в день',
		chance: 'Проходят, % дней',
		medicine: 'Пропущено лекарств, % потребности',
		transfers: 'Перевозок пациентов в неделю',
		patients: 'Пациентов в каждой',
		share: 'Подача, % обычной',
		convoyTrucks: 'Грузовиков',
		tonnes: 'Груз, т на каждый',
		cargo: 'Что везут',
		route: 'По дороге',
		outcome: 'Что с ними стало',
	},
	roads: { closed: 'закрыта', relief: 'гум. грузовики', open: 'открыта' },
	cargoes: { food: 'еда', mixed: 'разное' },
	fromStart: 'с первого дня',
	of: (field: string, entry: string) => `${field}, ${entry}`,
	begins: (row: string, date: string) => `${row} с ${date}`,
	convoyOn: (date: string) => `колонна ${date}`,
	remove: 'удалить',
	addFrom: (date: string) => `Изменить начиная с ${date}`,
	addConvoy: (date: string) => `Добавить колонну ${date}`,
	dayHint: 'Это день курсора на графиках.',
	inCase: 'как опубликовано',
	parts: { phases: 'Дорога', gas: 'Газопровод', power: 'ЛЭП', convoys: 'Колонны' },
	daysDiffer: (days: string, of: string) => `иначе в ${days} из ${of} ${agreed(of, 'дня', 'дней', 'дней')}`,
	cutOnly: 'разрезано, каждый день то же',
	convoysDiffer: (other: number, gone: number) =>
		[
			...(other > 0 ? [`изменено или добавлено: ${other}`] : []),
			...(gone > 0 ? [`из опубликованных убрано или изменено: ${gone}`] : []),
		].join(', '),
	numberAllowed: (most: string) => `число от 0 до ${most}`,
	dateAllowed: (first: string, last: string) => `дата с ${first} по ${last}`,
	close: 'Закрыть',
	listNote: 'Что пропускает сценарий, день за днём. Что не подтверждено ни одним сообщением, названо допущением.',
	columns: { from: 'Начало', what: 'Что проходит', report: 'Сообщение' },
	reported: 'как сообщалось',
	medicine: (share: string) => `лекарства на ${share} потребности, доля по допущению`,
	transfers: (week: string, patients: string) =>
		`перевозок пациентов в неделю: ${week}, пациентов в каждой: ${patients}`,
	convoys: 'Колонны',
	convoyColumns: {
		date: 'Дата',
		whose: 'Чья, по какой дороге',
		load: 'Груз',
		became: 'В этом сценарии',
		says: 'Кто что говорит',
	},
	load: (trucks: string, tonnes: string) => `${trucks}, по ${tonnes} т`,
	hypothetical: 'Гипотетическая: о такой колонне не сообщалось.',
	otherwise: 'В хронике у этой колонны другой исход.',
};
