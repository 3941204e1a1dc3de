/** Scenarios: as data, as the text of a file, as a link. */
import { FIRST_CASE } from '#sims/cases/first.ts';
import { type Parsed, LARGEST_FILE_BYTES, parseScenario, parseScenarioText } from '#sims/scenarios/schema.ts';
import { caseNamed } from '#sims/cases/shipped.ts';
import type { Choice } from '../../../src/lib/state/choice.ts';
import { readFile } from '../../../src/lib/state/file/readFile.ts';
import { caseIn } from '../../../src/lib/state/link/caseIn.ts';
import { type Decoded, LONGEST_LINK, decodeChoice, encodeLink } from '../../../src/lib/state/link/link.ts';
import { type Place, behindFile, placeBehindFile } from '../../../src/lib/state/place.ts';
import { fragmentOfLink } from '../../../src/lib/lesson/edit/pasted.ts';
import { problemSentence } from '../../../src/lib/words/problems.ts';
import { documents } from '../documents.ts';
import { type Outcome, entrance } from '../entrance.ts';
import { same } from '../laws.ts';
import { changed, scratched } from '../mutate.ts';

function ofScenario(parsed: Parsed): Outcome {
	return parsed.ok
		? { taken: parsed.scenario, problems: [] }
		: { taken: null, problems: parsed.problems.map(({ message }) => message) };
}

const CHECKED = 'what a choice makes of its scenario is checked anew for each list that it changes';

/** What is kept of a choice: a link writes a choice with its case. */
interface Chosen {
	readonly of: string;
	readonly choice: Choice;
}

function ofLink({ choice, problems }: Decoded, of: string): Outcome {
	return { taken: { of, choice } satisfies Chosen, problems: problems.map(problemSentence) };
}

function asLink(taken: unknown): string {
	const { of, choice } = taken as Chosen;
	return encodeLink(choice, caseNamed(of)!, null);
}

function readLink(fragment: string, longest = LONGEST_LINK): Outcome {
	const shownCase = caseIn(fragment);
	return ofLink(decodeChoice(fragment, shownCase, longest), shownCase.id);
}

export const SCENARIOS = [
	entrance<unknown>({
		name: 'scenario',
		cases: (seed, many) => changed(documents('scenarios', seed, many)),
		read: (input) => ofScenario(parseScenario(input)),
		write: (taken) => JSON.parse(JSON.stringify(taken)) as unknown,
	}),
	entrance<string>({
		name: 'scenario-text',
		cases: (seed, many) => scratched(documents('scenarios', seed, many).map((each) => JSON.stringify(each))),
		read: (text) => ofScenario(parseScenarioText(text)),
		write: (taken) => JSON.stringify(taken),
	}),
	entrance<string>({
		name: 'scenario-file',
		dear: { cases: 3_000, why: CHECKED },
		cases: (seed, many) => scratched(documents('saved', seed, many)),
		read: readScenarioFile,
	}),
	entrance<string>({
		name: 'scenario-file-fields',
		dear: { cases: 3_000, why: CHECKED },
		cases: (seed, many) =>
			changed(documents('saved', seed, many).map((text) => JSON.parse(text) as unknown)).map(
				(value) => JSON.stringify(value) ?? '',
			),
		read: readScenarioFile,
	}),
	entrance<string>({
		name: 'link',
		dear: { cases: 5_000, why: CHECKED },
		cases: (seed, many) => scratched(documents('links', seed, many)),
		read: (fragment) => readLink(fragment),
		write: asLink,
		// What is no link of ours is an anchor of the page, of which nothing is said.
		silent: true,
	}),
	entrance<string>({
		name: 'pasted-link',
		cases: (seed, many) =>
			scratched(documents('links', seed, many).map((each) => `https://example.org/corridor/#${each}`)),
		read: (text) => ({ taken: fragmentOfLink(text), problems: [] }),
		write: (taken) => `#${taken as string}`,
		silent: true,
	}),
	entrance<string>({
		name: 'address-of-the-one-file',
		cases: (seed, many) => scratched(documents('links', seed, many).map((each) => `/record/?by=x#${each}`)),
		read: (hash) => ({ taken: placeBehindFile(hash), problems: [] }),
		write: (taken) => behindFile(taken as Place),
		silent: true,
	}),
];

/** A choice that opens from a file is one that a link can hold, were links as long as files. */
function readScenarioFile(text: string): Outcome {
	const read = readFile(text, FIRST_CASE);
	if (!read.ok) return { taken: null, problems: read.problems };
	const taken: Chosen = { of: read.case.id, choice: read.choice };
	const again = readLink(asLink(taken), LARGEST_FILE_BYTES);
	if (again.problems.length > 0) throw new Error(`Opened, and no link of it: ${again.problems[0]}`);
	same(taken, again.taken);
	return { taken, problems: [] };
}
