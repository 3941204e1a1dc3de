/** The talks that come with the page, as data: any of them can be opened, changed and shown. */
import type { Case } from '#sims/cases/case.ts';
import type { RecordWords } from '#sims/cases/words.ts';
import { openingChoice } from '../state/choice.ts';
import { encodeLink } from '../state/link/link.ts';
import { headed } from '../words/joined.ts';
import { words } from '../words/words.ts';
import type { FigureId, Pointed, Step, Talk } from './talk.ts';

interface ShippedStep {
	readonly scenario: string;
	readonly figure: FigureId;
	readonly pointed: Pointed | null;
	/** A contested point whose accounts stand with the notes, by its id. */
	readonly point?: string;
}

/** The weeks in which the hypothetical convoys come. */
const CONVOYS: Pointed = { from: '2023-07-26', to: '2023-09-13' };
const COURT: Pointed = { from: '2023-02-22', to: '2023-02-22' };

const STEPS = {
	public: [
		{ scenario: 'corridor-open', figure: 'all', pointed: null, point: 'closed' },
		{ scenario: 'nothing-passes', figure: 'food', pointed: COURT },
		{ scenario: 'as-reported', figure: 'medicine', pointed: { from: '2023-06-15', to: '2023-06-15' }, point: 'passed' },
		{ scenario: 'lachin-convoys', figure: 'food', pointed: CONVOYS },
		{ scenario: 'aghdam-convoys', figure: 'food', pointed: CONVOYS, point: 'aghdam' },
	],
	school: [
		{ scenario: 'short-closure', figure: 'food', pointed: { from: '2022-12-12', to: '2023-01-01' } },
		{ scenario: 'lachin-convoys', figure: 'food', pointed: CONVOYS },
		{ scenario: 'aghdam-convoys', figure: 'food', pointed: CONVOYS },
	],
} as const satisfies Readonly<Record<string, readonly ShippedStep[]>>;

/**
 * @param contested what the parties say where they differ, for the notes of the steps that touch on it
 */
export function shippedTalks(shownCase: Case, contested: RecordWords['contested']): readonly Talk[] {
	return (['public', 'school'] as const).map((name) => {
		const said = words.talks[name];
		const steps: readonly ShippedStep[] = STEPS[name];
		return {
			title: said.title,
			steps: steps.map((step, index) => stepOf(step, said.steps[index]!, shownCase, contested)),
		};
	});
}

function stepOf(
	{ scenario, figure, pointed, point }: ShippedStep,
	said: { readonly words: string; readonly notes: string },
	shownCase: Case,
	contested: RecordWords['contested'],
): Step {
	const accounts = contested.find(({ id }) => id === point)?.accounts ?? [];
	const claims = accounts.map(({ by, says }) => headed(by, says));
	return {
		state: encodeLink({ ...openingChoice(shownCase), scenarioName: scenario }, shownCase, null),
		figure,
		pointed,
		words: said.words,
		notes: [said.notes, ...(claims.length === 0 ? [] : ['', words.talks.accounts, ...claims])].join('\n'),
	};
}
