/**
 * A choice as the fragment of a link, and back. A link says by which format, model and arithmetic it was made, names
 * the case where it is not the first, the scenario, what differs from it, the seed and the number of runs, and ends with a fingerprint of the figures.
 * What cannot be used of one from outside is named, and the rest is taken.
 *
 *     #v=2&model=1.0.0&engine=ts1&scenario=nothing-passes&date=2023-07-26&seed=7&runs=4096&people=100417&is=…
 */
import type { Case } from '#sims/cases/case.ts';
import { CASES } from '#sims/cases/shipped.ts';
import type { Fingerprint } from '#sims/ensemble/fingerprint.ts';
import { ASSUMPTION_IDS, isAssumptionId } from '#sims/model/assumption.ts';
import { notAllZero } from '#sims/scenarios/joint.ts';
import { nearestName } from '#sims/scenarios/nearest.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import { checkOverride } from '#sims/scenarios/schema.ts';
import { type Choice, openingChoice } from '../choice.ts';
import { caseParts } from './caseIn.ts';
import { CASE_KEY } from './caseName.ts';
import { FIELDS, number, publishedOf } from './fields.ts';
import { FORMAT, formatOf, lift } from './lift.ts';
import { type Part, fragmentOf, isLink, partsOf, textOf } from './parts.ts';
import { STAMP_FIELDS, type Stamp, stampHead, stampTail } from './stamp.ts';

/** Characters that are read, and that an address is given. */
export const LONGEST_LINK = 8000;

/** Parts that are read: thrice as many as a link can have that names everything once. */
export const MOST_PARTS = 400;

/** A part of a link that was not used. Texts are safe to show: cut, quoted, and without characters that turn a line. */
export type LinkProblem =
	| { readonly kind: 'tooLong'; readonly characters: number; readonly most: number }
	| { readonly kind: 'tooMany'; readonly parts: number; readonly most: number }
	| { readonly kind: 'format'; readonly written: string; readonly reads: number }
	| { readonly kind: 'unknown'; readonly part: string; readonly nearest: string | null }
	| { readonly kind: 'twice'; readonly part: string }
	| { readonly kind: 'refused'; readonly part: string; readonly written: string; readonly allowed: string }
	| { readonly kind: 'notAllZero'; readonly parts: readonly string[] };

export interface Decoded {
	readonly choice: Choice;
	readonly problems: readonly LinkProblem[];
	/** What the link says of the page that made it; null for no link, or for one of which nothing was used. */
	readonly stamp: Stamp | null;
}

/** The fragment of a link, without its `#`; empty for the page as it opens, with the first case. */
export function encodeChoice(choice: Choice, shownCase: Case, figures: Fingerprint | null = null): string {
	const opening = openingChoice(shownCase);
	const differs =
		caseParts(shownCase).length > 0 ||
		Object.keys(choice.changes).length > 0 ||
		[...FIELDS.values()].some(({ write }) => write(choice, opening, shownCase) !== null);
	return differs ? encodeLink(choice, shownCase, figures) : '';
}

/**
 * The fragment of a link that goes elsewhere: it names what it is made of even for the page as it opens.
 *
 * @param figures the fingerprint of what the choice gave, where it is known
 */
export function encodeLink(choice: Choice, shownCase: Case, figures: Fingerprint | null): string {
	const opening = openingChoice(shownCase);
	const parts: Part[] = [];
	for (const [key, { write, always }] of FIELDS) {
		const written = write(choice, opening, shownCase) ?? always?.(choice) ?? null;
		if (written !== null) parts.push([key, written]);
	}
	for (const id of ASSUMPTION_IDS) {
		const value = choice.changes[id];
		if (value !== undefined) parts.push([id, String(value)]);
	}
	return fragmentOf([...stampHead(), ...caseParts(shownCase), ...parts, ...stampTail(figures)]);
}

/**
 * Reads a fragment, without its `#`. Never throws; what is not a link opens the page as it is.
 *
 * @param shownCase see `caseIn`
 * @param longest characters that are read
 */
