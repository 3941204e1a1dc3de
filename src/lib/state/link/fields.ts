/** The parts of a choice that have a key of their own in a link; every assumption has its id. One line adds another. */
import type { Case } from '#sims/cases/case.ts';
import { addDays, dayNumberOf, parseIsoDate } from '#sims/model/calendar.ts';
import { POLICIES } from '#sims/model/conditions.ts';
import { COUPLINGS } from '#sims/model/coupling.ts';
import { CRITERION_IDS } from '#sims/model/firstDays.ts';
import { STORES, STORE_GROUPS } from '#sims/model/store.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { storesOfGroup } from '../../figures/panel.ts';
import { words } from '../../words/words.ts';
import { type AccessRefused, readAccess } from '../accessRead.ts';
import { type AccessPart, writeAccess } from '../accessText.ts';
import { type Choice, LARGEST_SEED, LEVELS, MEMBERS, MOST_MEMBERS, isSeed } from '../choice.ts';
import { LONGEST_TITLE, isTitle } from '../title.ts';

/** Reads a value of a link; undefined where it cannot be one. */
type Read<T> = (written: string, shownCase: Case) => T | undefined;

/** One part of a choice in a link. */
export interface Field {
	/** What differs from the opening choice, or null where nothing does. */
	readonly write: (choice: Choice, opening: Choice, shownCase: Case) => string | null;
	/** For what a link says even where nothing differs, so that another way of opening does not change its meaning. */
	readonly always?: (choice: Choice) => string;
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

export function publishedOf({ scenarioName }: Choice, { scenarios }: Case): Scenario {
	return scenarios.find(({ name }) => name === scenarioName)!;
}

export const number: Read<number> = (written) =>
	// A zero has no sign here.
	/^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written))
		? Number(written) + 0
		: undefined;

const NONE = 'none';

/** In the order in which they are written. No key is the name of an assumption. */
export const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
	[
		'scenario',
		{
			...oneOf('scenarioName', ({ scenarios }) => scenarios.map(({ name }) => name)),
			always: ({ scenarioName }) => scenarioName,
		},
	],
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
				return member >= 1 && member <= MOST_MEMBERS ? { ...choice, member } : undefined;
			},
			allowed: () => `1 – ${MOST_MEMBERS}`,
		},
	],
	[
		'seed',
		{
			write: ({ seed }, opening) => (seed === opening.seed ? null : String(seed)),
			always: ({ seed }) => String(seed),
			read(written, choice, shownCase) {
				const seed = number(written, shownCase);
				return seed !== undefined && isSeed(seed) ? { ...choice, seed } : undefined;
			},
			allowed: () => `0 – ${LARGEST_SEED}`,
		},
	],
	// How many runs; the key `run` is the number of one of them.
	['runs', { ...oneOf('members', () => MEMBERS), always: ({ members }) => String(members) }],
	[
		'title',
		{
			write: ({ title }) => title,
			read(written, choice) {
				const title = written.trim();
				return isTitle(title) ? { ...choice, title } : undefined;
			},
			allowed: () => words.link.allowedTitle(String(LONGEST_TITLE)),
		},
	],
]);
