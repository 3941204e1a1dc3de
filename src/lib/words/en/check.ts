import type { CheckId } from '#sims/checks/self/checks.ts';
import type { Outcome, Reason } from '#sims/checks/self/finding.ts';

/** What is said of each check: its name, and what it looks at. */
const CHECKS: Readonly<Record<CheckId, { readonly name: string; readonly about: string }>> = {
	conservation: {
		name: 'Nothing appears and nothing is lost',
		about:
			'For every store on every day, and over the whole run: opening stock and arrivals are closing stock, losses, what was issued and what went to larders. The larders have books of their own.',
	},
	bounds: {
		name: 'Every figure lies where it can',
		about:
			'No stock, loss or issue is below 0. Every share lies between 0 and 1, hours of power between 0 and 24. Nothing is issued that is not there or not needed. Every figure is a number.',
	},
	draws: {
		name: 'The same draws give the same figures',
		about:
			'Same seed, same figures, to the last bit: in whatever order the runs are made, and until the first day on which two scenarios differ. What is certain is not drawn, and fixing one assumption moves no other.',
	},
	closedForm: {
		name: 'Cases worked out by hand come out',
		about:
			'Small cases whose answer is a formula that needs no model: the model in this browser gives that answer. They do not hang on your scenario.',
	},
	reference: {
		name: 'Another program gets the same figures',
		about:
			'The central run of five scenarios, computed elsewhere by another program from the method page and the table of assumptions alone, beside what this browser computes. They do not hang on your scenario. Some 1.9 MB are fetched for it.',
	},
	bands: {
		name: 'The bands are those of the runs',
		about:
			'The charts count the runs of a day in bins, each about a thousandth of the scale. The same bands are read from the sorted runs themselves: they are no more than a bin apart.',
	},
	engines: {
		name: 'The fast engine computes the model',
		about:
			'The charts count runs of a fast engine: the model, written once more for the processor. Here both make the same runs: not a bit may differ.',
	},
	worker: {
		name: 'Two threads compute the same',
		about:
			'The figures are computed in a worker, beside the page. Here the page computes some of them again itself: not a bit may differ.',
	},
};

/** By check and part. */
const PARTS: Readonly<Record<string, string>> = {
	'conservation.central': 'stores of the central run, day by day',
	'conservation.members': 'stores of the runs, day by day',
	'conservation.larders': 'larders, day by day',
	'conservation.wholeRuns': 'stores over whole runs',
	'bounds.amounts': 'amounts, none below 0',
	'bounds.shares': 'shares from 0 to 1',
	'bounds.hours': 'hours of power from 0 to 24',
	'bounds.issue': 'issues, none beyond what is there or needed',
	'draws.twice': 'runs that are made twice',
	'draws.order': 'runs, and slices of runs, in another order',
	'draws.before': 'days before access differs, from the middle of the run on',
	'draws.chance': 'runs in which nothing is left to chance, whatever the seed',
	'draws.others': 'draws while each assumption in turn is fixed',
	'closedForm.usedUp': '60 days and a quarter of a medicine, nothing lost: 60 whole days, a quarter, then none',
	'closedForm.spoiling':
		'60 days of a medicine, a hundredth lost each day: 46 whole days, a part of the next, then none',
	'closedForm.fixedRation': '60 days of a medicine at a ration of three quarters: 80 days, exactly',
	'closedForm.stretched': '40 days of a medicine, stretched: each day gives a fortieth of what is left',
	'closedForm.linePack': 'pipes that hold gas for a day and a half, shut: one day in full, half of the next, then none',
	'closedForm.river': 'a reservoir under a steady river: full on the eleventh day, then it spills what comes',
	'closedForm.convoy':
		'tonnes of two convoys, shared out by what they carry; two more trucks stopped, nothing of theirs',
	'bands.quantiles': 'edges of bands and medians, day by day',
	'engines.values': 'figures of single runs',
	'engines.bands': 'edges of bands and medians',
	'worker.central': 'figures of the central run',
	'worker.members': 'figures of single runs',
	'worker.bands': 'edges of bands and medians of those runs',
};

const REASONS: Readonly<Record<Reason, string>> = {
	noNetwork: 'The reference figures did not come: there is no network, or no answer from the server.',
	unreadable: 'What came from the server is no file of reference figures.',
	tooShort: 'A run of one day has no day before its middle.',
	oneEngine: 'There is no fast engine in this browser: the charts count runs of the model itself.',
	noDifference: 'The two scenarios that were to differ gave the same figures throughout.',
};

const OUTCOMES: Readonly<Record<Outcome | 'waiting' | 'running', string>> = {
	passed: 'passed',
	failed: 'failed',
	notRun: 'not run',
	waiting: 'not yet',
	running: 'running',
};

