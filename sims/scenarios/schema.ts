/**
 * A scenario from outside - a file, a link, a form - checked whole. Either all of it is taken or none: every part that
 * is refused is named, with what was found and what is allowed.
 */
import * as v from 'valibot';
import {
	ASSUMPTIONS,
	ASSUMPTION_IDS,
	type AssumptionId,
	type LimitKind,
	LIMITS,
	isAssumptionId,
} from '../model/assumption.ts';
import { type IsoDate, parseIsoDate } from '../model/calendar.ts';
import { POLICIES, ROADS } from '../model/conditions.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { jointLimits } from './joint.ts';
import { type Problem, UNPRINTABLE, at, named, problem, shown, unknownName } from './problem.ts';
import type { Scenario } from './scenario.ts';

export type { Problem };

export type Parsed =
	{ readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Never throws. The scenario of a good result is complete, with every default filled in, and shares nothing with the input. */
export function parseScenario(input: unknown): Parsed {
	const parsed = v.safeParse(SCENARIO, input);
	if (!parsed.success) return { ok: false, problems: told(parsed.issues) };
	const scenario: Scenario = parsed.output;
	const problems = jointProblems(scenario);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario };
}

/** Of a scenario in a file. */
export const LARGEST_FILE_BYTES = 1_000_000;

/** Reads a scenario from the text of a JSON file. Never throws. */
export function parseScenarioText(text: string): Parsed {
	const bytes = utf8Bytes(text);
	if (bytes > LARGEST_FILE_BYTES) {
		return { ok: false, problems: [problem('', `a text of ${bytes} bytes`, 'a JSON file of at most 1 MB')] };
	}
	let input: unknown;
	try {
		input = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const found = `a text that is not JSON${placeOfSyntaxError(String(error), text)}`;
		return { ok: false, problems: [problem('', found, 'a scenario as JSON')] };
	}
	return parseScenario(input);
}

/** Whether one assumption may be fixed at a value, for a number that is typed in; null if it may. */
export function checkOverride(id: string, value: unknown): Problem | null {
	if (!isAssumptionId(id)) return unknownName(at('assumptions', id), id, named(ASSUMPTION_IDS));
	const allowed = allowedInstead(id, value);
	return allowed === null ? null : problem(at('assumptions', id), shown(value), allowed);
}

/** What an assumption may be, if it may not be this. */
function allowedInstead(id: AssumptionId, value: unknown): string | null {
	const { allowed, holds } = LIMITS[ASSUMPTIONS[id].limit];
	return typeof value === 'number' && holds(value) ? null : allowed;
}

// Each part of the schema carries as its message what is allowed there; the sentence is made from that.

const MOST_ENTRIES = 1000;
const LARGEST_AMOUNT = 1e6;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 500;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const number = (holds: (value: number) => boolean, allowed: string) =>
	v.custom<number>((value) => typeof value === 'number' && holds(value), allowed);

const limited = (kind: LimitKind) => number(LIMITS[kind].holds, LIMITS[kind].allowed);

const override = (id: AssumptionId) =>
	v.custom<number>(
		(value) => allowedInstead(id, value) === null,
		({ input }) => allowedInstead(id, input) ?? '',
	);

const share = () => limited('share');

const amount = () => number((x) => x >= 0 && x <= LARGEST_AMOUNT, 'a number from 0 to 1000000');

const text = (least: number, most: number) =>
	v.custom<string>(
		(value) => typeof value === 'string' && value.length >= least && value.length <= most && !UNPRINTABLE.test(value),
		`a text of ${least > 0 ? `${least} to` : 'at most'} ${most} characters without control characters`,
	);

const date = () =>
	v.custom<IsoDate>(
		(value) => typeof value === 'string' && parseIsoDate(value) !== null,
		'a calendar date as YYYY-MM-DD',
	);

const startDate = () =>
	v.custom<IsoDate>((value) => {
		const day = typeof value === 'string' ? parseIsoDate(value) : null;
		return day !== null && day.year >= FIRST_YEAR && day.year <= LAST_YEAR;
	}, `a calendar date as YYYY-MM-DD in the years ${FIRST_YEAR} to ${LAST_YEAR}`);

const oneOf = <const T extends string>(names: readonly T[]) =>
	v.custom<T>((value) => (names as readonly unknown[]).includes(value), named(names));

const list = <E extends v.GenericSchema>(entry: E, least: number) =>
	v.pipe(
		v.custom<unknown[]>(
			(value) => Array.isArray(value) && value.length >= least && value.length <= MOST_ENTRIES,
			`a list of ${least} to ${MOST_ENTRIES} entries`,
		),
		v.array(entry),
	);

/** Marks the issue of a name that does not belong. */
const STRANGER = 'a known name';

