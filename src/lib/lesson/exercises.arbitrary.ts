/** Exercises and answers at random, as wide as the page allows them: what links and files are tried on. */
import fc from 'fast-check';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { isLine, printable } from '../parcel/parts.ts';
import { SURENESS, emptySketch, onStep } from '../sketch/sketch.ts';
import { choices } from '../state/choices.arbitrary.ts';
import { LONGEST_LINK, encodeLink } from '../state/link/link.ts';
import { isTitle } from '../state/title.ts';
import type { Answer, HandIn } from './answers.ts';
import {
	DRAWN,
	type Exercise,
	type ExerciseStep,
	LONGEST_HEADING,
	MOST_EXERCISE_STEPS,
	OPTIONS,
	RULE_LEVERS,
} from './exercise.ts';

const someText = fc.oneof(
	fc.constantFrom('<b>bold</b> & "quoted"', 'Հայաստան', 'إغلاق الطريق', '🚛 100 %', 'a+b=c#lesson=1.x'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const line = someText.map((text) => text.trim()).filter((text) => isLine(text, LONGEST_HEADING));
const text = fc.array(someText.map(printable), { maxLength: 3 }).map((lines) => lines.join('\n\n'));
const title = fc.oneof(fc.constant(''), line.filter(isTitle));
const state = choices
	.map((choice) => encodeLink(choice, karabakh2022, null))
	.filter((fragment) => fragment.length <= LONGEST_LINK);
const pair = fc.constant('v=2&scenario=lachin-convoys&with=aghdam-convoys');
const drawn = fc.constantFrom(...DRAWN);
const assumption = fc.constantFrom(...ASSUMPTION_IDS);
const option = fc.oneof(
	line.map((words) => ({ words })),
	assumption.map((id) => ({ assumption: id })),
);
const base = { heading: fc.oneof(fc.constant(''), line), text };

const step: fc.Arbitrary<ExerciseStep> = fc.oneof(
	fc.record({ kind: fc.constant('read' as const), ...base, figure: fc.option(fc.record({ state, drawn })) }),
	fc.record({
		kind: fc.constant('sketch' as const),
		...base,
		state,
		supply: fc.constantFrom('food' as const, 'medicine' as const, 'energy' as const),
	}),
	fc.record({
		kind: fc.constant('set' as const),
		...base,
		state,
		drawn,
		levers: fc.uniqueArray(fc.oneof(assumption, fc.constantFrom(...RULE_LEVERS)), { minLength: 1, maxLength: 8 }),
	}),
	fc.record({
		kind: fc.constant('decide' as const),
		...base,
		options: fc.array(option, { minLength: OPTIONS.least, maxLength: OPTIONS.most }),
		order: fc.boolean(),
		why: fc.boolean(),
	}),
	fc.record({ kind: fc.constant('compare' as const), ...base, state: pair }),
	fc.record({ kind: fc.constant('write' as const), ...base }),
	fc.record({
		kind: fc.constant('debrief' as const),
		...base,
		questions: fc.array(line, { maxLength: 3 }),
		moves: fc.option(state),
	}),
);

/** Anything that someone can have made, with few steps. */
export const exercises: fc.Arbitrary<Exercise> = fc.record({
	title,
	minutes: fc.integer({ min: 1, max: 240 }),
	aim: text,
	steps: fc.array(step, { maxLength: 3 }),
});

const after = fc.integer({ min: 1, max: MOST_EXERCISE_STEPS });
const decision = {
	chosen: fc.uniqueArray(fc.nat(OPTIONS.most - 1), { minLength: 1 }),
	why: fc.option(text),
};
const { shares } = emptySketch(karabakh2022.days);
const answer: fc.Arbitrary<Answer> = fc.oneof(
	fc.record(
		{
			kind: fc.constant('sketch' as const),
			after,
			sketch: fc.record({
				shares: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => onStep(share) + 0)), {
					minLength: shares.length,
					maxLength: shares.length,
				}),
				sure: fc.option(fc.constantFrom(...SURENESS)),
			}),
		},
		{ requiredKeys: ['kind', 'sketch'] },
	),
	fc.record({ kind: fc.constant('set' as const), state }),
	fc.record(
		{ kind: fc.constant('decide' as const), ...decision, after, later: fc.record({ ...decision, after }) },
		{ requiredKeys: ['kind', 'chosen', 'why'] },
	),
	fc.record({ kind: fc.constant('words' as const), words: text }),
);

/** Anything that someone can hand in. */
export const handIns: fc.Arbitrary<HandIn> = fc.record({
	exercise: fc.record({
		title,
		fingerprint: fc.integer({ min: 0, max: 0xffffffff }).map((hash) => hash.toString(16).padStart(8, '0')),
	}),
	name: fc.option(line.filter((name) => isLine(name, 60))),
	answers: fc.array(fc.option(answer), { maxLength: 4 }),
});
