import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Outcome, Reason } from '#sims/checks/self/finding.ts';
import { agreed } from './agreed.ts';

/** What is said of each check: its name, and what it looks at. */
const CHECKS: Readonly<Record<CheckId, { readonly name: string; readonly about: string }>> = {
	conservation: {
		name: 'Ничто не возникает и не пропадает',
		about:
			'Для каждого запаса, в каждый день и за весь прогон: запас в начале и поступления — это запас в конце, потери, выданное и перешедшее в домашние запасы. У домашних запасов свой баланс.',
	},
	bounds: {
		name: 'Каждое число лежит там, где может',
		about:
			'Ни один запас, потеря или выдача не ниже 0. Каждая доля лежит между 0 и 1, часы с электричеством — между 0 и 24. Не выдаётся ничего, чего нет или что не нужно. Каждое число — действительно число.',
	},
	draws: {
		name: 'Те же случайные значения дают те же числа',
		about:
			'То же зерно — те же числа, до последнего бита: в каком бы порядке ни делались прогоны и вплоть до первого дня, когда два сценария расходятся. То, что определено, не выбирается наугад, и если задать одно допущение, другие не сдвигаются.',
	},
	closedForm: {
		name: 'Случаи, решённые вручную, сходятся',
		about:
			'Небольшие случаи, ответ которых — формула, для которой модель не нужна: модель в этом браузере даёт тот же ответ. От вашего сценария они не зависят.',
	},
	reference: {
		name: 'Другая программа получает те же числа',
		about:
			'Центральный прогон пяти сценариев, вычисленный в другом месте другой программой только по странице метода и таблице допущений, — рядом с тем, что вычисляет этот браузер. От вашего сценария они не зависят. Для этого загружается около 1,9 МБ.',
	},
	bands: {
		name: 'Полосы — это полосы этих прогонов',
		about:
			'Графики считают прогоны каждого дня по ячейкам, примерно в тысячную шкалы каждая. Те же полосы читаются по самим прогонам, расставленным по порядку: расхождение — не больше одной ячейки.',
	},
	engines: {
		name: 'Быстрый вычислитель вычисляет эту модель',
		about:
			'Графики считают прогоны быстрого вычислителя: это та же модель, написанная ещё раз для процессора. Здесь оба делают одни и те же прогоны: ни один бит не должен различаться.',
	},
	worker: {
		name: 'Два потока вычисляют одно и то же',
		about:
			'Числа вычисляются в отдельном потоке, рядом со страницей. Здесь страница сама вычисляет часть из них ещё раз: ни один бит не должен различаться.',
	},
};

/** By check and part. */
const PARTS: Readonly<Record<string, string>> = {
	'conservation.central': 'запасы центрального прогона, день за днём',
	'conservation.members': 'запасы прогонов, день за днём',
	'conservation.larders': 'домашние запасы, день за днём',
	'conservation.wholeRuns': 'запасы за целые прогоны',
	'bounds.amounts': 'количества, ни одно не ниже 0',
	'bounds.shares': 'доли от 0 до 1',
	'bounds.hours': 'часы с электричеством от 0 до 24',
	'bounds.issue': 'выдачи, ни одна не больше того, что есть или нужно',
	'draws.twice': 'прогоны, сделанные дважды',
	'draws.order': 'прогоны и группы прогонов в другом порядке',
	'draws.before': 'дни до того, как доступ начинает различаться, с середины прогона',
	'draws.chance': 'прогоны, где ничего не оставлено случаю, при любом зерне',
	'draws.others': 'случайные значения, пока каждое допущение по очереди задано',
	'closedForm.usedUp': '60 дней с четвертью одного лекарства без потерь: 60 полных дней, четверть, затем ничего',
	'closedForm.spoiling':
		'60 дней одного лекарства, сотая доля теряется каждый день: 46 полных дней, часть следующего, затем ничего',
	'closedForm.fixedRation': '60 дней одного лекарства при норме в три четверти: ровно 80 дней',
	'closedForm.stretched': '40 дней одного лекарства, растянуто: каждый день даёт сороковую часть остатка',
	'closedForm.linePack':
		'перекрытые трубы с газом на полтора дня: один день полностью, половина следующего, затем ничего',
	'closedForm.river':
		'водохранилище на реке с постоянным стоком: полно на одиннадцатый день, затем сбрасывает всё, что притекает',
	'closedForm.convoy':
		'тонны двух колонн, разделённые по тому, что они везут; ещё два грузовика остановлены, от них ничего',
	'bands.quantiles': 'края полос и медианы, день за днём',
	'engines.values': 'числа отдельных прогонов',
	'engines.bands': 'края полос и медианы',
	'worker.central': 'числа центрального прогона',
	'worker.members': 'числа отдельных прогонов',
	'worker.bands': 'края полос и медианы этих прогонов',
};

