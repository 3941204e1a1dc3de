/**
 * A choice as the fragment of a link, and back. A link holds the version of its format and what differs from the page
 * as it opens; what cannot be used of one from outside is named, and the rest is taken.
 *
 *     #v=1&scenario=nothing-passes&people=100417&date=2023-07-26
 */
import type { Case } from '#sims/cases/case.ts';
import { ASSUMPTION_IDS, isAssumptionId } from '#sims/model/assumption.ts';
import { addDays, dayNumberOf, parseIsoDate } from '#sims/model/calendar.ts';
import { POLICIES } from '#sims/model/conditions.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { CRITERION_IDS } from '#sims/model/firstDays.ts';
import { STORES, STORE_GROUPS } from '#sims/model/store.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import { nearestName } from '#sims/scenarios/nearest.ts';
import { quoted } from '#sims/scenarios/problem.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { checkOverride } from '#sims/scenarios/schema.ts';
import { storesOfGroup } from '../figures/panel.ts';
import { type AccessPart, type AccessRefused, readAccess, writeAccess } from './accessText.ts';
import { type Choice, LEVELS, RUNS, openingChoice } from './choice.ts';

export const FORMAT = 1;
const LONGEST_LINK = 8000;

/** A part of a link that was not used. Texts are safe to show: cut, quoted, and without characters that turn a line. */
export type LinkProblem =
	| { readonly kind: 'tooLong'; readonly characters: number; readonly most: number }
	| { readonly kind: 'format'; readonly written: string; readonly reads: number }
	| { readonly kind: 'unknown'; readonly part: string; readonly nearest: string | null }
	| { readonly kind: 'twice'; readonly part: string }
	| { readonly kind: 'refused'; readonly part: string; readonly written: string; readonly allowed: string }
	| { readonly kind: 'notAllZero'; readonly parts: readonly string[] };

export interface Decoded {
	readonly choice: Choice;
	readonly problems: readonly LinkProblem[];
}

/** Reads a value of a link; undefined where it cannot be one. */
type Read<T> = (written: string, shownCase: Case) => T | undefined;

/** One part of a choice in a link. */
interface Field {
	/** What differs from the opening choice, or null where nothing does. */
	readonly write: (choice: Choice, opening: Choice, shownCase: Case) => string | null;
	readonly read: (written: string, choice: Choice, shownCase: Case) => Choice | AccessRefused | undefined;
	/** What may stand there, where `read` does not say it. */
	readonly allowed: (shownCase: Case) => string;
}

function oneOf<const K extends keyof Choice>(
	key: K,
	values: (shownCase: Case) => readonly Choice[K][],
	text: (value: Choice[K]) => string = String,
): Field {
	return {
		write: (choice, opening) => (choice[key] === opening[key] ? null : text(choice[key])),
		read(written, choice, shownCase) {
			const value = values(shownCase).find((candidate) => text(candidate) === written);
			return value === undefined ? undefined : { ...choice, [key]: value };
		},
		allowed: (shownCase) => values(shownCase).map(text).join(', '),
	};
}

function storeOf(group: (typeof STORE_GROUPS)[number]): Field {
	return {
		write: ({ stores }, opening) => (stores[group] === opening.stores[group] ? null : stores[group]),
		read(written, choice) {
			const store = storesOfGroup(group).find((id) => id === written);
			return store && { ...choice, stores: { ...choice.stores, [group]: store } };
		},
		allowed: () => storesOfGroup(group).join(', '),
	};
}

function accessList(part: AccessPart): Field {
	return {
		write(choice, _opening, shownCase) {
			const list = choice.access[part];
			return list === undefined ? null : writeAccess(part, { ...publishedOf(choice, shownCase), [part]: list });
		},
		read(written, choice, shownCase) {
			const read = readAccess(part, written, publishedOf(choice, shownCase));
			return 'allowed' in read ? read : { ...choice, access: { ...choice.access, ...read } };
		},
		allowed: () => '',
	};
}

function publishedOf({ scenarioName }: Choice, { scenarios }: Case): Scenario {
	return scenarios.find(({ name }) => name === scenarioName)!;
}

const number: Read<number> = (written) =>
	// A zero has no sign here.
	/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written))
		? Number(written) + 0
		: undefined;

const NONE = 'none';

