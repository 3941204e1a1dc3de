import type { Topic } from '#sims/cases/case.ts';

const topics: Readonly<Record<Topic, string>> = {
	road: 'Road',
	gas: 'Gas',
	power: 'Power',
	food: 'Food',
	medicine: 'Medicine',
	fuel: 'Motor fuel',
	people: 'People',
	statement: 'Statements',
};

/** What the page of the reported record says. Numbers and dates come formatted. */
export const record = {
	link: 'What was reported, by whom, and how the model compares',
	title: 'The record',
	back: 'Back to the figures',
	contents: 'On this page',
	sources: 'Sources',
	/** After a publication that stands nowhere. */
	madeUpSource: '(made up with the place)',
	saidBy: (parties: string) => `Says: ${parties}.`,
	until: (from: string, to: string) => `${from} to ${to}`,

	held: {
		title: 'Reports held against the model',
		note: 'Each report stands beside what the runs give for the same days. It is a check of plausibility, hits and misses alike.',
		against: 'Held against',
		asReported: 'As reported, as published',
		mine: 'My settings',
		reported: 'The scenario is “as reported”, as published, whatever was changed on the first page.',
		yours: (scenario: string, changes: string) =>
			changes === '' ? `The scenario is yours: ${scenario}.` : `The scenario is yours: ${scenario}, with ${changes}.`,
		changes: (number: number, shown: string) => (number === 1 ? 'one setting changed' : `${shown} settings changed`),
		unused: 'These parts of the link were not used:',
		working: 'Holding the reports against the runs',
		runs: (runs: string, seed: string) => `${runs} runs, seed ${seed}.`,
		described: (rows: string) => `What the runs give for each report, and where the report lies. ${rows}.`,
		row: (name: string, verdict: string) => `${name}: ${verdict}`,
		waits: 'not worked out yet',
		legend: {
			bands: '50, 80 and 95 of 100 runs; median',
			report: 'reported',
			accounts: 'two figures in one report',
			bound: 'reported as a bound: all on this side is allowed',
		},
		/** A claim, in the measure's own unit. */
		about: (value: string) => value,
		atLeast: (value: string) => `at least ${value}`,
		below: (value: string) => `below ${value}`,
		within: (band: string) => `in the band of ${band}`,
		higher: 'outside, higher',
		lower: 'outside, lower',
		ofClaim: (claim: string, verdict: string) => `${claim}: ${verdict}`,
		runsLower: (of100: string) => `${of100} of 100 runs are lower`,
		runsKeep: (of100: string) => `in ${of100} of 100 runs it is so`,
		verdict: (place: string, share: string) => `${place}; ${share}`,
		median: (value: string, range: string) => `Median of the runs: ${value}; 80 of 100 runs: ${range}.`,
		central: (value: string) => `Central run: ${value}.`,
		explains: 'What may explain a difference:',
		usedFor: (assumption: string) => `No check: “${assumption}” was worked out from this report.`,

		summary: {
			counts: (figures: string, in50: string, in80: string, in95: string) =>
				`Of ${figures} reported figures, ${in50} lie in the band of 50 of 100 runs, ${in80} in that of 80 and ${in95} in that of 95.`,
			outside: (list: string) => `Outside of all three: ${list}.`,
			allInside: 'None lies outside of all three.',
			outsideOne: (name: string, claim: string, side: string) => `${name} (${claim}, ${side} than in the runs)`,
			higher: 'higher',
			lower: 'lower',
			noProof: (expected: string, figures: string, bounds: string) =>
				`Hits are no proof: if the bands were right, about ${expected} of ${figures} figures would be expected in the band of 80, and wide bands catch more. ${bounds} of them are bounds, such as “below 7 days”, which are met more easily; and reports of one supply, or from one notice, do not count twice.`,
			used: (list: string) => `No check at all: ${list}, from which an assumption was worked out.`,
		},

		table: 'The same as a table',
		caption: 'What the runs give for each report, and where the report lies',
		columns: {
			measure: 'Measure',
			date: 'Days',
			reported: 'Reported',
			band95: '95 of 100 runs',
			band80: '80 of 100 runs',
			band50: '50 of 100 runs',
			median: 'Median',
			central: 'Central run',
			place: 'Where the report lies',
		},
		programme: (name: string) => `of these: ${name}`,
		how: 'A figure lies in a band when it is not outside its ends; a bound lies in a band when some of what it allows does. The bands are exact, over all runs; medicine is held against the sum of its seven programmes.',

		/** Amounts in the units of the reports: short on an axis, in full in a sentence. */
		short: {
			percent: (percent: string) => percent,
			hours: (hours: string) => `${hours} h`,
			days: (days: string) => `${days} days`,
			grams: (grams: string) => `${grams} g`,
		},
		full: {
			eatenShare: (share: string) => `${share} of need`,
			lowestRation: (share: string) => `a ration of ${share}`,
			hoursOfPower: (hours: string) => `${hours} hours a day`,
			reservoirShare: (share: string) => `${share} of the usable energy`,
			medicineShareOfOpening: (share: string) => `${share} of the first day’s stock`,
			farmFuel: (share: string) => `${share} of what they ask for`,
			coverDays: (days: string) => `${days} days of need`,
			flourGramsPerPerson: (grams: string) => `${grams} g of flour a person and day`,
		},
	},

	picture: {
		of: 'This figure as a picture',
		name: 'Reports held against the runs',
		making: 'Making the picture…',
		sentence: (scenario: string, counts: string) => `Scenario “${scenario}”. ${counts}`,
	},

	notTuned: {
		title: 'Not tuned, with one exception, and how one can know',
		what: 'The range of each assumption was set from its own sources, which stand beside it on the first page. None was moved to make a report fit. The misses are left standing.',
		used: (assumption: string, reports: string) =>
			`With one exception that has to be known: “${assumption}” was published nowhere, and its range was worked out backwards from two of the reports (${reports}). For these two, agreement is no check.`,
		shared: (report: string, assumptions: string) =>
			`The publication that carries the report on “${report}” is also a source, by another figure in it, of: ${assumptions}.`,
		knew: 'Whoever set the ranges knew what had been reported. That cannot be undone, only said: none of this is a test by data that nobody had seen.',
		checkLead: 'What anyone can check:',
		checks: [
			'The file of the reports (sims/cases/karabakh-2022/observations.ts) is read by nothing that computes: a test fails if the model, the ensemble, a scenario or an assumption imports it.',
			'The central run agrees, to one part in a thousand million, with figures computed elsewhere from the method and the table of assumptions alone (sims/checks/reference).',
			'Another test holds where each report lies (sims/checks/record.test.ts): whoever turns a miss into a hit has to change it, and say why.',
			'The code and its history are open, each change of a range among them.',
		],
	},

	contested: {
		title: 'Points on which the accounts differ',
		note: 'Each account with the one who gives it. The page takes none of them up as its own.',
	},

	chronology: {
		title: 'What was reported, day by day',
		disputed: 'Disputed',
		point: (point: string) => `Accounts differ: ${point}`,
		about: 'About',
		topics,
		by: 'Said or disputed by',
		anyone: 'Anyone',
		contested: 'Contested only',
		from: 'From',
		to: 'To',
		anyMonth: 'Any month',
		text: 'Words',
		counted: (shown: string, all: string) => `${shown} of ${all} reports shown`,
		reset: 'Reset the filters',
		none: 'No report fits all of this.',
		months: 'Months',
		after: 'After the period shown',
		afterNote: (lastDay: string) =>
			`The figures of this tool end on ${lastDay}. This is what was reported of the weeks after.`,
		unused: 'These parts of the address were not used:',
		notAllowed: (part: string, value: string, allowed: string) => `${part}: ${value}. Here goes ${allowed}.`,
		tooLong: (characters: string, most: string) => `It has ${characters} characters; at most ${most} are read.`,
		notKnown: (part: string) => `${part} is not known here.`,
		anyText: 'a few words, 100 letters at most',
	},

	article: {
		title: 'The article that prompted the project, claim by claim',
		says: 'What it says',
		saysBy: (publisher: string) => `${publisher} says:`,
		does: 'What this tool does with it',
		see: 'See',
		events: (what: string) => `In the chronology: ${what}`,
		quoted: (text: string) => `“${text}”`,
		scenario: (title: string) => `Scenario “${title}”`,
	},
};
