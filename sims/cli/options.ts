/** What was asked for on the command line, checked whole. */
import type { Case } from '../cases/case.ts';
import { FIRST_CASE } from '../cases/first.ts';
import { CASES, caseNamed } from '../cases/shipped.ts';
import { nearestName } from '../scenarios/nearest.ts';
import { shown as shownValue } from '../scenarios/problem.ts';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
	readonly help: boolean;
	/** The first of the shipped ones where none is named. */
	readonly shownCase: Case;
	/** A name or a file. */
	readonly scenario: string;
	readonly members: number;
	readonly seed: number;
	/** null: as the scenario says. */
	readonly days: number | null;
	readonly format: Format;
	readonly daily: boolean;
}

/** For node:util's parseArgs. */
export const OPTIONS = {
	help: { type: 'boolean', short: 'h' },
	case: { type: 'string' },
	members: { type: 'string' },
	seed: { type: 'string' },
	days: { type: 'string' },
	format: { type: 'string' },
	daily: { type: 'boolean' },
} as const;

const MOST_MEMBERS = 65_536;
const LARGEST_SEED = 4_294_967_295;

/**
 * @param values as parsed without strictness: a string option without its value is `true`, a name may be unknown
 * @returns the options, and one sentence for each that cannot be taken
 */
export function checkOptions(
	values: Readonly<Record<string, unknown>>,
	positionals: readonly string[],
): { options: Options; problems: string[] } {
	const problems: string[] = [];
	const known = Object.keys(OPTIONS);
	for (const name of Object.keys(values).filter((name) => !known.includes(name))) {
		const nearest = nearestName(name, known);
		const hint = nearest === null ? '' : ` Did you mean --${nearest}?`;
		problems.push(`--${name} is not an option; there are ${known.map((each) => `--${each}`).join(', ')}.${hint}`);
	}

	function whole(name: string, least: number, most: number, otherwise: number): number {
		const value = values[name];
		if (value === undefined) return otherwise;
		if (typeof value === 'string' && /^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most) {
			return Number(value);
		}
		problems.push(`--${name} is ${shown(value)}, and must be a whole number from ${least} to ${most}.`);
		return otherwise;
	}

	function flag(name: 'help' | 'daily'): boolean {
		const value = values[name];
		if (value !== undefined && value !== true) problems.push(`--${name} is ${shown(value)}, and takes no value.`);
		return value !== undefined;
	}

	function caseAsked(): Case {
		const id = values['case'];
		const found = id === undefined ? FIRST_CASE : typeof id === 'string' ? caseNamed(id) : undefined;
		if (found !== undefined) return found;
		const ids = CASES.map((each) => each.id);
		const nearest = typeof id === 'string' ? nearestName(id, ids) : null;
		const hint = nearest === null ? '' : ` Did you mean “${nearest}”?`;
		problems.push(`--case is ${shown(id)}, and must be one of ${ids.join(', ')}.${hint}`);
		return FIRST_CASE;
	}

	const format = values['format'] ?? 'table';
	if (!isFormat(format)) {
		problems.push(`--format is ${shown(format)}, and must be one of ${FORMATS.join(', ')}.`);
	}
	const help = flag('help');
	if (!help && positionals.length !== 1) {
		const found = positionals.length === 0 ? 'missing' : positionals.map((each) => `“${each}”`).join(' and ');
		problems.push(`The scenario is ${found}, and must be one name or one file; --help lists the names.`);
	}
	const options: Options = {
		help,
		shownCase: caseAsked(),
		scenario: positionals[0] ?? '',
		members: whole('members', 1, MOST_MEMBERS, 1024),
		seed: whole('seed', 0, LARGEST_SEED, 7),
		days: values['days'] === undefined ? null : whole('days', 1, 730, 1),
		format: isFormat(format) ? format : 'table',
		daily: flag('daily'),
	};
	return { options, problems };
}

function isFormat(value: unknown): value is Format {
	return (FORMATS as readonly unknown[]).includes(value);
}

function shown(value: unknown): string {
	return value === true ? 'without a value' : shownValue(value);
}
