import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { answerOf } from '../figures/answer.ts';
import { createEngine } from '../worker/engine.ts';
import type { Update } from '../worker/protocol.ts';
import { choiceOfStep, pointedDays, requestOf } from '../stage/stepChoice.ts';
import { encodeParcel } from '../parcel/parcel.ts';
import { parseTalk } from './parseTalk.ts';
import { shippedTalks } from './shipped.ts';
import type { Step } from './talk.ts';
import { TALK } from './talkParcel.ts';

const talks = shippedTalks(karabakh2022, contested);

/** What the worker makes of a step, with fewer runs than on the stage. */
async function run(step: Step) {
	const choice = choiceOfStep(step);
	const request = { ...requestOf(choice, karabakh2022), members: 256 };
	const engine = createEngine();
	engine.open(karabakh2022.assumptions);
	const updates: Update[] = [];
	const outcome = await engine.run('ensemble', request, (update) => {
		updates.push(update);
	});
	const { bands, dates, members } = updates.at(-1)!;
	const shown = { request, bands, dates, members, central: updates[0]!.central! };
	return { outcome, answer: answerOf(shown, 'share', choice.focus, choice.stores[choice.focus]) };
}

describe('the shipped talks', () => {
	it('are two, of five steps and of three, and are whole talks', () => {
		expect(talks.map(({ steps }) => steps.length)).toEqual([5, 3]);
		for (const talk of talks) expect(parseTalk(talk)).toEqual({ ok: true, value: talk });
	});

	it.each(talks.flatMap(({ title, steps }) => steps.map((step) => [title, step.words, step] as const)))(
		'%s: “%s” settles, and points at days of its run',
		async (_title, _words, step) => {
			expect((await run(step)).outcome).toEqual({ kind: 'settled', members: 256 });
			const days = pointedDays(step);
			if (days === null) return;
			expect(days.first).toBeGreaterThanOrEqual(0);
			expect(days.last).toBeGreaterThanOrEqual(days.first);
			expect(days.last).toBeLessThan(karabakh2022.days);
		},
	);

	it('each show a scenario in which food lasts beside one in which it does not', async () => {
		for (const { steps } of talks) {
			const food = steps.filter((step) => step.figure === 'food' || step.figure === 'all');
			const kinds = await Promise.all(food.map(async (step) => (await run(step)).answer.kind));
			expect(kinds).toContain('none');
			expect(kinds.some((kind) => kind !== 'none')).toBe(true);
		}
	});

	it('show convoys by one road next to convoys by the other, over the same days', () => {
		for (const { steps } of talks) {
			const at = steps.findIndex(({ state }) => state.includes('lachin-convoys'));
			expect(steps[at + 1]!.state).toContain('aghdam-convoys');
			expect(steps[at + 1]!.pointed).toEqual(steps[at]!.pointed);
			expect(steps[at + 1]!.figure).toBe(steps[at]!.figure);
		}
	});

	it('have no figure typed by hand above a sentence, but for those of how bands are read', () => {
		const typed = talks.flatMap(({ title, steps }) => [title, ...steps.map(({ words }) => words ?? '')]);
		for (const text of typed) expect(text).not.toMatch(/\d/);
	});

	it('fit a link', async () => {
		for (const talk of talks) expect((await encodeParcel(TALK, talk)).ok).toBe(true);
	});
});
