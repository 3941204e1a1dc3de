import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { recordOf } from '#sims/cases/shippedRecords.ts';
import { CASES } from '#sims/cases/shipped.ts';
import { sourceOf } from '#sims/cases/shippedEvidence.ts';
import { encodeParcel } from '../parcel/parcel.ts';
import { decodeChoice } from '../state/link/link.ts';
import { askedFor, everyExercise, fragmentOf } from './everyExercise.ts';
import { statesOf } from './exercise.ts';
import { EXERCISE } from './exerciseParcel.ts';
import { parseExercise } from './parseExercise.ts';
import { MATERIAL } from './material.ts';
import { SHIPPED_IDS } from './shipped.ts';
import { STEP_RUNS } from './stepState.ts';

const shipped = everyExercise();
const wordsOf = (text: string) => text.split(/\s+/).length;

const of = (asked: string, caseId: string) =>
	shipped.find(({ id, case: { id: place } }) => id === asked && place === caseId)!.exercise;

describe('the shipped exercises', () => {
	it.each(shipped)('$id of $case.id is whole, fits a link, and ends in a debrief', async ({ exercise }) => {
		expect(parseExercise(exercise)).toEqual({ ok: true, value: exercise });
		expect((await encodeParcel(EXERCISE, exercise)).ok).toBe(true);
		expect(exercise.steps.at(-1)!.kind).toBe('debrief');
		for (const { heading, text, kind } of exercise.steps) {
			expect(heading).not.toBe('');
			if (kind !== 'debrief') expect(text).not.toBe('');
		}
		// Every word that is the place's own has been put in.
		expect(JSON.stringify(exercise.steps)).not.toMatch(/\{\w+\}|undefined/);
	});

	it.each(shipped)('$id of $case.id is found by its address, and by no other', (each) => {
		const asked = askedFor(fragmentOf(each))!;
		expect(shipped.filter(({ id, case: place }) => id === asked.id && place === asked.shownCase)).toEqual([each]);
	});

	it('are the same five of each case, each state without a problem and with few runs', () => {
		for (const shownCase of CASES) {
			const its = shipped.filter((each) => each.case === shownCase);
			expect(its.map(({ id }) => id)).toEqual([...SHIPPED_IDS]);
			const states = its.flatMap(({ exercise }) => exercise.steps.flatMap(statesOf));
			expect(states.length).toBeGreaterThan(8);
			for (const state of states) {
				const { choice, problems } = decodeChoice(state, shownCase);
				expect(problems).toEqual([]);
				expect(choice.members).toBe(STEP_RUNS);
			}
		}
	});

	it('name nothing of the reported case where the place is made up', () => {
		const madeUp = shipped.filter((each) => each.case.words.madeUp !== null);
		expect(madeUp.length).toBe(SHIPPED_IDS.length);
		for (const { exercise } of madeUp) {
			expect(JSON.stringify(exercise)).not.toMatch(/Lachin|Aghdam|Akna|Azerbaijan|Armenia|Karabakh|20(22|23)/);
		}
	});

	it('show a scenario in which supplies last beside one in which they do not, where the future of stocks is drawn', () => {
		const drawn = of('how-long', karabakh2022.id)
			.steps.filter(({ kind }) => kind === 'sketch')
			.flatMap(statesOf);
		expect(drawn.map((state) => decodeChoice(state, karabakh2022).choice.scenarioName)).toEqual([
			'nothing-passes',
			'short-closure',
		]);
	});

	it.each(CASES)(
		'give both sides about the same room where they are quoted, word for word as in the record: $id',
		(place) => {
			const { contested } = recordOf(place).words;
			const { steps } = of('two-readings', place.id);
			const length = [0, 0];
			MATERIAL[place.id]!.points.forEach((point, index) => {
				const accounts = contested.find(({ id }) => id === point)!.accounts.slice(0, 2);
				if (place === karabakh2022) {
					expect(accounts[0]!.by).toMatch(/Armenia|[Dd]e facto/);
					expect(accounts[1]!.by).toMatch(/^Az/);
				}
				accounts.forEach(({ by, says, sources }, side) => {
					const { text } = steps[index + 1]!;
					expect(text).toContain(`${by}: ${says}`);
					for (const id of sources) expect(text).toContain(sourceOf(place, id).title);
					length[side]! += wordsOf(says);
				});
			});
			expect(Math.abs(length[0]! - length[1]!) / Math.max(...length)).toBeLessThan(0.2);
		},
	);
});