/** What the page says of checking itself. Numbers come formatted. */
export const check = {
	title: 'Check these figures',
	lead: (checks: string) =>
		`Does the page do what it says? ${checks} checks run in this browser, now, on the scenario that you came with. Each says what it looked at and the largest difference that it found.`,
	/** What a pass does not say. */
	limits:
		'A pass says that this browser computes the model as it is written down. It says nothing about whether the assumptions are right, or what happened or comes to happen.',
	back: 'Back to the figures',
	subject: 'The scenario that is checked',
	ifHolds: (condition: string) => `If ${condition} and these assumptions hold.`,
	asPublished: 'As published: nothing was changed.',
	changed: (count: string) => (count === '1' ? 'One setting was changed:' : `${count} settings were changed:`),
	seed: (seed: string, days: string) => `Seed ${seed}, ${days} days.`,
	linkProblems: 'Not all of the link could be used. What is checked is what the page opens with it:',
	run: 'Run the checks',
	again: 'Run the checks again',
	working: (check: string) => `Checking: ${check}`,
	stopped: 'Stopped. What had ended by then stands below; the rest was not checked.',

	columns: { result: 'Result', check: 'What is checked, and what was found' },
	outcomes: OUTCOMES,
	checks: CHECKS,
	parts: PARTS,
	reasons: REASONS,
	details: 'In detail',

	verdict: {
		passed: (count: string) => `All ${count} checks passed, in this browser, on this scenario.`,
		failed: (failed: string, count: string) => `${failed} of ${count} checks failed.`,
		failing: 'A check failed.',
		doNotTrust:
			'Something on these pages is wrong, or this browser computes otherwise than it should: do not rely on the figures. Copy the result and send it to those from whom you have the page; try another browser.',
		notRun: (notRun: string, passed: string) =>
			`Not all was checked: ${passed} passed, ${notRun} not run. What was not run has not passed.`,
	},

	found: {
		conservation: (central: string, members: string, runs: string, larders: string, whole: string) =>
			`${central} store-days of the central run and ${members} of ${runs} runs balance, so do ${larders} larder-days, and ${whole} stores over whole runs.`,
		imbalance: (share: string, where: string, allowed: string) =>
			`The largest imbalance is ${share} of what was handled: ${where}. Allowed: ${allowed}.`,
		noImbalance: (allowed: string) => `Nothing at all is left over. Allowed: ${allowed} of what was handled.`,
		bounds: (figures: string, runs: string) =>
			`${figures} figures of the central run and ${runs} runs, each inside its bounds.`,
		draws: (figures: string) => `${figures} figures computed twice: not one differs in its last bit.`,
		closedForm: (cases: string, figures: string, share: string, allowed: string) =>
			`${cases} cases, ${figures} figures. The largest difference is ${share} of the largest figure of its kind; allowed: ${allowed}.`,
		reference: (runs: string, figures: string, share: string, where: string, allowed: string) =>
			`${runs} runs, ${figures} figures. The largest difference is ${share} of the figure, or of 1 where it is smaller: ${where}. Allowed: ${allowed}.`,
		bands: (quantiles: string, runs: string, bins: string, where: string) =>
			`${quantiles} edges of bands and medians of ${runs} runs. The furthest is ${bins} of a bin off: ${where}. Allowed: one bin.`,
		engines: (figures: string) => `${figures} figures computed by both engines: not one differs in its last bit.`,
		worker: (figures: string) =>
			`${figures} figures computed by the worker and by the page: not one differs in its last bit.`,
		failed: (failed: string, compared: string) => `${failed} of ${compared} figures are not what they have to be.`,
		brokeOff: (message: string) => `The model broke off: ${message}.`,
	},

	part: (what: string, compared: string, outcome: string) => `${what}: ${compared} compared, ${outcome}`,
	partNotRun: (what: string) => `${what}: not run`,
	partFailed: (what: string, failed: string, compared: string) => `${what}: ${failed} of ${compared} failed`,
	largest: (distance: string, allowed: string, where: string) =>
		`largest difference ${distance}, allowed ${allowed} (${where})`,
	noDifference: (allowed: string) => `no difference at all, allowed ${allowed}`,
	toTheBit: 'to the last bit',
	referenceRun: (scenario: string) => `central run of “${scenario}”`,
	/** A scenario of another case than the one that is shown. */
	ofCase: (scenario: string, title: string) => `${scenario} (${title})`,
	referenceTitles: { 'fixed-ration-couplings-off': 'a fixed ration, with couplings switched off' } as Readonly<
		Record<string, string>
	>,

	noNumber: 'no number',
	fault: (where: string, expected: string, found: string) => `${where}: expected ${expected}, found ${found}`,
	where: (figure: string, day: string, run: string) => `${figure}, ${day}, ${run}`,
	whereWhole: (figure: string, run: string) => `${figure}, ${run} as a whole`,
	onDay: (day: string) => `day ${day}`,
	runs: {
		central: 'central run',
		bands: 'bands',
		member: (number: string) => `run ${number}`,
	},
	columnsOfStore: {
		need: 'need',
		arrivals: 'arrivals',
		loss: 'loss',
		ration: 'ration',
		issue: 'issue',
		stock: 'closing stock',
		eaten: 'eaten',
		larder: 'larder',
		refill: 'moved to larders',
	} as Readonly<Record<string, string>>,
	ofStore: (store: string, column: string) => `${store}, ${column}`,

	copy: 'Copy the result',
	copied: 'Result copied.',
	copyByHand: 'The result could not be copied by itself. Here it is:',
	report: {
		title: 'Corridor: checks of the figures',
		scenario: (title: string, name: string) => `Scenario: ${title} (${name})`,
		changed: (changes: string) => `Changed: ${changes}`,
		seed: (seed: string) => `Seed: ${seed}`,
		browser: (agent: string) => `Browser: ${agent}`,
		link: (link: string) => `Link: ${link}`,
		check: (outcome: string, name: string) => `${outcome.toUpperCase()}: ${name}`,
	},
};