export function decodeChoice(fragment: string, shownCase: Case, longest = LONGEST_LINK): Decoded {
	const opening = openingChoice(shownCase);
	const nothing = (problem: LinkProblem): Decoded => ({ choice: opening, problems: [problem], stamp: null });
	if (fragment.length > longest) return nothing({ kind: 'tooLong', characters: fragment.length, most: longest });
	if (!isLink(fragment)) return { choice: opening, problems: [], stamp: null };
	const written = partsOf(fragment);
	if (written.length > MOST_PARTS) return nothing({ kind: 'tooMany', parts: written.length, most: MOST_PARTS });
	const format = formatOf(written);
	if (format === null) {
		return nothing({ kind: 'format', written: quoted(textOf(written, 'v')!), reads: FORMAT });
	}
	// The scenario first: it says what the others differ from.
	const parts = [...lift(written, format)].sort(([a], [b]) => Number(b === 'scenario') - Number(a === 'scenario'));
	const problems: LinkProblem[] = [];
	const seen = new Set<string>();
	let taken: Taken = { choice: opening, stamp: { format, model: null, engine: null, fingerprint: null } };
	for (const [key, text] of parts) {
		const next: Taken | LinkProblem = seen.has(key)
			? { kind: 'twice', part: quoted(key) }
			: take(key, text, taken, shownCase);
		seen.add(key);
		if ('kind' in next) problems.push(next);
		else taken = next;
	}
	return { ...taken, ...withoutJointZeros(taken.choice, shownCase, problems) };
}

interface Taken {
	readonly choice: Choice;
	readonly stamp: Stamp;
}

function take(key: string, written: string, { choice, stamp }: Taken, shownCase: Case): Taken | LinkProblem {
	const part = quoted(key);
	const stampField = STAMP_FIELDS.get(key);
	if (stampField !== undefined) {
		const read = stampField.read(written, stamp);
		if (read !== undefined) return { choice, stamp: read };
		return { kind: 'refused', part, written: quoted(written), allowed: stampField.allowed };
	}
	if (key === CASE_KEY) {
		if (written === shownCase.id) return { choice, stamp };
		return { kind: 'refused', part, written: quoted(written), allowed: CASES.map(({ id }) => id).join(', ') };
	}
	const field = FIELDS.get(key);
	if (field !== undefined) {
		const read = field.read(written, choice, shownCase);
		if (read === undefined)
			return { kind: 'refused', part, written: quoted(written), allowed: field.allowed(shownCase) };
		return 'allowed' in read ? { kind: 'refused', part, ...read } : { choice: read, stamp };
	}
	if (!isAssumptionId(key)) {
		const known = [...STAMP_FIELDS.keys(), CASE_KEY, ...FIELDS.keys(), ...ASSUMPTION_IDS];
		return { kind: 'unknown', part, nearest: nearestName(key, known) };
	}
	const value = number(written, shownCase);
	const refused = checkOverride(key, value ?? written);
	if (refused !== null) return { kind: 'refused', part, written: quoted(written), allowed: refused.allowed };
	return { choice: { ...choice, changes: { ...choice.changes, [key]: value! } }, stamp };
}

/**
 * Some assumptions may each be 0, but not all of them: then none of these is taken. Those that are stand in the order of the
 * model, as a link is written: whoever passes one on passes on the same choice.
 */
function withoutJointZeros(
	choice: Choice,
	shownCase: Case,
	problems: LinkProblem[],
): Pick<Decoded, 'choice' | 'problems'> {
	const published = publishedOf(choice, shownCase).assumptions;
	const zeros = notAllZero({ ...published, ...choice.changes });
	const refused = new Set<string>(zeros);
	const taken = ASSUMPTION_IDS.filter((id) => choice.changes[id] !== undefined && !refused.has(id));
	const changes = Object.fromEntries(taken.map((id) => [id, choice.changes[id]]));
	return {
		choice: { ...choice, changes },
		problems: zeros.length === 0 ? problems : [...problems, { kind: 'notAllZero', parts: zeros }],
	};
}
