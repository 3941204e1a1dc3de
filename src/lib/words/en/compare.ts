import { NBSP } from '../numbers.ts';

/** What the page says of two scenarios side by side. Numbers and dates come formatted; "my" is the reader's. */
export const compare = {
	title: 'Compare',
	titleOfChanges: (scenario: string) => `Compare: ${scenario}, and my scenario`,
	titleOfTwo: (shown: string, other: string) => `Compare: ${shown}, and ${other}`,
	lead: 'The same random draws in each, run by run: a difference is a difference.',
	/** While nothing differs. */
	nothing:
		'Nothing is changed here. Change an assumption or what passes, set another scenario beside this one, or take a pair.',
	assumptionsOnBoth: 'My changes of assumptions stand on both sides; access that I changed stands on mine alone.',
	shorter: (days: string, lastDay: string) =>
		`The scenarios are not equally long: compared are the first ${days} days, to ${lastDay}.`,

	shown: 'On the screen',
	beside: 'Beside it',
	asPublished: 'the same, as published',
	swap: 'Swap',
	swapNot: 'Access that you changed by hand has no place on the other side: reset it to swap.',
	pairs: 'Pairs, one click away',
	pair: (shown: string, other: string) => `${shown} | ${other}`,

	sides: {
		published: 'as published',
		assumptions: 'my assumptions',
		access: 'my access',
		both: 'both',
	},
	/** In a sentence. */
	withMine: {
		assumptions: (scenario: string) => `“${scenario}” with my assumptions`,
		access: (scenario: string) => `“${scenario}” with my access`,
		both: (scenario: string) => `“${scenario}” with my assumptions and my access`,
	},
	asIs: (scenario: string) => `“${scenario}” as published`,
	quoted: (scenario: string) => `“${scenario}”`,
	atEnd: (name: string, value: string) => `${name} ${value}`,

	/** Sizes of a difference. */
	under: (number: string) => `under ${number}`,
	nearly: '≈0',
	points: (number: string) => (/^[+−]?1$/.test(number) ? `${number}${NBSP}point` : `${number}${NBSP}points`),
	days: (number: string) => (/^[+−]?1$/.test(number) ? `${number}${NBSP}day` : `${number}${NBSP}days`),
	people: (number: string) => `${number} of 100 people`,
	dryRation: (number: string) => `${number}${NBSP}t of dry ration`,
	treatmentDays: (number: string) => `${number} treatment-days`,
	mwh: (number: string) => `${number}${NBSP}MWh`,
	more: (size: string) => `${size} more`,
	less: (size: string) => `${size} less`,
	noDifference: 'no difference',
	rangeMore: (from: string, to: string) => (from === to ? `${to} more` : `${from} to ${to} more`),
	rangeLess: (from: string, to: string) => (from === to ? `${to} less` : `${from} to ${to} less`),
	rangeBoth: (less: string, more: string) => `${less} less to ${more} more`,
	signedRange: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
	withRange: (median: string, range: string) => `${median} (${range})`,
	inEighty: (range: string) => `in 80 of 100: ${range}`,

	/** A range, and in how many runs. */
	andRuns: (range: string, runs: string) => `${range}; ${runs}`,
	/** In how many of 100 runs the one is above the other, and below; null: in no run. */
	higher: (of100: string | null, lowerIn100: string | null) =>
		of100 === null
			? `lower in ${lowerIn100 ?? 'none'} of 100 runs, higher in none`
			: `higher in ${of100} of 100 runs, lower in ${lowerIn100 ?? 'none'}`,
	higherInAll: (runs: string) => `higher in all ${runs} runs`,
	lowerInAll: (runs: string) => `lower in all ${runs} runs`,
	runsSame: (runs: string) => `the same in all ${runs} runs`,
	/** Of a first day; null: in no run. */
	sooner: (of100: string | null, laterIn100: string | null) =>
		of100 === null
			? `later in ${laterIn100 ?? 'none'} of 100 runs, earlier in none`
			: `earlier in ${of100} of 100 runs, later in ${laterIn100 ?? 'none'}`,
	soonerInAll: (runs: string) => `earlier in all ${runs} runs`,
	laterInAll: (runs: string) => `later in all ${runs} runs`,
	soonerSame: (runs: string) => `on the same day in all ${runs} runs`,

	/** What is compared, in a sentence, before "7 points of need more" or "as much". */
	wouldCover: (supply: string) => `${supply} would cover`,
	wouldHold: (stock: string) => `${stock} would hold`,
	inThePipes: 'the pipes',
	asMuch: 'as much',
	ofNeed: (size: string) => `${size} of need`,
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
		`${mine} beside ${theirs}, if these assumptions hold: on ${says.day} ${says.would} ${says.median} (median; in 80 of 100 runs ${says.range}); ${says.runs}.`,
	sentenceSame: (
		mine: string,
		theirs: string,
		says: { readonly day: string; readonly would: string; readonly runs: string },
	) =>
		`${mine} beside ${theirs}, if these assumptions hold: on ${says.day} ${says.would} as much in all ${says.runs} runs.`,
	/** What each kind of change does alone. */
	alone: (assumptions: string, access: string) =>
		`Alone: my assumptions, ${assumptions}; my access, ${access}. The two need not add up.`,
	sameBefore: (day: string) => `No run differs before ${day}.`,
	differFromFirst: 'Runs differ from the first day on.',
	sameOnEveryDay: 'No run differs on any day.',

	/** Beside a medicine figure under a tenth of need, and where the gas line gives nothing. */
	letsIn: (side: string, day: string, share: string, dispute: string) =>
		`On ${day} ${side} lets in ${share} of the medicine needed. How much came in is disputed. ${dispute}`,
	noGas: (sides: string, day: string) => `On ${day} the gas line gives nothing in ${sides}.`,

	lines: {
		title: (drawn: string) => `Medians: ${drawn}`,
		name: 'Compare: medians',
		described: (drawn: string, lines: string) => `Medians of ${drawn}, by the last day: ${lines}`,
	},
	difference: {
		title: 'The difference, run by run',
		unit: (unit: string, of: string) => `in ${unit} (${of})`,
		minus: (mine: string, theirs: string) => `${mine} − ${theirs}`,
		ofTwo: 'the one on the screen − the one beside it',
		inPoints: 'points of need',
		inDays: 'days of need',
		name: 'Compare: the difference',
		none: 'no difference',
		which: 'Difference of',
		axis: 'Axis',
		axisTo: (top: string) => `±${top}`,
		beyond: 'On some days the bands go beyond this axis: they run along its edge.',
		/** Beside the dot on the cursor's day. */
		atCursor: (day: string, size: string) => `${day}: ${size}`,
		inEighty: (range: string) => `in 80 of 100: ${range}`,
		whole: (drawn: string, unit: string) => `The difference, run by run. ${drawn}; ${unit}`,
		described: (what: string, day: string, says: string, before: string) =>
			`The difference, run by run: ${what}. On ${day}: ${says}. ${before}`,
		legend: '50, 80 and 95 of 100 runs; median',
	},
	fans: {
		heading: 'Each by itself, on the same axes',
		name: (side: string) => `Compare: ${side}`,
		title: (side: string, drawn: string) => `${side}. ${drawn}`,
		described: (side: string, drawn: string, day: string, said: string) => `${side}. ${drawn}. On ${day}: ${said}`,
	},
	reading: {
		differs: (day: string, median: string, range: string, runs: string) => `On ${day}: ${median} (${range}); ${runs}.`,
		same: (day: string, runs: string) => `On ${day}: ${runs}.`,
		back: 'Compare a day earlier',
		next: 'Compare a day later',
	},
	table: {
		title: 'Headline figures',
		caption:
			'Headline figures of each scenario, and their difference run by run: medians, and what 80 of 100 runs lie between',
		figure: 'Median; 80 of 100 runs',
		difference: (mine: string, theirs: string) => `Difference: ${mine} − ${theirs}`,
		share: (name: string, day: string) => `${name}, share of need on ${day}`,
		cover: (name: string, day: string) => `${name}, days of need on ${day}`,
		firstBelow: (name: string, level: string) => `${name}: first day below ${level}`,
		firstWeek: (name: string) => `${name}: first day below one week of need`,
		firstLine: 'Gas line: first day with less than half of what is asked for',
		lowest: (name: string) => `${name}: lowest day of each run`,
		people: (day: string) => `People under half of the energy needed on ${day}`,
		shortfall: {
			food: 'Food missing by the end',
			medicine: 'Medicine missing by the end',
			energy: 'Heat missing by the end',
		},
		by: (day: string) => `by ${day}`,
		byRange: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		inRuns: (of100: string, lastDay: string) => `in ${of100} of 100 runs by ${lastDay}`,
		never: (lastDay: string) => `in no run by ${lastDay}`,
		later: (lastDay: string) => `later than ${lastDay}`,
	},
	months: {
		title: 'The lines and their difference as a table',
		note: 'Medians on the last day of each month; under each, what 80 of 100 runs lie between.',
		side: 'Scenario',
	},
	working: 'Comparing',
};
