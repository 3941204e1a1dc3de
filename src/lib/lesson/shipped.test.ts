import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { encodeParcel } from '../parcel/parcel.ts';
import { decodeChoice } from '../state/link/link.ts';
import { statesOf } from './exercise.ts';
import { EXERCISE } from './exerciseParcel.ts';
import { parseExercise } from './parseExercise.ts';
import { QUOTED_POINTS, SHIPPED_IDS, shippedExercises } from './shipped.ts';
import { STEP_RUNS } from './stepState.ts';

const shipped = shippedExercises(karabakh2022, contested);
const wordsOf = (text: string) => text.split(/\s+/).length;

describe('the shipped exercises', () => {
	it.each(shipped)('$id is whole, fits a link, and ends in a debrief', async ({ exercise }) => {
		expect(parseExercise(exercise)).toEqual({ ok: true, value: exercise });
		expect((await encodeParcel(EXERCISE, exercise)).ok).toBe(true);
		expect(exercise.steps.at(-1)!.kind).toBe('debrief');
		for (const { heading, text, kind } of exercise.steps) {
			expect(heading).not.toBe('');
			if (kind !== 'debrief') expect(text).not.toBe('');
		}
	});

	it('each open states without a problem, with few runs', () => {
		expect(shipped.map(({ id }) => id)).toEqual([...SHIPPED_IDS]);
		const states = shipped.flatMap(({ exercise }) => exercise.steps.flatMap(statesOf));
		expect(states.length).toBeGreaterThan(8);
		for (const state of states) {
			const { choice, problems } = decodeChoice(state, karabakh2022);
			expect(problems).toEqual([]);
			expect(choice.members).toBe(STEP_RUNS);
		}
	});

	it('show a scenario in which supplies last beside one in which they do not, where the future of stocks is drawn', () => {
		const { steps } = shipped.find(({ id }) => id === 'how-long')!.exercise;
		const drawn = steps.filter(({ kind }) => kind === 'sketch').flatMap(statesOf);
		expect(drawn.map((state) => decodeChoice(state, karabakh2022).choice.scenarioName)).toEqual([
			'nothing-passes',
			'short-closure',
		]);
	});

	it('give both sides about the same room where they are quoted, word for word as in the record', () => {
		const { steps } = shipped.find(({ id }) => id === 'two-readings')!.exercise;
		const length = [0, 0];
		QUOTED_POINTS.forEach((point, index) => {
			const accounts = contested.find(({ id }) => id === point)!.accounts.slice(0, 2);
			expect(accounts[0]!.by).toMatch(/Armenia|[Dd]e facto/);
			expect(accounts[1]!.by).toMatch(/^Az/);
			accounts.forEach(({ by, says, sources }, side) => {
				const { text } = steps[index + 1]!;
				expect(text).toContain(`${by}: ${says}`);
				for (const id of sources) expect(text).toContain(karabakh2022.sources[id]!.title);
				length[side]! += wordsOf(says);
			});
		});
		expect(Math.abs(length[0]! - length[1]!) / Math.max(...length)).toBeLessThan(0.2);
	});
});
