import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { shippedExercises } from '../lesson/shipped.ts';
import { words } from '../words/words.ts';

describe("the teacher's notes", () => {
	it.each(shippedExercises(karabakh2022, contested))('plan all the minutes of $id, and no more', ({ id, exercise }) => {
		const planned = words.kit.of[id].course.reduce((sum, { minutes }) => sum + minutes, 0);
		expect(planned).toBe(exercise.minutes);
	});

	it('explain each word once', () => {
		const terms = words.glossary.map(({ term }) => term);
		expect(new Set(terms).size).toBe(terms.length);
	});
});
