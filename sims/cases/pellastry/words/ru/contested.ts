import type { RecordWords } from '../../../words.ts';

/** What the two sides say where they differ. The page takes neither up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'Была ли дорога закрыта?',
		accounts: [
			{
				by: 'Совет Пелластри',
				says: 'Единственная дорога, по которой могут идти грузовики, была закрыта с 5 ноября.',
				sources: ['council-winter'],
			},
			{
				by: 'Правительство Оррелонда',
				says: 'Мост был на ремонте. Дорог было две, и одна из них была «открыта днём и ночью».',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'passed',
		point: 'Сколько прошло?',
		accounts: [
			{
				by: 'Гуманитарное общество паромщиков',
				says: 'Пять грузовиков в день по 7 т, посчитанных у погрузочной рампы.',
				sources: ['ferry-ledger'],
			},
			{
				by: 'Правительство Оррелонда',
				says: 'Двенадцать машин в день, посчитанных у моста, в том числе легковых.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'lines',
		point: 'Почему не стало газа и электричества?',
		accounts: [
			{
				by: 'Совет Пелластри',
				says: 'Линии перекрыли «вручную».',
				sources: ['council-spring', 'dam-bulletin'],
			},
			{
				by: 'Линейная компания Оррелонда',
				says: 'Работы и неисправность, до которой нельзя было добраться.',
				sources: ['line-notice'],
			},
		],
	},
	{
		id: 'roads',
		point: 'Одна дорога или другая?',
		accounts: [
			{
				by: 'Совет Пелластри',
				says: 'Тавелмурская дорога не может пропустить столько, сколько нужно, и согласиться на неё — значит отказаться от другой.',
				sources: ['council-summer'],
			},
			{
				by: 'Правительство Оррелонда',
				says: 'Тавелмурская дорога короче, а грузовики, отправленные по ней, отослали обратно.',
				sources: ['orrelond-july'],
			},
			{
				by: '«Пелластрийский альманах»',
				says: 'Никто не взвесил, сколько может пропустить каждая из дорог.',
				sources: ['almanac-summer'],
			},
		],
	},
];
