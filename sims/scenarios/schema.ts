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
import { limits } from '../words/en/limits.ts';
import { refused } from '../words/en/refused.ts';
import { notAllZero } from './joint.ts';
import { type Problem, at, named, problem, shown, unknownName } from './problem.ts';
import { UNPRINTABLE } from './quoted.ts';
import type { Scenario } from './scenario.ts';

export type { Problem };

const { found, allowed } = refused;

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
		return { ok: false, problems: [problem('', found.bytes(bytes), allowed.file)] };
	}
	let input: unknown;
	try {
		input = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const place = placeOfSyntaxError(String(error), text);
		const said = place === null ? found.notJson : found.notJsonAt(place.line, place.column);
		return { ok: false, problems: [problem('', said, allowed.json)] };
	}
	return parseScenario(input);
}

/** Whether one assumption may be fixed at a value, for a number that is typed in; null if it may. */
export function checkOverride(id: string, value: unknown): Problem | null {
	if (!isAssumptionId(id)) return unknownName(at('assumptions', id), id, named(ASSUMPTION_IDS));
	const instead = allowedInstead(id, value);
	return instead === null ? null : problem(at('assumptions', id), shown(value), instead);
}

/** What an assumption may be, if it may not be this. */
function allowedInstead(id: AssumptionId, value: unknown): string | null {
	const { limit } = ASSUMPTIONS[id];
	return typeof value === 'number' && LIMITS[limit](value) ? null : limits[limit];
}

// Each part of the schema carries as its message what is allowed there; the sentence is made from that.

const MOST_ENTRIES = 1000;
const LARGEST_AMOUNT = 1e6;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 500;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const number = (holds: (value: number) => boolean, said: string) =>
	v.custom<number>((value) => typeof value === 'number' && holds(value), said);

const limited = (kind: LimitKind) => number(LIMITS[kind], limits[kind]);

const override = (id: AssumptionId) =>
	v.custom<number>(
		(value) => allowedInstead(id, value) === null,
		({ input }) => allowedInstead(id, input) ?? '',
	);

const share = () => limited('share');

const amount = () => number((x) => x >= 0 && x <= LARGEST_AMOUNT, allowed.amount(LARGEST_AMOUNT));

const text = (least: number, most: number) =>
	v.custom<string>(
		(value) => typeof value === 'string' && value.length >= least && value.length <= most && !UNPRINTABLE.test(value),
		least > 0 ? allowed.textFromTo(least, most) : allowed.textUpTo(most),
	);

const date = () =>
	v.custom<IsoDate>((value) => typeof value === 'string' && parseIsoDate(value) !== null, allowed.date);

const startDate = () =>
	v.custom<IsoDate>(
		(value) => {
			const day = typeof value === 'string' ? parseIsoDate(value) : null;
			return day !== null && day.year >= FIRST_YEAR && day.year <= LAST_YEAR;
		},
		allowed.dateInYears(FIRST_YEAR, LAST_YEAR),
	);

const oneOf = <const T extends string>(names: readonly T[]) =>
	v.custom<T>((value) => (names as readonly unknown[]).includes(value), named(names));

const list = <E extends v.GenericSchema>(entry: E, least: number) =>
	v.pipe(
		v.custom<unknown[]>(
			(value) => Array.isArray(value) && value.length >= least && value.length <= MOST_ENTRIES,
			allowed.entries(least, MOST_ENTRIES),
		),
		v.array(entry),
	);

/** Marks the issue of a name that does not belong. */
const STRANGER = 'a known name';

/** An object with these entries and no others. */
function fields<const E extends v.ObjectEntries>(what: string, entries: E) {
	const names = named(Object.keys(entries));
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
				addIssue({ expected: STRANGER, message: names, input: key, path: [item] });
			}
			const { success, issues, output } = v.safeParse(object, input);
			for (const { expected, message, path, input: value } of issues ?? []) {
				addIssue({ expected: expected ?? '', message, path: path as unknown as [v.IssuePathItem], input: value });
			}
			return success && strangers.length === 0 ? output : NEVER;
		}),
	);
}

const PHASE = fields(allowed.phase, {
	from: date(),
	road: oneOf(ROADS),
	trucksPerDay: v.optional(amount(), 0),
	passChance: v.optional(share(), 0),
	medicineShare: v.optional(share(), 0),
	transfersPerWeek: v.optional(amount(), 0),
	patientsPerTransfer: v.optional(amount(), 0),
});

const CONVOY = fields(allowed.convoy, {
	date: date(),
	trucks: amount(),
	tonnesPerTruck: v.optional(amount()),
	cargo: v.optional(oneOf(['food', 'mixed']), 'mixed'),
	outcome: v.optional(oneOf(['passed', 'stopped'])),
	by: v.optional(text(0, LONGEST_NOTE)),
	route: v.optional(text(0, LONGEST_NOTE)),
	source: v.optional(text(0, LONGEST_NOTE)),
});

const LINE_ENTRY = fields(allowed.line, { from: date(), share: share() });

const OVERRIDES = fields(
	allowed.assumptions,
	Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, v.exactOptional(override(id))])) as Record<
		AssumptionId,
		v.ExactOptionalSchema<ReturnType<typeof override>, undefined>
	>,
);

const SCENARIO = fields(allowed.scenario, {
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
		...foodsAll0(scenario.assumptions),
	];
}

function foodsAll0(fixed: Scenario['assumptions']): Problem[] {
	const foods = notAllZero(fixed);
	if (foods.length === 0) return [];
	return [problem(at('assumptions', foods[0]!), found.allFoods0, allowed.oneAbove0(foods.join(', ')))];
}

/** Dates of one form are in order where their texts are. */
function datesOutOfOrder(name: string, entries: readonly { readonly from: IsoDate }[], start: IsoDate): Problem[] {
	return entries.flatMap(({ from }, index) => {
		const before = entries[index - 1]?.from;
		const path = `${name}[${index}].from`;
		if (before === undefined) {
			return from <= start ? [] : [problem(path, shown(from), allowed.dateByStart(start))];
		}
		return from > before ? [] : [problem(path, shown(from), allowed.dateAfter(before))];
	});
}

// Saying it.

/** Problems that are told one by one: who reads them mends a few and tries again. */
const MOST_PROBLEMS = 200;

function told(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
	const first = issues.slice(0, MOST_PROBLEMS).map(problemOfIssue);
	const more = issues.length - first.length;
	return more === 0 ? first : [...first, problem('', found.inMore(more), allowed.inNone)];
}

function problemOfIssue({ input, message, expected, path: keys }: v.BaseIssue<unknown>): Problem {
	const items = keys ?? [];
	const path = items.map(({ key }) => key as string | number).reduce<string>((inside, key) => at(inside, key), '');
	if (expected === STRANGER) return unknownName(path, input as string, message);
	const missing = items.at(-1)?.origin === 'key';
	return problem(path, missing ? found.missing : shown(input), message, input);
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
function placeOfSyntaxError(error: string, text: string): { readonly line: number; readonly column: number } | null {
	const place = /line (\d+) column (\d+)/.exec(error);
	if (place !== null) return { line: Number(place[1]), column: Number(place[2]) };
	const position = /position (\d+)/.exec(error)?.[1] ?? (/end of JSON/.test(error) ? text.length : undefined);
	if (position === undefined) return null;
	const before = text.slice(0, Number(position)).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1 };
}
