/** Access read back from the short texts of a link: see `accessText.ts`. */
import { quoted } from '#sims/scenarios/quoted.ts';
import type { Access } from '#sims/scenarios/edit.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { parseScenario } from '#sims/scenarios/schema.ts';
import { words } from '../words/words.ts';
import { type AccessPart, NONE } from './accessText.ts';

export interface AccessRefused {
	/** The entry that could not be used; safe to show. */
	readonly written: string;
	readonly allowed: string;
}

const MOST_FIELDS: Readonly<Record<AccessPart, number>> = { phases: 7, gas: 2, power: 2, convoys: 8 };

/** Reads one list for a scenario; says which entry could not be used. Never throws. */
export function readAccess(part: AccessPart, text: string, into: Scenario): Partial<Access> | AccessRefused {
	const entries = text === NONE && part === 'convoys' ? [] : text.split(',');
	const read = entries.map((entry) => entryOf(part, entry));
	const unread = read.indexOf(null);
	if (unread >= 0) return { written: quoted(entries[unread]!), allowed: words.link.allowedEntries[part] };
	const parsed = parseScenario({ ...into, [part]: read });
	if (parsed.ok) return { [part]: parsed.scenario[part] };
	const { path, found, allowed } = parsed.problems[0]!;
	const index = Number(/^\w+\[(\d+)\]/.exec(path)?.[1] ?? -1);
	return { written: entries[index] === undefined ? found : `${found} (${quoted(entries[index])})`, allowed };
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
	return /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
