import { agreed } from './agreed.ts';

/** What is said where a line is drawn before looking. Numbers and dates come formatted. */
export const sketch = {
	figure: (supply: string) => `${supply}: ваша линия, нарисованная заранее`,
	/** In the picture, before the runs are shown. */
	inPlot: 'Набросок, сделанный заранее',
	before: (drawn: string) => `${drawn}. Набросок, сделанный заранее.`,
	mine: 'ваша линия',
	runs: 'прогоны',
	others: (count: number) => `ещё ${count}`,

	hint: 'Чтобы рисовать, ведите по графику. С клавиатуры: ← → на неделю, ↑ ↓ рисуют.',
	slider: (supply: string) => `${supply}: ваша линия, неделя за неделей`,
	at: (day: string, value: string) => `${day}: ${value}`,
	nothing: 'пока ничего не нарисовано',
	days: (amount: string) => `${amount} ${agreed(amount, 'день', 'дня', 'дней')}`,
	given: 'То, что проходит, задано: оно над графиком. Остальное рисуете вы.',
	undo: 'Отменить',
	again: 'Нарисовать заново',

	sure: {
		ask: 'Сколько из 10 прогонов оказалось бы рядом с вашей линией?',
		about: (of10: number) => `около ${of10}`,
		said: (of10: number) => `Вы сказали: рядом с вашей линией оказалось бы около ${of10} из 10 прогонов.`,
	},

	drew: (day: string, value: string) => `На ${day} вы нарисовали: ${value}.`,
	drewNothing: (day: string) => `На ${day} вы ничего не нарисовали.`,
	theRuns: 'Прогоны:',

	/** Behind "лежит", and followed by a genitive. */
	sides: { above: 'выше', below: 'ниже' },
	/** Where the line parts from the runs. */
	parting: {
		inside: 'В каждый день, для которого вы рисовали, ваша линия лежит в пределах диапазона 80 из 100 прогонов.',
		throughout: (side: string) =>
			`В каждый день, для которого вы рисовали, ваша линия лежит ${side} диапазона 80 из 100 прогонов.`,
		toTheEnd: (day: string, side: string) =>
			`Ваша линия выходит из диапазона 80 из 100 прогонов ${day} и с этого дня лежит ${side} него.`,
		comesBack: (day: string, side: string, last: string) =>
			day === last
				? `Ваша линия выходит из диапазона 80 из 100 прогонов на один день, ${day}, и лежит ${side} него.`
				: `Ваша линия выходит из диапазона 80 из 100 прогонов ${day} и до ${last} лежит ${side} него.`,
		several: (day: string, side: string, first: string, last: string) =>
			`Ваша линия впервые выходит из диапазона 80 из 100 прогонов ${day}; самый длинный её отрезок вне диапазона, с ${first} до ${last}, лежит ${side} него.`,
	},
	/** After it, by the sides on which the line lies. */
	questions: {
		neither: 'Что вы учли, когда её рисовали?',
		above: 'Что, по-вашему, сохранялось бы или поступало бы дольше, чем при этих допущениях?',
		below: 'Что при этих допущениях сохраняется или поступает дольше, чем вы рассчитывали?',
		both: 'Что в прогонах меняется в другое время, чем на вашей линии, и почему?',
	},

	table: {
		before: 'Рисовать числами',
		after: 'Ваша линия и прогоны таблицей',
		note: 'Между двумя соседними днями линия прямая.',
		day: 'День',
		share: 'Вы нарисовали, % потребности',
		stock: 'Вы нарисовали, дней потребности',
		runs: 'Прогоны',
		inEighty: (median: string, range: string) => `${median}; в 80 из 100: ${range}`,
		field: (day: string, unit: string) => `${day}: ${unit}`,
		none: '–',
		refused: (typed: string, most: string) => `«${typed}» не использовано; допустимо: число от 0 до ${most}.`,
	},

	/** Of a sketch from outside. */
	whole: 'Набросок',
	allowed: {
		sketch: 'объект с полями shares и sure',
		shares: (knots: number) => `список высот, по одной на каждую неделю прогона, всего ${knots}`,
		share: 'null или число от 0 до 1',
		sure: (counts: string) => `null или одно из: ${counts}`,
	},
};
