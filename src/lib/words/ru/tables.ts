import { ended } from './agreed.ts';

/** What the page says of tables that leave it, and what stands in them. Numbers come formatted. */
export const tables = {
	title: 'Таблицы чисел',
	bands: 'Полосы таблицей',
	figures: 'Числа и сценарий',
	workbook: 'Книга таблиц',
	comparisonCsv: 'Сравнение, CSV',
	ledgerCsv: 'Учёт, CSV',
	csv: 'CSV',
	json: 'JSON',
	xlsx: 'XLSX',
	note: 'CSV и XLSX — для электронных таблиц; в CSV под названиями столбцов стоят теги языка Humanitarian Exchange Language. JSON — для программ; если перетащить его на эту страницу, он откроет сценарий.',
	/** In each row. */
	synthetic: 'да: вычислено из допущений, а не наблюдалось',
	seriesIs: (series: string, is: string) => `${series}: ${is}`,
	below: (level: string) => `ниже ${level} потребности`,
	source: (publisher: string, title: string, date: string | null, url: string | null) =>
		`${ended(date === null ? `${publisher}: ${title}` : `${publisher}: ${title}, ${date}`)} ${url ?? 'Придумано вместе с местом.'}`,

	/** Rows of the head that these tables have besides. */
	head: {
		series: 'Ряд',
		compared: 'Сравниваются',
		run: 'Прогон',
		sum: 'Баланс',
		opens: 'Как открыть',
	},
	comparisonByDay: 'Сравнение по дням',
	compared: (lines: string) =>
		`${lines}. В каждом те же случайные значения, прогон за прогоном. Разность — это разность каждого прогона с ним самим, и её уровни не равны разности уровней, приведённых выше. Условие, источники и изменения, названные здесь, относятся к сценарию на экране.`,
	difference: (line: string, less: string) => `${line} − ${less}`,
	ledgerByDay: 'Учёт по дням: все запасы',
	sum: 'начало дня + поступления − потери − выдача − пополнение = конец дня, всё в единицах своей строки и без округления. Конец дня — запас к ночи; пополнение — то, что перешло в домашние запасы. То, что повернули назад, не поступило и в баланс не входит.',
	opens: 'Перетащите этот файл на страницу или откройте его там — откроется сценарий из него.',
	rounded: 'Уровни округлены до шести знаков.',

	sheets: { about: 'О файле', assumptions: 'Допущения', bands: 'Полосы по дням', dates: 'Первые дни' },
	assumptions: {
		columns: [
			'Допущение',
			'Код',
			'В этом сценарии',
			'Как',
			'Нижнее',
			'Центральное',
			'Верхнее',
			'Единица',
			'Основание',
			'Источники',
			'Оспаривается',
		],
		drawn: 'в каждом прогоне выбирается наугад между нижним и верхним',
		changed: 'изменено здесь',
		fixed: 'задано сценарием',
		same: 'одинаково во всех прогонах',
	},
	dates: {
		columns: [
			'Снабжение или запас',
			'Первый день, когда',
			'10 из 100 прогонов к',
			'Половина прогонов к',
			'90 из 100 прогонов к',
			'Доля прогонов к последнему дню',
		],
		notBy: 'к последнему дню — нет',
	},
};
