/** A file from outside as a choice: one that was saved here, or a scenario in the format of the simulation. Whole or not at all. */
import type { Case } from '#sims/cases/case.ts';
import { fingerprintText } from '#sims/ensemble/fingerprint.ts';
import { nearestName } from '#sims/scenarios/nearest.ts';
import { shown } from '#sims/scenarios/problem.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { LARGEST_FILE_BYTES, parseScenario } from '#sims/scenarios/schema.ts';
import { headed } from '../../words/joined.ts';
import { count } from '../../words/numbers.ts';
import { problemSentence } from '../../words/problems.ts';
import { words } from '../../words/words.ts';
import { type Choice, openingChoice, scenarioWith } from '../choice.ts';
import { publishedOf } from '../link/fields.ts';
import { caseIn } from '../link/caseIn.ts';
import { type Decoded, decodeChoice } from '../link/link.ts';
import type { Stamp } from '../link/stamp.ts';
import { choiceOf } from './choiceOf.ts';
import { FIGURES_FORMAT } from './figuresFile.ts';
import { FILE_FIELDS, FILE_FORMAT } from './scenarioFile.ts';
import { withoutEmpty } from './withoutEmpty.ts';

export type FileRead =
	| {
			readonly ok: true;
			readonly case: Case;
			readonly choice: Choice;
			/** What the file says of the page that made it; null for a scenario without figures. */
			readonly stamp: Stamp | null;
			/** Whether the published scenario has changed since, so that what was run is opened in its place. */
			readonly frozen: boolean;
	  }
	/** A sentence for each part that cannot be used. */
	| { readonly ok: false; readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, and not one argument each: there may be more of them than a call can have. */
const refused = (problems: readonly string[]): FileRead => ({ ok: false, problems });

/** Fields that do not belong, of which each is named. */
const MOST_STRANGERS = 20;

/**
 * Never throws.
 *
 * @param shownCase that of the page: a scenario in the format of the simulation names none
 */
export function readFile(text: string, shownCase: Case): FileRead {
	const say = words.keeping.open;
	if (text.length > LARGEST_FILE_BYTES) return refused([say.tooLarge(count(text.length))]);
	if (text.trim() === '') return refused([say.empty]);
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return refused([say.notJson]);
	}
	if (!isFields(input)) return refused([say.notObject]);
	return Object.hasOwn(input, 'corridorFigures') ? readFigures(input, shownCase) : readEither(input, shownCase);
}

/** Of figures the scenario that they are of; they are worked out anew. */
function readFigures({ corridorFigures, scenarioFile }: Fields, pageCase: Case): FileRead {
	const say = words.keeping.open;
	if (corridorFigures !== FIGURES_FORMAT) return refused([say.newer(shown(corridorFigures), String(FIGURES_FORMAT))]);
	return isFields(scenarioFile) ? readSaved(scenarioFile, pageCase) : refused([say.missing('scenarioFile')]);
}

function readEither(fields: Fields, shownCase: Case): FileRead {
	return Object.hasOwn(fields, 'corridor') ? readSaved(fields, shownCase) : readScenario(fields, shownCase);
}

function readScenario(input: unknown, shownCase: Case): FileRead {
	const parsed = parseScenario(input);
	if (!parsed.ok) return refused(parsed.problems.map(({ message }) => message));
	const choice = choiceOf(withoutEmpty(parsed.scenario), openingChoice(shownCase), shownCase);
	return isChoice(choice) ? { ok: true, case: shownCase, choice, stamp: null, frozen: false } : refused(choice);
}

function readSaved(fields: Fields, pageCase: Case): FileRead {
	const say = words.keeping.open;
	const { corridor, choice: fragment, run } = fields;
	if (corridor !== FILE_FORMAT) return refused([say.newer(shown(corridor), String(FILE_FORMAT))]);
	const known: readonly string[] = FILE_FIELDS;
	const strangers = Object.keys(fields).filter((field) => !known.includes(field));
	const missing = (['choice', 'run'] as const).filter((field) => !Object.hasOwn(fields, field));
	if (strangers.length > 0 || missing.length > 0) {
		const more = strangers.length - MOST_STRANGERS;
		return refused([
			...strangers.slice(0, MOST_STRANGERS).map((field) => say.unknownField(quoted(field), nearestName(field, known))),
			...(more > 0 ? [say.and(count(more))] : []),
			...missing.map(say.missing),
		]);
	}
	if (typeof fragment !== 'string') return refused([say.notText('choice')]);
	const named = caseIn(fragment);
	const shownCase = named.id === pageCase.id ? pageCase : named;
	// A choice in a file may be longer than an address.
	const decoded = decodeChoice(fragment, shownCase, LARGEST_FILE_BYTES);
	const parsed = parseScenario(run);
	const problems = [
		...decoded.problems.map(problemSentence),
		...(parsed.ok ? [] : parsed.problems.map(({ message }) => headed('run', message))),
		...(decoded.stamp === null && decoded.problems.length === 0 ? [say.missing('v (choice)')] : []),
		...disagreements(fields, decoded),
	];
	if (problems.length > 0 || !parsed.ok) return refused(problems);
	return asRun(withoutEmpty(parsed.scenario), decoded, shownCase);
}

/** What was run, even where the choice gives something else today. */
function asRun(run: Scenario, { choice, stamp }: Decoded, shownCase: Case): FileRead {
	const today = scenarioWith(publishedOf(choice, shownCase), choice);
	if (asText(today) === asText(run)) return { ok: true, case: shownCase, choice, stamp, frozen: false };
	const exact = choiceOf(run, choice, shownCase);
	return isChoice(exact) ? { ok: true, case: shownCase, choice: exact, stamp, frozen: true } : refused(exact);
}

/** Fields for a person's eyes that say something else than the choice: to follow either would be a guess. */
function disagreements(fields: Fields, { choice, stamp, problems }: Decoded): string[] {
	if (stamp === null || problems.length > 0) return [];
	const { scenarioName, title, seed, members } = choice;
	const { model, engine, fingerprint } = stamp;
	const said: Readonly<Record<string, unknown>> = {
		...{ scenario: scenarioName, title, seed, runs: members, model, engine },
		fingerprint: fingerprint && fingerprintText(fingerprint),
	};
	return Object.keys(said)
		.filter((field) => Object.hasOwn(fields, field) && fields[field] !== said[field])
		.map((field) => words.keeping.open.otherThanChoice(field, shown(fields[field]), shown(said[field])));
}

/** The same text for scenarios that run the same: fields in the schema's order, nothing that JSON leaves out. */
function asText(scenario: Scenario): string {
	const parsed = parseScenario(scenario);
	return JSON.stringify(parsed.ok ? parsed.scenario : scenario);
}

function isChoice(value: Choice | readonly string[]): value is Choice {
	return !Array.isArray(value);
}