/** An object with these entries and no others. */
function fields<const E extends v.ObjectEntries>(what: string, entries: E) {
	const allowed = named(Object.keys(entries));
	const object = v.object(entries, ({ path }) => {
		const missing = entries[path?.at(-1)?.key as string];
		return missing === undefined ? what : (missing as unknown as { message: string }).message;
	});
	return v.pipe(
		v.custom<Record<string, unknown>>(isPlainObject, what),
		v.rawTransform(({ dataset, addIssue, NEVER }): v.InferOutput<typeof object> => {
			const input = dataset.value;
			const strangers = Object.keys(input).filter((name) => !Object.hasOwn(entries, name));
			for (const key of strangers) {
				const item: v.ObjectPathItem = { type: 'object', origin: 'key', input, key, value: input[key] };
				addIssue({ expected: STRANGER, message: allowed, input: key, path: [item] });
			}
			const { success, issues, output } = v.safeParse(object, input);
			for (const { expected, message, path, input: value } of issues ?? []) {
				addIssue({ expected: expected ?? '', message, path: path as unknown as [v.IssuePathItem], input: value });
			}
			return success && strangers.length === 0 ? output : NEVER;
		}),
	);
}

const PHASE = fields('an object that describes a phase', {
	from: date(),
	road: oneOf(ROADS),
	trucksPerDay: v.optional(amount(), 0),
	passChance: v.optional(share(), 0),
	medicineShare: v.optional(share(), 0),
	transfersPerWeek: v.optional(amount(), 0),
	patientsPerTransfer: v.optional(amount(), 0),
});

const CONVOY = fields('an object that describes a convoy', {
	date: date(),
	trucks: amount(),
	tonnesPerTruck: v.optional(amount()),
	cargo: v.optional(oneOf(['food', 'mixed']), 'mixed'),
	outcome: v.optional(oneOf(['passed', 'stopped'])),
	by: v.optional(text(0, LONGEST_NOTE)),
	route: v.optional(text(0, LONGEST_NOTE)),
	source: v.optional(text(0, LONGEST_NOTE)),
});

const LINE_ENTRY = fields('an object with from and share', { from: date(), share: share() });

const OVERRIDES = fields(
	'an object of assumptions and numbers',
	Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, v.exactOptional(override(id))])) as Record<
		AssumptionId,
		v.ExactOptionalSchema<ReturnType<typeof override>, undefined>
	>,
);

const SCENARIO = fields('an object that describes a scenario', {
	name: text(1, LONGEST_NAME),
	start: startDate(),
	days: v.optional(limited('wholeDays'), 281),
	policy: v.optional(oneOf(POLICIES), 'stretch'),
	fixedRation: v.optional(share(), 0.5),
	assumptions: v.optional(OVERRIDES, {}),
	couplingsOff: v.optional(list(oneOf(COUPLINGS), 0), []),
	phases: list(PHASE, 1),
	convoys: v.optional(list(CONVOY, 0), []),
	gas: list(LINE_ENTRY, 1),
	power: list(LINE_ENTRY, 1),
});

// What no single field can say: problems of a scenario whose parts are each allowed.

function jointProblems(scenario: Scenario): Problem[] {
	return [
		...datesOutOfOrder('phases', scenario.phases, scenario.start),
		...datesOutOfOrder('gas', scenario.gas, scenario.start),
		...datesOutOfOrder('power', scenario.power, scenario.start),
		...jointLimits(scenario.assumptions),
	];
}

/** Dates of one form are in order where their texts are. */
function datesOutOfOrder(name: string, entries: readonly { readonly from: IsoDate }[], start: IsoDate): Problem[] {
	return entries.flatMap(({ from }, index) => {
		const before = entries[index - 1]?.from;
		const path = `${name}[${index}].from`;
		if (before === undefined) {
			return from <= start ? [] : [problem(path, shown(from), `a date not after the start, ${start}`)];
		}
		return from > before ? [] : [problem(path, shown(from), `a date after that of the entry before, ${before}`)];
	});
}

// Saying it.

/** Problems that are told one by one: who reads them mends a few and tries again. */
const MOST_PROBLEMS = 200;

function told(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
	const first = issues.slice(0, MOST_PROBLEMS).map(problemOfIssue);
	const more = issues.length - first.length;
	return more === 0 ? first : [...first, problem('', `wrong in ${more} more places`, 'wrong in none')];
}

function problemOfIssue({ input, message: allowed, expected, path: keys }: v.BaseIssue<unknown>): Problem {
	const items = keys ?? [];
	const path = items.map(({ key }) => key as string | number).reduce<string>((inside, key) => at(inside, key), '');
	if (expected === STRANGER) return unknownName(path, input as string, allowed);
	const missing = items.at(-1)?.origin === 'key';
	return problem(path, missing ? 'missing' : shown(input), allowed, input);
}

function isPlainObject(value: unknown): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function utf8Bytes(text: string): number {
	let bytes = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit < 0x80) bytes += 1;
		else if (unit < 0x800 || (unit >= 0xd800 && unit < 0xe000))
			bytes += 2; // a pair makes four
		else bytes += 3;
	}
	return bytes;
}

/** Engines say where in three ways, or not at all. */
function placeOfSyntaxError(error: string, text: string): string {
	const place = /line (\d+) column (\d+)/.exec(error);
	if (place !== null) return ` at line ${place[1]}, column ${place[2]}`;
	const position = /position (\d+)/.exec(error)?.[1] ?? (/end of JSON/.test(error) ? text.length : undefined);
	if (position === undefined) return '';
	const before = text.slice(0, Number(position)).split('\n');
	return ` at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
