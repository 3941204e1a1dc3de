import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { STEP_KINDS } from '../exercise.ts';
import { ExerciseDesk } from '../exerciseDesk.svelte.ts';
import { leversOf, leversText, optionsOf, optionsText } from './lines.ts';
import { newStep } from './newStep.ts';
import { fragmentOfLink } from './pasted.ts';

const storage = () => ({ getItem: () => null, setItem: () => undefined }) as unknown as Storage;

describe('making an exercise', () => {
	it('begins with steps that can be gone through as they are, of whichever kind', () => {
		const desk = new ExerciseDesk(storage);
		desk.change({ ...desk.value, steps: STEP_KINDS.map((kind) => newStep(kind, karabakh2022)) }, 'add');
		desk.value.steps.forEach((step, at) => expect(desk.takeStep(at, step, 'same')).toEqual([]));
	});

	it('takes no part that is wrong, says why, and takes back what it took', () => {
		const desk = new ExerciseDesk(storage);
		desk.change({ ...desk.value, steps: [newStep('write', karabakh2022)] }, 'add');
		expect(desk.takeStep(0, { kind: 'write', heading: 'a\nb', text: '' }, 'heading')).toHaveLength(1);
		expect(desk.value.steps[0]!.heading).toBe('');
		expect(desk.take({ ...desk.value, minutes: 0 }, 'minutes')).toHaveLength(1);
		expect(desk.takeStep(0, { kind: 'write', heading: 'Why?', text: '' }, 'heading')).toEqual([]);
		desk.undo();
		expect(desk.value.steps[0]!.heading).toBe('');
	});

	it('reads a pasted link from its #, whole, by itself, or out of the one file', () => {
		for (const before of ['', '#', 'https://example.org/c/#', ' file:///C:/corridor.html#/lesson/#']) {
			expect(fragmentOfLink(`${before}v=2&people=90000 `)).toBe('v=2&people=90000');
		}
		for (const none of ['', 'https://example.org/', '#exercise=how-long']) expect(fragmentOfLink(none)).toBeNull();
	});

	it('writes assumptions by the names that stand on the screen, and reads them back', () => {
		const options = [{ assumption: 'people' }, { words: 'Something else' }] as const;
		expect(optionsOf(optionsText(options))).toEqual(options);
		const levers = ['people', 'policy', 'access', 'openingCereals'] as const;
		expect(leversOf(leversText(levers))).toEqual({ levers });
		expect(leversOf('People living in the place\nNonsense')).toEqual({ none: 'Nonsense' });
	});
});
