import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { contested } from '#sims/cases/karabakh-2022/words/en/contested.ts';
import { RULES, RULE_IDS } from '#sims/desk/choice.ts';
import { type DeskLog, FIRST_SETTING } from '../../src/lib/desk/deskLog.ts';
import { DESK } from '../../src/lib/desk/parseDeskLog.ts';
import { HAND_IN, type HandIn, fingerprintOf } from '../../src/lib/lesson/answers.ts';
import { shippedExercises } from '../../src/lib/lesson/shipped.ts';
import { encodeParcel } from '../../src/lib/parcel/parcel.ts';
import { emptySketch } from '../../src/lib/sketch/sketch.ts';
import { violations } from './axe.ts';
import { builtSite } from './site.ts';

const visit = builtSite();
const CLASS = 100;
const { exercise } = shippedExercises(karabakh2022, contested).find(({ id }) => id === 'how-long')!;

/** What one student drew and wrote: a straight line that falls to another height in each. */
function handIn(student: number): HandIn {
	const empty = emptySketch(karabakh2022.days);
	const last = empty.shares.length - 1;
	const shares = empty.shares.map((_, knot) => Math.round(200 * (1 - (knot / last) * (student / CLASS))) / 200);
	const answers = exercise.steps.map(({ kind }) => {
		if (kind === 'sketch') return { kind, sketch: { shares, sure: 5 } } as const;
		return kind === 'write' ? ({ kind: 'words', words: `What I thought, ${student}.` } as const) : null;
	});
	return {
		exercise: { title: exercise.title, fingerprint: fingerprintOf(exercise) },
		name: `Name ${student}`,
		answers,
	};
}

/** All weeks under one of the rules. */
const log = (name: string, rule: keyof typeof RULES, seed = FIRST_SETTING.seed): DeskLog => ({
	setting: { ...FIRST_SETTING, seed },
	name,
	entries: Array.from({ length: FIRST_SETTING.weeks }, () => ({ kind: 'chose', choice: RULES[rule] })),
});

describe('a teacher with what a class handed in', () => {
	it('sees a hundred lines over one another, and which hand-in is broken; names are hidden until they are asked for', async () => {
		const links = await Promise.all(
			Array.from({ length: CLASS }, async (_, student) => {
				const encoded = await encodeParcel(HAND_IN, handIn(student));
				if (!encoded.ok) throw new Error('A hand-in fits a link.');
				return `https://example.org/lesson/#${encoded.fragment}`;
			}),
		);
		await visit({ path: 'gather/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByLabel('Links, one under the other').fill([...links, links[0]!.slice(0, -12)].join('\n'));
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.getByText('100 hand-ins are used; 1 could not be read.').waitFor();
			expect(await page.getByText('Link 101:').count()).toBe(1);

			const first = page.locator('section').filter({ hasText: '100 lines that were drawn' }).first();
			expect(await first.locator('path.faint').count()).toBe(CLASS);
			expect(await page.getByText('Name 7:').count()).toBe(0);
			await page.getByRole('checkbox', { name: 'Show names' }).check();
			expect(await page.getByText('Name 7:').count()).toBeGreaterThan(0);

			expect(await first.locator('path.median').count()).toBe(0);
			await first.getByRole('button', { name: 'Show the runs' }).click();
			await first.locator('path.median').waitFor();
			expect(await violations(page)).toEqual([]);
		});
	});

	it('sees the choices of a desk side by side and who was served by them; logs of another desk stand apart', async () => {
		const logs = [...RULE_IDS.map((rule, at) => log(`Name ${at}`, rule)), log('Name 9', 'stretch', 8)];
		const links = await Promise.all(
			logs.map(async (one) => {
				const encoded = await encodeParcel(DESK, one);
				if (!encoded.ok) throw new Error('A log fits a link.');
				return `https://example.org/desk/#${encoded.fragment}`;
			}),
		);
		await visit({ path: 'gather/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByLabel('Links, one under the other').fill([...links, links[0]!.slice(0, -12)].join('\n'));
			await page.getByRole('button', { name: 'Read them' }).click();
			await page.getByText('3 hand-ins are used; 1 could not be read.').waitFor();
			await page.getByText('2 logs of the same desk').waitFor();
			expect(await page.getByText('Logs of another desk, with other trucks or weeks: 1.').isVisible()).toBe(true);

			const rows = page.getByRole('region', { name: 'What each chose' }).locator('tbody tr');
			expect(await rows.count()).toBe(2);
			expect(
				await rows
					.last()
					.getByRole('img', { name: /^Food\. Weeks 1 to 12: 100\s% of need$/ })
					.count(),
			).toBe(1);
			expect(await page.getByText('Name 1').count()).toBe(0);
			expect(await page.getByRole('img', { name: /share of need served, by week/ }).count()).toBe(6);
			expect(await violations(page)).toEqual([]);
		});
	});
});
