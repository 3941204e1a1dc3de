/** The exercises that come with the page, as data: any of them can be gone through, changed and handed on. */
import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE } from '#sims/cases/first.ts';
import type { RecordWords } from '#sims/cases/words.ts';
import type { AssumptionId } from '#sims/model/assumption.ts';
import { type Choice, openingChoice } from '../state/choice.ts';
import { encodeLink } from '../state/link/link.ts';
import type { ExercisePlace } from '../words/en/exercisePlaces.ts';
import { words } from '../words/words.ts';
import type { Exercise, ExerciseStep } from './exercise.ts';
import { MATERIAL } from './material.ts';
import { quotation } from './quotation.ts';
import { STEP_RUNS } from './stepState.ts';

export const SHIPPED_IDS = ['reading-a-band', 'how-long', 'one-convoy', 'which-first', 'two-readings'] as const;
export type ShippedId = (typeof SHIPPED_IDS)[number];

export interface Shipped {
	readonly id: ShippedId;
	readonly case: Case;
	readonly exercise: Exercise;
}

type Words = Pick<ExerciseStep, 'heading' | 'text'>;
/** A step but for its words. */
type Frame<S = ExerciseStep> = S extends ExerciseStep ? Omit<S, keyof Words> : never;

/** Assumptions that a student ranks: of stores, weather, trucks, fields and rules, in no order of weight. */
const RANKED: readonly AssumptionId[] = [
	'openingCereals',
	'temperatureOffset',
	'reliefTonnesPerTruck',
	'localEnergyShare',
	'harvestCereals',
	'rationTriggerDays',
];

/**
 * @param contested what the parties say where they differ, for the steps that quote them
 */
export function shippedExercises(shownCase: Case, contested: RecordWords['contested']): readonly Shipped[] {
	const material = MATERIAL[shownCase.id];
	const place = words.exercisePlaces[shownCase.id];
	if (material === undefined || place === undefined) return [];
	const { open, short, byRoad, lastConvoyDay, roads, points } = material;
	const state = (scenarioName: string, looked: Partial<Choice> = {}): string =>
		encodeLink({ ...openingChoice(shownCase), members: STEP_RUNS, scenarioName, ...looked }, shownCase, null);
	const food = (scenarioName: string) => ({ state: state(scenarioName), drawn: 'food' }) as const;
	const quoted = (point: string, most?: number) => quotation(shownCase, contested, point, most);
	const read = (figure: Extract<ExerciseStep, { kind: 'read' }>['figure'] = null) =>
		({ kind: 'read', figure }) as const;
	const talk = { kind: 'debrief', moves: null } as const;
	const write = { kind: 'write' } as const;

	/** The options and questions of a step stand with its words. */
	type Bare = Frame | { readonly kind: 'debrief'; readonly moves: string | null } | BareDecide;
	const frames: Readonly<Record<ShippedId, { readonly minutes: number; readonly steps: readonly Bare[] }>> = {
		'reading-a-band': {
			minutes: 20,
			steps: [
				read(),
				read(food('nothing-passes')),
				{ kind: 'decide', order: false, why: true },
				read(food(open)),
				{ kind: 'set', ...food('nothing-passes'), levers: ['people', 'openingCereals', 'localEnergyShare'] },
				write,
				talk,
			],
		},
		'how-long': {
			minutes: 25,
			steps: [
				read(),
				{ kind: 'sketch', state: state('nothing-passes'), supply: 'food' },
				write,
				{ kind: 'sketch', state: state(short), supply: 'food' },
				write,
				talk,
			],
		},
		'one-convoy': {
			minutes: 30,
			steps: [
				read(),
				{ kind: 'decide', order: false, why: true },
				{
					kind: 'compare',
					state: state(byRoad[0], { comparedWith: byRoad[1], day: lastConvoyDay }),
				},
				write,
				talk,
			],
		},
		'which-first': {
			minutes: 30,
			steps: [
				read(food(shownCase.reportedScenario)),
				{ kind: 'decide', order: true, why: true, options: RANKED.map((assumption) => ({ assumption })) },
				{ kind: 'debrief', moves: state(shownCase.reportedScenario) },
				{ kind: 'set', ...food(shownCase.reportedScenario), levers: RANKED },
				write,
				talk,
			],
		},
		'two-readings': {
			minutes: 45,
			steps: [
				read(),
				read(),
				read(),
				read(),
				{ kind: 'decide', order: true, why: true },
				{ kind: 'compare', state: state(shownCase.reportedScenario, { comparedWith: open }) },
				write,
				talk,
			],
		},
	};
	/** What is quoted under the words of a step, by its number from 0. */
	const quotations: Readonly<Partial<Record<ShippedId, Readonly<Record<number, string>>>>> = {
		'one-convoy': { 0: quoted(roads) },
		'two-readings': { 1: quoted(points[0], 2), 2: quoted(points[1], 2), 3: quoted(points[2], 2) },
	};

	return SHIPPED_IDS.map((id) => {
		const { title, aim, steps } = words.exercises[id];
		const { minutes, steps: bare } = frames[id];
		return {
			id,
			case: shownCase,
			exercise: {
				title: shownCase === FIRST_CASE ? title : words.exercises.titleOf(title, place.name),
				minutes,
				aim,
				steps: bare.map((frame, index) => withWords(frame, filled(steps[index]!, place), quotations[id]?.[index])),
			},
		};
	});
}

type BareDecide = Omit<Frame<Extract<ExerciseStep, { kind: 'decide' }>>, 'options'>;
type Said = Words & { readonly options?: readonly string[]; readonly questions?: readonly string[] };

/** The words of a step with what the place says in their braces. */
function filled({ heading, text, options, questions }: Said, place: ExercisePlace): Said {
	const fill = (words: string) => words.replaceAll(/\{(\w+)\}/g, (_, part: keyof ExercisePlace) => place[part]);
	return {
		heading: fill(heading),
		text: fill(text),
		...(options === undefined ? {} : { options: options.map(fill) }),
		...(questions === undefined ? {} : { questions: questions.map(fill) }),
	};
}

function withWords(frame: object, said: Said, quotation?: string): ExerciseStep {
	const { heading, options, questions } = said;
	return {
		...(options === undefined ? {} : { options: options.map((option) => ({ words: option })) }),
		...(questions === undefined ? {} : { questions }),
		...frame,
		heading,
		text: quotation === undefined ? said.text : `${said.text}\n\n${quotation}`,
	} as ExerciseStep;
}
