/** A log from outside - a link, a file, what a browser kept - taken whole or not at all; what is wrong with it is named. */
import * as v from 'valibot';
import type { WeekChoice } from '#sims/desk/choice.ts';
import {
	DESK_SCENARIOS,
	type DeskScenarioId,
	FEWEST_WEEKS,
	LARGEST_MEMBER,
	LARGEST_SEED,
	MOST_WEEKS,
} from '#sims/desk/setting.ts';
import { named, problem } from '#sims/scenarios/problem.ts';
import type { Parcel, Read } from '../parcel/parcel.ts';
import { sentenceOf, told } from '../parcel/parts.ts';
import { studentName } from '../parcel/studentName.ts';
import { words } from '../words/words.ts';
import { DESK_CASE } from './deskCase.ts';
import { type DeskLog, MOST_ENTRIES } from './deskLog.ts';

const say = words.desk.held;
const { allowed } = say;

/** Shares are chosen in whole percent. */
const share = v.pipe(
	v.custom<number>((value) => typeof value === 'number' && value >= 0 && value <= 1, allowed.share),
	v.transform((value) => Math.round(value * 100) / 100),
);
const whole = (least: number, most: number) =>
	v.custom<number>(
		(value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
		allowed.whole(String(least), String(most)),
	);
const group = v.strictObject({ ration: v.nullable(share), keptBack: share }, allowed.group);
const load = v.pipe(
	v.strictObject({ food: share, motorFuel: share, lpg: share }, allowed.load),
	v.check(({ food, motorFuel, lpg }) => Math.round(100 * (food + motorFuel + lpg)) <= 100, allowed.load),
);
const choice = v.strictObject(
	{
		load,
		groups: v.strictObject({ food: group, medicine: group, lpg: group, motorFuel: group }, allowed.groups),
	},
	allowed.choice,
) satisfies v.GenericSchema<unknown, WeekChoice>;
const log = v.strictObject(
	{
		setting: v.strictObject(
			{
				seed: whole(0, LARGEST_SEED),
				member: whole(0, LARGEST_MEMBER),
				weeks: whole(FEWEST_WEEKS, MOST_WEEKS),
				scenario: v.custom<DeskScenarioId>(
					(value) => (DESK_SCENARIOS as readonly unknown[]).includes(value),
					named(DESK_SCENARIOS),
				),
			},
			allowed.setting,
		),
		// Logs of the first pages had none.
		name: v.optional(studentName, null),
		entries: v.pipe(
			v.custom<unknown[]>(
				(value) => Array.isArray(value) && value.length <= MOST_ENTRIES,
				allowed.entries(String(MOST_ENTRIES)),
			),
			v.array(
				v.variant(
					'kind',
					[
						v.strictObject({ kind: v.literal('chose'), choice }),
						v.strictObject({ kind: v.literal('back'), to: whole(0, MOST_WEEKS - 1) }),
					],
					allowed.entry,
				),
			),
		),
	},
	allowed.log,
);

/** Never throws. The log of a good result shares nothing with the input. */
export function parseDeskLog(input: unknown): Read<DeskLog> {
	const parsed = v.safeParse(log, input);
	if (!parsed.success) {
		return { ok: false, problems: told(parsed.issues.map((issue) => sentenceOf(issue, say, 'entries'))) };
	}
	const wrong = firstOutOfTurn(parsed.output);
	return wrong === null ? { ok: true, value: parsed.output } : { ok: false, problems: [wrong] };
}

/** What no single entry can say: a week after the last, or a going back to a week that was not chosen for. */
function firstOutOfTurn({ setting, entries }: DeskLog): string | null {
	let chosen = 0;
	for (const [at, entry] of entries.entries()) {
		const fits = entry.kind === 'chose' ? chosen < setting.weeks : entry.to < chosen;
		if (!fits) return problem(say.step(String(at + 1)), say.asked[entry.kind], allowed.turn(String(chosen))).message;
		chosen = entry.kind === 'chose' ? chosen + 1 : entry.to;
	}
	return null;
}

/** A log as it is handed on, in files and in links (`#desk=1.…`). */
export const DESK: Parcel<DeskLog> = {
	name: 'desk',
	field: 'corridorDesk',
	format: 1,
	largestBytes: 200_000,
	say,
	parse: parseDeskLog,
	cases: () => [DESK_CASE],
};