/** In the order in which they are written. No key is the name of an assumption. */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
	['scenario', oneOf('scenarioName', ({ scenarios }) => scenarios.map(({ name }) => name))],
	['policy', oneOf('policy', () => POLICIES)],
	[
		'ration',
		{
			write: ({ fixedRation }) => (fixedRation === null ? null : String(fixedRation)),
			read(written, choice, shownCase) {
				const fixedRation = number(written, shownCase);
				return fixedRation !== undefined && fixedRation >= 0 && fixedRation <= 1
					? { ...choice, fixedRation }
					: undefined;
			},
			allowed: () => '0 – 1',
		},
	],
	[
		'off',
		{
			write: ({ couplingsOff }) => couplingsOff && (couplingsOff.length === 0 ? NONE : couplingsOff.join()),
			read(written, choice) {
				const names = written === NONE ? [] : written.split(',');
				const couplingsOff = COUPLINGS.filter((id) => names.includes(id));
				return couplingsOff.length === names.length ? { ...choice, couplingsOff } : undefined;
			},
			allowed: () => [...COUPLINGS, NONE].join(', '),
		},
	],
	['road', accessList('phases')],
	['gas', accessList('gas')],
	['power', accessList('power')],
	['convoys', accessList('convoys')],
	['with', oneOf('comparedWith', ({ scenarios }) => scenarios.map(({ name }) => name))],
	['view', oneOf('view', () => ['share', 'stock'])],
	...STORE_GROUPS.map((group): [string, Field] => [group, storeOf(group)]),
	['focus', oneOf('focus', () => STORE_GROUPS)],
	['level', oneOf('level', () => LEVELS)],
	['runsOut', oneOf('criterion', () => CRITERION_IDS)],
	[
		'date',
		{
			write: ({ day }, _opening, { start }) => (day === null ? null : addDays(start, day)),
			read(written, choice, { start, days }) {
				if (parseIsoDate(written) === null) return undefined;
				const day = dayNumberOf(written) - dayNumberOf(start);
				return day >= 0 && day < days ? { ...choice, day } : undefined;
			},
			allowed: ({ start, days }) => `${start} – ${addDays(start, days - 1)}`,
		},
	],
	['ledger', oneOf('ledgerStore', () => STORES)],
	[
		'run',
		{
			write: ({ member }) => (member === null ? null : String(member)),
			read(written, choice) {
				const member = /^\d{1,6}$/.test(written) ? Number(written) : 0;
				return member >= 1 && member <= RUNS ? { ...choice, member } : undefined;
			},
			allowed: () => `1 – ${RUNS}`,
		},
	],
]);

/** The fragment of a link, without its `#`; empty for the page as it opens. */
export function encodeChoice(choice: Choice, shownCase: Case): string {
	const opening = openingChoice(shownCase);
	const parts: [string, string][] = [];
	for (const [key, { write }] of FIELDS) {
		const written = write(choice, opening, shownCase);
		if (written !== null) parts.push([key, written]);
	}
	for (const id of ASSUMPTION_IDS) {
		const value = choice.changes[id];
		if (value !== undefined) parts.push([id, String(value)]);
	}
	if (parts.length === 0) return '';
	return new URLSearchParams([['v', String(FORMAT)], ...parts])
		.toString()
		.replaceAll('%2C', ',')
		.replaceAll('%3A', ':');
}

/** Whether a fragment is meant to be a link of ours: an anchor of the page is not. */
export function isLink(fragment: string): boolean {
	return new URLSearchParams(fragment).has('v');
}

/** Reads a fragment, without its `#`. Never throws; what is not a link opens the page as it is. */
export function decodeChoice(fragment: string, shownCase: Case): Decoded {
	const opening = openingChoice(shownCase);
	if (fragment.length > LONGEST_LINK) {
		return { choice: opening, problems: [{ kind: 'tooLong', characters: fragment.length, most: LONGEST_LINK }] };
	}
	if (!isLink(fragment)) return { choice: opening, problems: [] };
	// The scenario first: it says what the others differ from.
	const parts = [...new URLSearchParams(fragment)].sort(
		([a], [b]) => Number(b === 'scenario') - Number(a === 'scenario'),
	);
	const format = parts.find(([key]) => key === 'v')![1];
	if (format !== String(FORMAT)) {
		return { choice: opening, problems: [{ kind: 'format', written: quoted(format), reads: FORMAT }] };
	}
	const problems: LinkProblem[] = [];
	const seen = new Set<string>();
	let choice = opening;
	for (const [key, written] of parts) {
		const twice = seen.has(key);
		seen.add(key);
		if (twice) problems.push({ kind: 'twice', part: quoted(key) });
		else if (key !== 'v') {
			const taken = take(key, written, choice, shownCase);
			if ('kind' in taken) problems.push(taken);
			else choice = taken;
		}
	}
	return withoutJointZeros(choice, shownCase, problems);
}

function take(key: string, written: string, choice: Choice, shownCase: Case): Choice | LinkProblem {
	const part = quoted(key);
	const field = FIELDS.get(key);
	if (field !== undefined) {
		const read = field.read(written, choice, shownCase);
		if (read === undefined)
			return { kind: 'refused', part, written: quoted(written), allowed: field.allowed(shownCase) };
		return 'allowed' in read ? { kind: 'refused', part, ...read } : read;
	}
	if (!isAssumptionId(key)) {
		return { kind: 'unknown', part, nearest: nearestName(key, [...FIELDS.keys(), ...ASSUMPTION_IDS]) };
	}
	const value = number(written, shownCase);
	const refused = checkOverride(key, value ?? written);
	if (refused !== null) return { kind: 'refused', part, written: quoted(written), allowed: refused.allowed };
	return { ...choice, changes: { ...choice.changes, [key]: value! } };
}

/** Some assumptions may each be 0, but not all of them: then none of these is taken. */
function withoutJointZeros(choice: Choice, shownCase: Case, problems: LinkProblem[]): Decoded {
	const published = publishedOf(choice, shownCase).assumptions;
	const zeros = notAllZero({ ...published, ...choice.changes });
	if (zeros.length === 0) return { choice, problems };
	const changes = Object.fromEntries(
		Object.entries(choice.changes).filter(([id]) => !(zeros as readonly string[]).includes(id)),
	);
	return { choice: { ...choice, changes }, problems: [...problems, { kind: 'notAllZero', parts: zeros }] };
}
