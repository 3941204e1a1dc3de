import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { everyExercise } from '../lesson/everyExercise.ts';
import { shippedExercises } from '../lesson/shipped.ts';
import { words } from '../words/words.ts';
import { KIT_IDS, kitEntries } from './entries.ts';
import { sheetAsked, sheetPath } from './sheetAddress.ts';

describe("the teacher's notes", () => {
	const entries = kitEntries(shippedExercises(karabakh2022, contested));
	it.each(entries)('plan all the minutes of $id, and no more', ({ id, minutes: all }) => {
		const planned = words.kit.of[id].course.reduce((sum, { minutes }) => sum + minutes, 0);
		expect(planned).toBe(all);
	});

	it('are of all exercises that come with the page, and of the desk behind them', () => {
		expect(entries.map(({ id }) => id)).toEqual([...KIT_IDS]);
		expect(Object.keys(words.kit.of)).toEqual([...KIT_IDS]);
	});

	it('lead to a sheet of each, on whichever place, by an address of its own', () => {
		const every = kitEntries(everyExercise());
		expect(every.length).toBeGreaterThan(entries.length);
		for (const entry of every) {
			const query = sheetPath(entry).slice('/teach/'.length);
			expect(sheetAsked(query, every)).toEqual({ asked: entry.id, entry, filled: false });
		}
		expect(sheetAsked('?sheet=desk&copy=teacher', every).filled).toBe(false);
		expect(sheetAsked('?sheet=nothing', every)).toEqual({ asked: 'nothing', entry: null, filled: false });
	});

	it('explain each word once', () => {
		const terms = words.glossary.map(({ term }) => term);
		expect(new Set(terms).size).toBe(terms.length);
	});
});
