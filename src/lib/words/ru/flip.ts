import type { AccessLeverId } from '#sims/scenarios/levers.ts';
import type { Unasked } from '#sims/scenarios/accessLevers.ts';
import { agreed, ended } from './agreed.ts';
import type { Shortfall } from './sentence.ts';

const ACCESS_NAMES: Readonly<Record<AccessLeverId, string>> = {
	trucksPerDay: 'Гуманитарные грузовики в день',
	reopeningDay: 'Дата открытия дороги',
	passChance: 'Вероятность прохода',
};

const WHY_UNASKED: Readonly<Record<Unasked['why'], string>> = {
	openThroughout: 'не спрашивалось: дорога всё время открыта',
	nothingUndecided: 'не спрашивалось: нет ничего, чей проход был бы оставлен случаю',
};

function trucks(number: string): string {
	return `${number} ${agreed(number, 'грузовик', 'грузовика', 'грузовиков')} в день`;
}

/** What the page says of what would flip the sentence. Numbers, dates and units come formatted. */
export const flip = {
	title: 'Что перевернуло бы ответ?',
	/** What is looked for, where half of the runs fall: the opposite, and the other way round. */
	asksToStay: ({ stays }: Shortfall, day: string) =>
		`Наименьшее изменение (по одному за раз), после которого более чем в половине прогонов ${stays} каждый день до ${day} включительно.`,
	asksToFall: ({ falls }: Shortfall, day: string) =>
		ended(`Наименьшее изменение (по одному за раз), после которого не менее чем в половине прогонов ${falls} к ${day}`),
	asksEither: (level: string, day: string) =>
		`Наименьшее изменение (по одному за раз), которое переворачивает ответ на вопрос, опускается ли к ${day} половина прогонов ниже ${level}.`,
	by: 'Срок',
	lastDay: (day: string) => `последний день, ${day}`,
	cursorDay: (day: string) => `день курсора, ${day}`,
	how: 'Каждое держится на одном значении во всех прогонах; остальное выбирается как прежде, с теми же случайными значениями. Это занимает несколько секунд, а на медленном компьютере или при близком ответе — минуту; найденное показывается по ходу.',
	look: 'Искать',
	again: 'Искать снова',
	stale: 'Это относится к настройкам, которые с тех пор изменены.',
	progress: 'Изменения пробуются одно за другим',

	access: ACCESS_NAMES,
	/** Where a scenario has no relief days. */
	trucksEveryDay: 'Гуманитарные грузовики в день, пока закрыта; проходят все',
	ofAccess: 'доступ',
	trucks,
	trucksMean: (number: string) => `${trucks(number)} в среднем`,
	noReopening: 'без открытия',
	noReopeningShort: 'нет',
	openFrom: (day: string) => `открыта с ${day}`,
	chance: (of100: string) => `${of100} из 100 дней`,
	chanceMean: (of100: string) => `${of100} из 100 дней в среднем`,

	change: (from: string, to: string) => `${from} → ${to}`,
	withBasis: (change: string, basis: string) => `${change} (${basis})`,
	/** To hold a number at its centre, where runs drew it, is enough. */
	heldAt: (value: string) => `одно значение во всех прогонах: ${value}`,
	whyHeld: 'Держится там, где стоит: ответ зависит от его разброса между прогонами.',
	tryIt: 'Попробовать',
	tryThis: (name: string, change: string) => `Попробовать: ${name}, ${change}`,

	found: (assumptions: string, reverse: string, name: string, change: string) =>
		ended(
			`Допущений: ${assumptions}, и ещё то, что можно спросить о доступе; в пределах своего диапазона ответ переворачивают: ${reverse}. Ближайшее относительно своего диапазона — ${name}, ${change}`,
		),
	foundOne: (assumptions: string, name: string, change: string) =>
		ended(
			`Допущений: ${assumptions}, и ещё то, что можно спросить о доступе; в пределах своего диапазона ответ переворачивает одно: ${name}, ${change}`,
		),
	foundNone: (assumptions: string) =>
		`Допущений: ${assumptions}, и ещё то, что можно спросить о доступе; ни одно опробованное значение ответа не переворачивает.`,
	soFar: (through: string, reverse: string) => `Опробовано: ${through}; переворачивают ответ: ${reverse}.`,
	inRuns: (of100: string) => `Как есть, к этому сроку ниже опускаются ${of100} из 100 прогонов.`,

	/** The picture. */
	described: (rows: string) =>
		ended(`Что переворачивает ответ: от нынешнего положения до ближайшего значения, которое это делает. ${rows}`),
	row: (name: string, change: string) => `${name}: ${change}`,
	legend: 'Кольцо: нынешнее положение. Полоска: ближайшее значение, переворачивающее ответ, на опробованном диапазоне.',

	table: (count: string) => `Всё, что опробовано (${count})`,
	restNone: (count: string) => `Ни одно опробованное значение не переворачивает: ${count}.`,
	restUntouched: (count: string, runs: string) =>
		`Не влияют: ${count}; в первых прогонах (${runs}) между двумя краями их диапазона ничего в ответе не различается.`,
	columns: { what: 'Что', basis: 'Основание', now: 'Сейчас', tried: 'Опробовано', flips: 'Переворачивает' },
	between: (low: string, high: string) => `${low} — ${high}`,
	nothing: 'ни одно опробованное значение не переворачивает',
	untouched: 'не влияет',
	from: (value: string, before: string) => `${value}; ещё нет: ${before}`,
	unasked: WHY_UNASKED,
	margin:
		'То, что названо переворачивающим ответ, и то, что предыдущее значение его не переворачивает, посчитано по всем прогонам. Значение, которое не переворачивает, оставляется, как только доля прогонов отстоит от половины на пять стандартных ошибок. С каждой стороны от нынешнего положения пробуются три значения, затем край.',
};