const REASONS: Readonly<Record<Reason, string>> = {
	noNetwork: 'Контрольные числа не пришли: нет сети или нет ответа сервера.',
	unreadable: 'То, что пришло с сервера, — не файл контрольных чисел.',
	tooShort: 'У прогона в один день нет дня до середины.',
	oneEngine: 'В этом браузере нет быстрого вычислителя: графики считают прогоны самой модели.',
	noDifference: 'Два сценария, которые должны были различаться, дали везде одинаковые числа.',
};

const OUTCOMES: Readonly<Record<Outcome | 'waiting' | 'running', string>> = {
	passed: 'пройдена',
	failed: 'не пройдена',
	notRun: 'не проводилась',
	waiting: 'ещё нет',
	running: 'идёт',
};

function checksOf(count: string): string {
	return `${count} ${agreed(count, 'проверка', 'проверки', 'проверок')}`;
}

/** What the page says of checking itself. Numbers come formatted. */
export const check = {
	title: 'Проверка этих чисел',
	lead: (checks: string) =>
		`Делает ли страница то, что говорит? В этом браузере, сейчас, на сценарии, с которым вы пришли, проводится ${checksOf(checks)}. Каждая говорит, что она смотрела и какое наибольшее расхождение нашла.`,
	/** What a pass does not say. */
	limits:
		'Пройденная проверка говорит, что этот браузер вычисляет модель так, как она описана. Она ничего не говорит о том, верны ли допущения и что произошло или произойдёт.',
	back: 'Назад к числам',
	subject: 'Проверяемый сценарий',
	ifHolds: (condition: string) => `Если ${condition}, при этих допущениях.`,
	asPublished: 'Как опубликовано: ничего не изменено.',
	changed: (count: string) =>
		`${agreed(count, 'Изменена', 'Изменены', 'Изменено')} ${count} ${agreed(count, 'настройка', 'настройки', 'настроек')}:`,
	seed: (seed: string, days: string) => `Зерно ${seed}, дней: ${days}.`,
	linkProblems: 'Не всё в ссылке удалось использовать. Проверяется то, что страница по ней открывает:',
	run: 'Провести проверки',
	again: 'Провести проверки снова',
	working: (name: string) => `Идёт проверка: ${name}`,
	stopped: 'Остановлено. Ниже то, что к этому моменту закончилось; остальное не проверено.',

	columns: { result: 'Итог', check: 'Что проверяется и что найдено' },
	outcomes: OUTCOMES,
	checks: CHECKS,
	parts: PARTS,
	reasons: REASONS,
	details: 'Подробно',

	verdict: {
		passed: (count: string) => `Пройдены все проверки (${count}), в этом браузере, на этом сценарии.`,
		failed: (failed: string, count: string) => `Не пройдено проверок: ${failed} из ${count}.`,
		failing: 'Одна из проверок не пройдена.',
		doNotTrust:
			'Что-то на этих страницах неверно, или этот браузер вычисляет иначе, чем должен: не полагайтесь на эти числа. Скопируйте итог и отправьте тем, от кого у вас эта страница; попробуйте другой браузер.',
		notRun: (notRun: string, passed: string) =>
			`Проверено не всё: пройдено ${passed}, не проводилось ${notRun}. То, что не проводилось, не пройдено.`,
	},

	found: {
		conservation: (central: string, members: string, runs: string, larders: string, whole: string) =>
			`Баланс сходится: для центрального прогона — ${central} (запасы по дням), для прогонов числом ${runs} — ${members} (запасы по дням), для домашних запасов — ${larders} (по дням), за целые прогоны — ${whole} (запасы).`,
		imbalance: (share: string, where: string, allowed: string) =>
			`Наибольшее расхождение — ${share} от проведённого количества: ${where}. Допустимо: ${allowed}.`,
		noImbalance: (allowed: string) => `Не остаётся совсем ничего. Допустимо: ${allowed} от проведённого количества.`,
		bounds: (figures: string, runs: string) =>
			`Чисел: ${figures}, из центрального прогона и ещё ${runs} ${agreed(runs, 'прогона', 'прогонов', 'прогонов')}, каждое в своих границах.`,
		draws: (figures: string) => `Чисел, вычисленных дважды: ${figures}; ни одно не различается и в последнем бите.`,
		closedForm: (cases: string, figures: string, share: string, allowed: string) =>
			`Случаев: ${cases}, чисел: ${figures}. Наибольшее расхождение — ${share} от наибольшего числа того же рода; допустимо: ${allowed}.`,
		reference: (runs: string, figures: string, share: string, where: string, allowed: string) =>
			`Прогонов: ${runs}, чисел: ${figures}. Наибольшее расхождение — ${share} от числа, а если оно меньше 1, то от 1: ${where}. Допустимо: ${allowed}.`,
		bands: (quantiles: string, runs: string, bins: string, where: string) =>
			`Краёв полос и медиан: ${quantiles}, прогонов: ${runs}. Самое далёкое расходится на ${bins} ячейки: ${where}. Допустимо: одна ячейка.`,
		engines: (figures: string) =>
			`Чисел, вычисленных обоими вычислителями: ${figures}; ни одно не различается и в последнем бите.`,
		worker: (figures: string) =>
			`Чисел, вычисленных и отдельным потоком, и страницей: ${figures}; ни одно не различается и в последнем бите.`,
		failed: (failed: string, compared: string) => `Чисел не таких, какими они должны быть: ${failed} из ${compared}.`,
		brokeOff: (message: string) => `Модель остановилась: ${message}.`,
	},

	part: (what: string, compared: string, outcome: string) => `${what}: сравнено ${compared}, ${outcome}`,
	partNotRun: (what: string) => `${what}: не проводилась`,
	partFailed: (what: string, failed: string, compared: string) => `${what}: не сошлось ${failed} из ${compared}`,
	largest: (distance: string, allowed: string, where: string) =>
		`наибольшее расхождение ${distance}, допустимо ${allowed} (${where})`,
	noDifference: (allowed: string) => `расхождения нет совсем, допустимо ${allowed}`,
	toTheBit: 'до последнего бита',
	referenceRun: (scenario: string) => `центральный прогон сценария «${scenario}»`,
	/** A scenario of another case than the one that is shown. */
	ofCase: (scenario: string, title: string) => `${scenario} (${title})`,
	referenceTitles: { 'fixed-ration-couplings-off': 'постоянная норма, связи выключены' } as Readonly<
		Record<string, string>
	>,

	noNumber: 'не число',
	fault: (where: string, expected: string, found: string) => `${where}: должно быть ${expected}, найдено ${found}`,
	where: (figure: string, day: string, run: string) => `${figure}, ${day}, ${run}`,
	whereWhole: (figure: string, run: string) => `${figure}, ${run} целиком`,
	onDay: (day: string) => `день ${day}`,
	runs: {
		central: 'центральный прогон',
		bands: 'полосы',
		member: (number: string) => `прогон ${number}`,
	},
	columnsOfStore: {
		need: 'потребность',
		arrivals: 'поступления',
		loss: 'потери',
		ration: 'норма',
		issue: 'выдача',
		stock: 'запас в конце дня',
		eaten: 'съедено',
		larder: 'домашние запасы',
		refill: 'перешло в домашние запасы',
	} as Readonly<Record<string, string>>,
	ofStore: (store: string, column: string) => `${store}, ${column}`,

	copy: 'Копировать итог',
	copied: 'Итог скопирован.',
	copyByHand: 'Скопировать итог автоматически не удалось. Вот он:',
	report: {
		title: 'Corridor: проверки чисел',
		scenario: (title: string, name: string) => `Сценарий: ${title} (${name})`,
		changed: (changes: string) => `Изменено: ${changes}`,
		seed: (seed: string) => `Зерно: ${seed}`,
		browser: (agent: string) => `Браузер: ${agent}`,
		link: (link: string) => `Ссылка: ${link}`,
		check: (outcome: string, name: string) => `${outcome.toUpperCase()}: ${name}`,
	},
};
