/** What runs are called, and what the page says where the seed and the number of runs are changed. */
export const runs = {
	/** One run by its name. */
	central: 'центральный прогон',
	one: (number: string, of: string) => `прогон ${number} из ${of}`,

	change: 'изменить',
	title: 'Прогоны и зерно',
	runs: 'Прогоны',
	seed: 'Зерно',
	another: 'Другое',
	allowed: 'целое число от 0 до 4294967295',
	note: 'В каждом прогоне значения допущений заново выбираются наугад из их диапазонов. Другое зерно — другая случайная выборка из тех же диапазонов: меняется с ним только случайность. С большим числом прогонов полосы становятся устойчивее, но знания не прибавляется.',
};
