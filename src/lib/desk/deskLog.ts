/**
 * The log of a desk as a line of text, and back: the setting, then each choice and each going back, in order. The same
 * text is the fragment of a link, the content of a file, and what this browser keeps.
 *
 *     desk=1.7.0.12.half-chance.c70-15-2_s-0_s-0_80-10_100-0.b1
 */
import { DESK_GROUPS, type GroupChoice, type WeekChoice } from '#sims/desk/choice.ts';
import {
	DESK_SCENARIOS,
	type DeskSetting,
	FEWEST_WEEKS,
	LARGEST_MEMBER,
	LARGEST_SEED,
	MOST_WEEKS,
} from '#sims/desk/setting.ts';
import { quoted } from '#sims/scenarios/problem.ts';
import { words } from '../words/words.ts';

const NAME = 'desk=';
const FORMAT = '1';
/** Choices and goings-back: more than a class has time for. */
export const MOST_ENTRIES = 200;
const LONGEST = 8000;

export type DeskEntry =
	| { readonly kind: 'chose'; readonly choice: WeekChoice }
	/** `to`: the week, from 0, that is chosen for again; what was chosen for it and after it no longer holds. */
	| { readonly kind: 'back'; readonly to: number };

export interface DeskLog {
	readonly setting: DeskSetting;
	readonly entries: readonly DeskEntry[];
}

export type DeskLogRead =
	{ readonly ok: true; readonly log: DeskLog } | { readonly ok: false; readonly problem: string };

/** What holds after all entries: a choice for each week so far. */
export function choicesOf({ entries }: Pick<DeskLog, 'entries'>): WeekChoice[] {
	const choices: WeekChoice[] = [];
	for (const entry of entries) {
		if (entry.kind === 'chose') choices.push(entry.choice);
		else choices.length = entry.to;
	}
	return choices;
}

export function isDeskLink(fragment: string): boolean {
	return fragment.startsWith(NAME);
}

export function encodeDeskLog({ setting, entries }: DeskLog): string {
	const { seed, member, weeks, scenario } = setting;
	const parts = entries.map((entry) => (entry.kind === 'back' ? `b${entry.to + 1}` : `c${choiceText(entry.choice)}`));
	return NAME + [FORMAT, seed, member, weeks, scenario, ...parts].join('.');
}

const percentOf = (share: number) => String(Math.round(share * 100));

function choiceText({ load, groups }: WeekChoice): string {
	const loads = [load.food, load.motorFuel, load.lpg].map(percentOf).join('-');
	const rest = DESK_GROUPS.map((group) => {
		const { ration, keptBack } = groups[group];
		return `${ration === null ? 's' : percentOf(ration)}-${percentOf(keptBack)}`;
	});
	return [loads, ...rest].join('_');
}

const refused = (problem: string): DeskLogRead => ({ ok: false, problem });

/** Reads a fragment, without its `#`, or the same text from elsewhere. Never throws; takes all of it or nothing. */
export function decodeDeskLog(text: string): DeskLogRead {
	const say = words.desk.problem;
	if (text.length > LONGEST) return refused(say.tooLong(String(LONGEST)));
	if (!isDeskLink(text)) return refused(say.none);
	const [format = '', seedText, memberText, weeksText, scenarioText = '', ...parts] = text
		.slice(NAME.length)
		.split('.');
	if (format !== FORMAT) return refused(say.format(quoted(format)));
	const seed = wholeIn(seedText, 0, LARGEST_SEED);
	if (seed === null) return refused(say.number(say.seed, quoted(seedText ?? ''), '0', String(LARGEST_SEED)));
	const member = wholeIn(memberText, 0, LARGEST_MEMBER);
	if (member === null) return refused(say.number(say.member, quoted(memberText ?? ''), '0', String(LARGEST_MEMBER)));
	const weeks = wholeIn(weeksText, FEWEST_WEEKS, MOST_WEEKS);
	if (weeks === null)
		return refused(say.number(say.weeks, quoted(weeksText ?? ''), String(FEWEST_WEEKS), String(MOST_WEEKS)));
	const scenario = DESK_SCENARIOS.find((id) => id === scenarioText);
	if (scenario === undefined) return refused(say.scenario(quoted(scenarioText)));
	if (parts.length > MOST_ENTRIES) return refused(say.entries(String(MOST_ENTRIES)));
	const entries: DeskEntry[] = [];
	let chosen = 0;
	for (const [at, part] of parts.entries()) {
		const entry = readEntry(part, chosen, weeks);
		if (entry === null) return refused(say.entry(String(at + 1), quoted(part)));
		chosen = entry.kind === 'chose' ? chosen + 1 : entry.to;
		entries.push(entry);
	}
	return { ok: true, log: { setting: { seed, member, weeks, scenario }, entries } };
}

function readEntry(part: string, chosen: number, weeks: number): DeskEntry | null {
	if (part.startsWith('b')) {
		const to = wholeIn(part.slice(1), 1, chosen);
		return to === null ? null : { kind: 'back', to: to - 1 };
	}
	if (!part.startsWith('c') || chosen >= weeks) return null;
	const choice = readChoice(part.slice(1));
	return choice === null ? null : { kind: 'chose', choice };
}

function readChoice(text: string): WeekChoice | null {
	const [loadText = '', ...groupTexts] = text.split('_');
	const loads = loadText.split('-').map((each) => wholeIn(each, 0, 100));
	const [food, motorFuel, lpg] = loads;
	if (loads.length !== 3 || food == null || motorFuel == null || lpg == null || food + motorFuel + lpg > 100)
		return null;
	if (groupTexts.length !== DESK_GROUPS.length) return null;
	const read = groupTexts.map(readGroup);
	if (read.includes(null)) return null;
	const groups = Object.fromEntries(DESK_GROUPS.map((group, at) => [group, read[at]])) as WeekChoice['groups'];
	return { load: { food: food / 100, motorFuel: motorFuel / 100, lpg: lpg / 100 }, groups };
}

function readGroup(text: string): GroupChoice | null {
	const [rationText, keptText, ...more] = text.split('-');
	const ration = rationText === 's' ? null : wholeIn(rationText, 0, 100);
	const kept = wholeIn(keptText, 0, 100);
	if (more.length > 0 || kept === null || (ration === null && rationText !== 's')) return null;
	return { ration: ration === null ? null : ration / 100, keptBack: kept / 100 };
}

function wholeIn(text: string | undefined, least: number, most: number): number | null {
	if (text === undefined || !/^(0|[1-9]\d{0,9})$/.test(text)) return null;
	const value = Number(text);
	return value >= least && value <= most ? value : null;
}
