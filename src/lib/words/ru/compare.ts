import { NBSP } from '../numbers.ts';
import { agreed } from './agreed.ts';

/** In how many of 100 runs; null: in none. */
function inSome(of100: string | null): string {
	return of100 === null ? 'ни в одном' : `в ${of100}`;
}

/** "на 2–19 больше"; with words in it, "больше на величину от менее чем 0,1 до 19". */
function byRange(from: string, to: string, than: string): string {
	if (from === to) return `на ${to} ${than}`;
	return /^[\d.,\s]+$/.test(from + to) ? `на ${from}–${to} ${than}` : `${than} на величину от ${from} до ${to}`;
}

/** What the page says of two scenarios side by side. Numbers and dates come formatted; "my" is the reader's. */
export const compare = {
	title: 'Сравнение',
	titleOfChanges: (scenario: string) => `Сравнение: ${scenario} и мой сценарий`,
	titleOfTwo: (shown: string, other: string) => `Сравнение: ${shown} и ${other}`,
	lead: 'В каждом те же случайные значения, прогон за прогоном: разница — это действительно разница.',
	/** While nothing differs. */
	nothing:
		'Здесь ничего не изменено. Измените допущение или то, что проходит, поставьте рядом другой сценарий или возьмите пару.',
	assumptionsOnBoth: 'Мои изменения допущений действуют с обеих сторон; изменённый мной доступ — только с моей.',
	shorter: (days: string, lastDay: string) =>
		`Сценарии разной длины: сравниваются первые ${days} ${agreed(days, 'день', 'дня', 'дней')}, до ${lastDay} включительно.`,

	shown: 'На экране',
	beside: 'Рядом',
	asPublished: 'тот же, как опубликовано',
	swap: 'Поменять',
	swapNot: 'Доступ, который вы изменили вручную, на другую сторону не переносится: чтобы поменять, сбросьте его.',
	pairs: 'Пары одним щелчком',
	pair: (shown: string, other: string) => `${shown} | ${other}`,

	sides: {
		published: 'как опубликовано',
		assumptions: 'мои допущения',
		access: 'мой доступ',
		both: 'вместе',
	},
	/** Behind "сценарий", whatever its case. */
	withMine: {
		assumptions: (scenario: string) => `«${scenario}» с моими допущениями`,
		access: (scenario: string) => `«${scenario}» с моим доступом`,
		both: (scenario: string) => `«${scenario}» с моими допущениями и моим доступом`,
	},
	asIs: (scenario: string) => `«${scenario}» в опубликованном виде`,
	quoted: (scenario: string) => `«${scenario}»`,
	atEnd: (name: string, value: string) => `${name} ${value}`,

	/** Sizes of a difference. */
	under: (number: string) => `менее чем ${number}`,
	nearly: '≈0',
	points: (number: string) => `${number}${NBSP}${agreed(number, 'пункт', 'пункта', 'пунктов')}`,
	days: (number: string) => `${number}${NBSP}${agreed(number, 'день', 'дня', 'дней')}`,
	people: (number: string) => `${number} из 100 человек`,
	dryRation: (number: string) => `${number}${NBSP}т сухого пайка`,
	treatmentDays: (number: string) => `${number} ${agreed(number, 'день', 'дня', 'дней')} лечения`,
	mwh: (number: string) => `${number}${NBSP}МВт·ч`,
	more: (size: string) => `на ${size} больше`,
	less: (size: string) => `на ${size} меньше`,
	noDifference: 'без разницы',
	rangeMore: (from: string, to: string) => byRange(from, to, 'больше'),
	rangeLess: (from: string, to: string) => byRange(from, to, 'меньше'),
	rangeBoth: (less: string, more: string) => `от ${less} меньше до ${more} больше`,
	signedRange: (from: string, to: string) => (from === to ? from : `от ${from} до ${to}`),
	withRange: (median: string, inRange: string) => `${median} (${inRange})`,
	inEighty: (inRange: string) => `в 80 из 100: ${inRange}`,

	/** A range, and in how many runs. */
	andRuns: (inRange: string, runs: string) => `${inRange}; ${runs}`,
	/** In how many of 100 runs the one is above the other, and below; null: in no run. */
	higher: (of100: string | null, lowerIn100: string | null) =>
		of100 === null
			? lowerIn100 === null
				? 'ни выше, ни ниже ни в одном из 100 прогонов'
				: `ниже в ${lowerIn100} из 100 прогонов, выше ни в одном`
			: `выше в ${of100} из 100 прогонов, ниже ${inSome(lowerIn100)}`,
	higherInAll: (runs: string) => `выше во всех прогонах (${runs})`,
	lowerInAll: (runs: string) => `ниже во всех прогонах (${runs})`,
	runsSame: (runs: string) => `одинаково во всех прогонах (${runs})`,
	/** Of a first day; null: in no run. */
	sooner: (of100: string | null, laterIn100: string | null) =>
		of100 === null
			? laterIn100 === null
				? 'ни раньше, ни позже ни в одном из 100 прогонов'
				: `позже в ${laterIn100} из 100 прогонов, раньше ни в одном`
			: `раньше в ${of100} из 100 прогонов, позже ${inSome(laterIn100)}`,
	soonerInAll: (runs: string) => `раньше во всех прогонах (${runs})`,
	laterInAll: (runs: string) => `позже во всех прогонах (${runs})`,
	soonerSame: (runs: string) => `в один и тот же день во всех прогонах (${runs})`,

	/** What is compared, in a sentence, before "на 7 пунктов потребности больше" or "на том же уровне". */
	wouldCover: (supply: string) => `обеспеченность ${supply} была бы`,
	wouldHold: (stock: string) => `${stock} были бы`,
	inThePipes: 'запасы газа в трубах',
	asMuch: 'на том же уровне',
	ofNeed: (size: string) => `${size} потребности`,
	sentence: (
		mine: string,
		theirs: string,
		says: {
			readonly day: string;
			readonly would: string;
			readonly median: string;
			readonly range: string;
			readonly runs: string;
		},
	) =>
		`Сценарий ${mine} рядом со сценарием ${theirs}, если эти допущения верны: ${says.day} ${says.would} ${says.median} (медиана; в 80 из 100 прогонов ${says.range}); ${says.runs}.`,
	sentenceSame: (
		mine: string,
		theirs: string,
		says: { readonly day: string; readonly would: string; readonly runs: string },
	) =>
		`Сценарий ${mine} рядом со сценарием ${theirs}, если эти допущения верны: ${says.day} ${says.would} на том же уровне во всех прогонах (${says.runs}).`,
	/** What each kind of change does alone. */
	alone: (assumptions: string, access: string) =>
		`По отдельности: мои допущения — ${assumptions}; мой доступ — ${access}. Складываться в сумму они не обязаны.`,
	sameBefore: (day: string) => `До ${day} ни один прогон не различается.`,
	differFromFirst: 'Прогоны различаются с первого дня.',
	sameOnEveryDay: 'Ни один прогон не различается ни в один день.',

	/** Beside a medicine figure under a tenth of need, and where the gas line gives nothing. */
	letsIn: (side: string, day: string, share: string, dispute: string) =>
		`В сценарии ${side} ${day} пропускается ${share} нужных лекарств. Сколько их поступило, оспаривается. ${dispute}`,
	noGas: (sides: string, day: string) => `На ${day} газопровод не даёт ничего в сценариях: ${sides}.`,

	lines: {
		title: (drawn: string) => `Медианы: ${drawn}`,
		name: 'Сравнение: медианы',
		described: (drawn: string, lines: string) => `Медианы: ${drawn}; к последнему дню: ${lines}`,
	},
	difference: {
		title: 'Разность, прогон за прогоном',
		unit: (unit: string, of: string) => `${unit} (${of})`,
		minus: (mine: string, theirs: string) => `${mine} − ${theirs}`,
		ofTwo: 'на экране − рядом',
		inPoints: 'пункты потребности',
		inDays: 'дни потребности',
		name: 'Сравнение: разность',
		none: 'без разницы',
		which: 'Разность',
		axis: 'Ось',
		axisTo: (top: string) => `±${top}`,
		beyond: 'В некоторые дни полосы выходят за эту ось: там они идут вдоль её края.',
		/** Beside the dot on the cursor's day. */
		atCursor: (day: string, size: string) => `${day}: ${size}`,
		inEighty: (inRange: string) => `в 80 из 100: ${inRange}`,
		whole: (drawn: string, unit: string) => `Разность, прогон за прогоном. ${drawn}; ${unit}`,
		described: (what: string, day: string, says: string, before: string) =>
			`Разность, прогон за прогоном: ${what}. На ${day}: ${says}. ${before}`,
		legend: '50, 80 и 95 из 100 прогонов; медиана',
	},
	fans: {
		heading: 'Каждый отдельно, на одних осях',
		name: (side: string) => `Сравнение: ${side}`,
		title: (side: string, drawn: string) => `${side}. ${drawn}`,
		described: (side: string, drawn: string, day: string, said: string) => `${side}. ${drawn}. На ${day}: ${said}`,
	},
	reading: {
		differs: (day: string, median: string, inRange: string, runs: string) =>
			`На ${day}: ${median} (${inRange}); ${runs}.`,
		same: (day: string, runs: string) => `На ${day}: ${runs}.`,
		back: 'Сравнить днём раньше',
		next: 'Сравнить днём позже',
	},
	table: {
		title: 'Главные числа',
		caption:
			'Главные числа каждого сценария и их разность, прогон за прогоном: медианы и то, между чем лежат 80 из 100 прогонов',
		figure: 'Медиана; 80 из 100 прогонов',
		difference: (mine: string, theirs: string) => `Разность: ${mine} − ${theirs}`,
		share: (name: string, day: string) => `${name}: доля потребности на ${day}`,
		cover: (name: string, day: string) => `${name}: дни потребности на ${day}`,
		firstBelow: (name: string, level: string) => `${name}: первый день ниже ${level}`,
		firstWeek: (name: string) => `${name}: первый день ниже недельной потребности`,
		firstLine: 'Газопровод: первый день, когда даёт меньше половины запрашиваемого',
		lowest: (name: string) => `${name}: самый низкий день каждого прогона`,
		people: (day: string) => `Люди, у которых меньше половины нужной энергии, на ${day}`,
		shortfall: {
			food: 'Недополучено еды к концу',
			medicine: 'Недополучено лекарств к концу',
			energy: 'Недополучено тепла к концу',
		},
		by: (day: string) => (day.startsWith('позже ') ? day : `к ${day}`),
		byRange: (from: string, to: string) => (from === to ? from : `${from} — ${to}`),
		inRuns: (of100: string, lastDay: string) => `в ${of100} из 100 прогонов к ${lastDay}`,
		never: (lastDay: string) => `ни в одном прогоне к ${lastDay}`,
		later: (lastDay: string) => `позже ${lastDay}`,
	},
	months: {
		title: 'Линии и их разность таблицей',
		note: 'Медианы в последний день каждого месяца; под каждой — между чем лежат 80 из 100 прогонов.',
		side: 'Сценарий',
	},
	working: 'Сравнивается',
};
