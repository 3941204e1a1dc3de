import type { AccessLeverId } from '#sims/scenarios/levers.ts';
import type { Unasked } from '#sims/scenarios/accessLevers.ts';
import type { Shortfall } from './sentence.ts';

const ACCESS_NAMES: Readonly<Record<AccessLeverId, string>> = {
	trucksPerDay: 'Relief trucks a day',
	reopeningDay: 'Date of re-opening',
	passChance: 'Chance of passing',
};

const WHY_UNASKED: Readonly<Record<Unasked['why'], string>> = {
	openThroughout: 'not asked: the road is open throughout',
	nothingUndecided: 'not asked: nothing asks to pass whose passing is left to chance',
};

/** What the page says of what would flip the sentence. Numbers, dates and units come formatted. */
export const flip = {
	title: 'What would flip it?',
	/** What is looked for, where half of the runs fall: the opposite, and the other way round. */
	asksToStay: ({ stays }: Shortfall, day: string) =>
		`The smallest change, one at a time, after which in more than half of the runs ${stays} on every day to ${day}.`,
	asksToFall: ({ falls }: Shortfall, day: string) =>
		`The smallest change, one at a time, after which in at least half of the runs ${falls} by ${day}.`,
	asksEither: (level: string, day: string) =>
		`The smallest change, one at a time, that turns the answer whether half of the runs fall below ${level} by ${day}.`,
	by: 'By',
	lastDay: (day: string) => `the last day, ${day}`,
	cursorDay: (day: string) => `the day of the cursor, ${day}`,
	how: 'Each is held at one value in every run; all else is drawn as before, with the same draws. It takes some seconds, a minute on a slow machine or where the answer is close; what is found is shown on the way.',
	look: 'Look for it',
	again: 'Look again',
	stale: 'This is of settings that have since been changed.',
	progress: 'Trying one change after the other',

	access: ACCESS_NAMES,
	/** Where a scenario has no relief days. */
	trucksEveryDay: 'Relief trucks a day while closed, all passing',
	ofAccess: 'access',
	trucks: (trucks: string) => `${trucks} trucks a day`,
	trucksMean: (trucks: string) => `${trucks} trucks a day on average`,
	noReopening: 'no re-opening',
	noReopeningShort: 'none',
	openFrom: (day: string) => `open from ${day}`,
	chance: (of100: string) => `${of100} of 100 days`,
	chanceMean: (of100: string) => `${of100} of 100 days on average`,

	change: (from: string, to: string) => `${from} → ${to}`,
	withBasis: (change: string, basis: string) => `${change} (${basis})`,
	/** To hold a number at its centre, where runs drew it, is enough. */
	heldAt: (value: string) => `held at ${value} in every run`,
	whyHeld: 'Held where it stands: its spread between the runs is what the sentence hangs on.',
	tryIt: 'Try it',
	tryThis: (name: string, change: string) => `Try it: ${name}, ${change}`,

	found: (assumptions: string, reverse: string, name: string, change: string) =>
		`Of ${assumptions} assumptions and what can be asked of access, ${reverse} reverse it within their range. The nearest, by its range: ${name}, ${change}.`,
	foundOne: (assumptions: string, name: string, change: string) =>
		`Of ${assumptions} assumptions and what can be asked of access, one reverses it within its range: ${name}, ${change}.`,
	foundNone: (assumptions: string) =>
		`Of ${assumptions} assumptions and what can be asked of access, no value tried of any reverses it.`,
	soFar: (through: string, reverse: string) => `${through} tried so far; ${reverse} reverse it.`,
	inRuns: (of100: string) => `As things are, it falls in ${of100} of 100 runs by then.`,

	/** The picture. */
	described: (rows: string) => `What reverses it, from where it stands to the nearest value that does. ${rows}.`,
	row: (name: string, change: string) => `${name}: ${change}`,
	legend: 'Ring: where it stands. Bar: the nearest value that reverses it, on the range that was tried.',

	table: (count: string) => `All ${count} that were tried`,
	restNone: (count: string) => `${count}: no value tried reverses it.`,
	restUntouched: (count: string, runs: string) =>
		`${count} do not touch it: in the first ${runs} runs nothing of it differs between both ends of their range.`,
	columns: { what: 'What', basis: 'Basis', now: 'Now', tried: 'Tried', flips: 'Reverses it' },
	between: (low: string, high: string) => `${low} to ${high}`,
	nothing: 'no value tried reverses it',
	untouched: 'does not touch it',
	from: (value: string, before: string) => `${value}; not yet ${before}`,
	unasked: WHY_UNASKED,
	margin:
		'What is said to reverse it, and that the value before does not, is counted over all runs. A value that does not reverse it is passed over once the share of runs lies five standard errors from a half. On each side of where it stands three values are tried, and then the edge.',
};
