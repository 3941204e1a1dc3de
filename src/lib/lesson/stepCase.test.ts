import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { pellastry } from '#sims/cases/pellastry/pellastry.ts';
import { decodeParcel, encodeParcel, parcelText, readParcel } from '../parcel/parcel.ts';
import { fits } from './answers.ts';
import { answersText } from './answersText.ts';
import { newStep } from './edit/newStep.ts';
import type { Exercise } from './exercise.ts';
import { EXERCISE } from './exerciseParcel.ts';
import { caseAt, caseOfAll } from './stepCase.ts';

const ofFirst = newStep('sketch', karabakh2022);
const ofOther = newStep('compare', pellastry);
const without = newStep('write', karabakh2022);
const exercise: Exercise = { title: 'Two places', minutes: 20, aim: '', steps: [ofFirst, without, ofOther, without] };

describe('the case of a step', () => {
	it('is the one that its state names; one without a state goes with the nearest', () => {
		const ids = exercise.steps.map((_, at) => caseAt(exercise.steps, at).id);
		expect(ids).toEqual([karabakh2022.id, karabakh2022.id, pellastry.id, pellastry.id]);
		expect(caseAt([without, ofOther], 0).id).toBe(pellastry.id);
		expect(caseAt([without], 0).id).toBe(karabakh2022.id);
	});

	it('comes back from files and links', async () => {
		expect(readParcel(EXERCISE, parcelText(EXERCISE, exercise))).toEqual({ ok: true, value: exercise });
		const link = await encodeParcel(EXERCISE, exercise);
		expect(link.ok && (await decodeParcel(EXERCISE, link.fragment))).toEqual({ ok: true, value: exercise });
	});

	it('says of itself that it is made up, wherever the label goes', () => {
		const madeUp = pellastry.words.madeUp!;
		expect(caseOfAll(exercise.steps).id).toBe(pellastry.id);
		expect(parcelText(EXERCISE, exercise)).toContain(madeUp);
		expect(answersText(exercise, null, [])).toContain(madeUp);
		expect(answersText({ ...exercise, steps: [ofFirst] }, null, [])).not.toContain(madeUp);
	});

	it('is that of what was set in it', () => {
		const step = newStep('set', pellastry);
		const states = [step, newStep('set', karabakh2022)].map((each) => (each.kind === 'set' ? each.state : ''));
		expect(states.map((state) => fits({ kind: 'set', state }, step))).toEqual([true, false]);
	});
});
