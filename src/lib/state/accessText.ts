/**
 * Access as short texts, for a link, and back:
 *
 *     road     2022-12-12:closed,2022-12-26:relief:6:0.8     date:road:trucks:chance:medicine:transfers:patients
 *     gas      2022-12-12:1,2023-01-10:0                     date:share
 *     convoys  2023-07-26:19:food:stopped::sender            date:trucks:cargo:outcome:tonnes:by:route:source
 *
 * What stands at the end of an entry and is 0 or absent is left out; words in it are percent-encoded.
 */
import type { Access } from '#sims/scenarios/edit.ts';
import type { Convoy, Phase, Scenario } from '#sims/scenarios/scenario.ts';
import { quoted } from '#sims/scenarios/problem.ts';
import { parseScenario } from '#sims/scenarios/schema.ts';

export type AccessPart = keyof Access;
export const ACCESS_PARTS = ['phases', 'gas', 'power', 'convoys'] as const satisfies readonly AccessPart[];

export interface AccessRefused {
	/** The entry that could not be used; safe to show. */
	readonly written: string;
	readonly allowed: string;
}

const NONE = 'none';
const MOST_FIELDS: Readonly<Record<AccessPart, number>> = { phases: 7, gas: 2, power: 2, convoys: 8 };

/** One list of a scenario's access; the same text where the lists are the same. */
export function writeAccess(part: AccessPart, access: Access): string {
	if (part === 'phases') return access.phases.map(phaseFields).map(joined).join();
	if (part === 'convoys') return access.convoys.map(convoyFields).map(joined).join() || NONE;
	return access[part].map(({ from, share }) => `${from}:${share}`).join();
}

/** Reads one list for a scenario; says which entry could not be used. Never throws. */
export function readAccess(part: AccessPart, text: string, into: Scenario): Partial<Access> | AccessRefused {
	const entries = text === NONE && part === 'convoys' ? [] : text.split(',');
	const read = entries.map((entry) => entryOf(part, entry));
	const unread = read.indexOf(null);
	if (unread >= 0) return { written: quoted(entries[unread]!), allowed: FORMS[part] };
	const parsed = parseScenario({ ...into, [part]: read });
	if (parsed.ok) return { [part]: parsed.scenario[part] };
	const { path, found, allowed } = parsed.problems[0]!;
	const index = Number(/^\w+\[(\d+)\]/.exec(path)?.[1] ?? -1);
	return { written: entries[index] === undefined ? found : `${found} (${quoted(entries[index])})`, allowed };
}

const FORMS: Readonly<Record<AccessPart, string>> = {
	phases: 'date:road:trucks:chance:medicine:transfers:patients',
	gas: 'date:share',
	power: 'date:share',
	convoys: 'date:trucks:cargo:outcome:tonnes:by:route:source',
};

function phaseFields(phase: Phase): string[] {
	const { from, road, trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer } = phase;
	const numbers = [trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer];
	return [from, road, ...numbers.map((number) => (number === 0 ? '' : String(number)))];
}

function convoyFields({ date, trucks, cargo, outcome, tonnesPerTruck, by, route, source }: Convoy): string[] {
	const said = [by, route, source].map((text) => encodeURIComponent(text ?? ''));
	return [
		date,
		String(trucks),
		cargo,
		outcome ?? '',
		tonnesPerTruck === undefined ? '' : String(tonnesPerTruck),
		...said,
	];
}

function joined(fields: readonly string[]): string {
	return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1).join(':');
}

/** An entry as the schema reads it, or null for what has not its form. Numbers that are none are left for it to refuse. */
function entryOf(part: AccessPart, entry: string): object | null {
	const fields = entry.split(':');
	if (fields.length > MOST_FIELDS[part] || fields.length < 2) return null;
	if (part === 'phases') {
		const [from, road, ...numbers] = fields;
		const [trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer] = [0, 1, 2, 3, 4].map((i) =>
			numberOf(numbers[i] || '0'),
		);
		return { from, road, trucksPerDay, passChance, medicineShare, transfersPerWeek, patientsPerTransfer };
	}
	if (part !== 'convoys') return { from: fields[0], share: numberOf(fields[1]!) };
	const [date, trucks, cargo, outcome, tonnes, ...said] = fields;
	let texts: string[];
	try {
		texts = said.map(decodeURIComponent);
	} catch {
		// A percent sign that encodes nothing: not the form.
		return null;
	}
	return {
		date,
		trucks: numberOf(trucks!),
		cargo: cargo || 'mixed',
		...(outcome ? { outcome } : {}),
		...(tonnes ? { tonnesPerTruck: numberOf(tonnes) } : {}),
		...Object.fromEntries(['by', 'route', 'source'].flatMap((key, i) => (texts[i] ? [[key, texts[i]]] : []))),
	};
}

function numberOf(text: string): number | string {
	return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
