/** How a refused part of a scenario, a link, a file or a hand-in is spoken of: what stands there, and what may. */
export const refused = {
	/** One sentence of a part that is refused: what stands there and what may are in the nominative. */
	part: (where: string, found: string, allowed: string) => `${where}: ${found}; допустимо: ${allowed}.`,
	/** Of a name that does not belong. */
	unknown: (where: string, name: string, allowed: string) =>
		`${where}: неизвестное имя ${name}; допустимо: ${allowed}.`,
	/** Behind either. */
	didYouMean: (nearest: string) => `Имелось в виду ${nearest}?`,
	/** Stands where a part would, if it is none in particular. */
	scenario: 'Сценарий',

	/** What stands there. Numbers and quoted texts stand for themselves. */
	found: {
		missing: 'отсутствует',
		nothing: 'ничего',
		entries: (count: number) => `список (записей: ${count})`,
		object: 'объект',
		/** What no JSON holds. */
		bigint: 'число bigint',
		symbol: 'символ',
		function: 'функция',
		bytes: (count: number) => `текст (размер в байтах: ${count})`,
		notJson: 'текст не в формате JSON',
		notJsonAt: (line: number, column: number) => `текст не в формате JSON (строка ${line}, столбец ${column})`,
		allFoods0: 'доля 0, как и у остальных продуктов',
		inMore: (places: number) => `ошибки ещё в других местах, их ${places}`,
	},

	/** What may stand there. */
	allowed: {
		oneOf: (names: string) => `одно из: ${names}`,
		oneOfMany: (count: number, first: string, last: string) =>
			`одно из обозначений в таблице допущений, от ${first} до ${last} (всего их ${count})`,
		amount: (most: number) => `число от 0 до ${most}`,
		textUpTo: (most: number) => `текст, знаков не больше ${most}, без управляющих знаков`,
		textFromTo: (least: number, most: number) => `текст, знаков от ${least} до ${most}, без управляющих знаков`,
		date: 'календарная дата вида ГГГГ-ММ-ДД',
		dateInYears: (first: number, last: number) => `календарная дата вида ГГГГ-ММ-ДД, годы с ${first} по ${last}`,
		dateByStart: (start: string) => `дата не позже начала, ${start}`,
		dateAfter: (before: string) => `дата позже, чем у предыдущей записи, ${before}`,
		entries: (least: number, most: number) => `список, в котором записей от ${least} до ${most}`,
		phase: 'объект, описывающий период',
		convoy: 'объект, описывающий колонну',
		line: 'объект с полями from и share',
		assumptions: 'объект с допущениями и числами',
		scenario: 'объект, описывающий сценарий',
		json: 'сценарий в формате JSON',
		file: 'файл JSON размером не больше 1 МБ',
		oneAbove0: (names: string) => `хотя бы одно больше 0 из: ${names}`,
		inNone: 'сценарий без ошибок',
	},
};
