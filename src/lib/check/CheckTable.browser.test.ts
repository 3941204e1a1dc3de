/** The checks of a model with faults, as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { Asked } from '#sims/checks/self/check.ts';
import { everyCheck } from '#sims/checks/self/everyCheck.ts';
import { type Subject, theModel } from '#sims/checks/self/subject.ts';
import { STORE_AT } from '#sims/model/store.ts';
import { words } from '../words/words.ts';
import CheckTable from './CheckTable.svelte';
import Verdict from './Verdict.svelte';

const model = theModel(karabakh2022.assumptions);
const scenario = { ...karabakh2022.scenarios[0]!, days: 30 };
const asked: Asked = { scenario, seed: 7, series: ['foodCoverage'], members: 2, reference: [] };
const checked = { scenario, members: 2, titles: {} };

/** Half a tonne of flour is gone on the morning of Christmas Day. */
const leaks: Subject = {
	...model,
	central: (of, observe) =>
		model.central(of, (end) => {
			if (end.day === 13 && of.name === scenario.name) end.ledger.stock[STORE_AT.cereals]! -= 0.5;
			observe(end);
		}),
};

describe('the table of the checks', () => {
	it('shows a fault loudly, in words: the figure, the day, what it ought to be and what it is', async () => {
		const results = everyCheck(leaks, asked);
		const screen = await render(CheckTable, { results, running: null, checked });
		const row = screen.getByRole('row', { name: words.check.checks.conservation.name });
		await expect.element(row).toHaveTextContent('failed');
		await expect
			.element(row)
			.toHaveTextContent(
				/Bread and cereals, closing stock, 25 December 2022, central run: expected \d+\.\d+, found \d+/,
			);
		await expect.element(screen.getByRole('row', { name: words.check.checks.bounds.name })).toHaveTextContent('passed');
		await expect
			.element(screen.getByRole('row', { name: words.check.checks.reference.name }))
			.toHaveTextContent('not run');
		const faults = screen.container.querySelector('.faults')!;
		expect(getComputedStyle(faults).borderTopWidth).toBe('2px');

		const verdict = await render(Verdict, { results, ended: true });
		await expect.element(verdict.getByText(words.check.verdict.doNotTrust)).toBeVisible();
		await expect.element(verdict.getByText('2 of 8 checks failed.')).toBeVisible();
	});

	it('tells of a failure before all checks have ended, and of a pass only then', async () => {
		const failed = everyCheck(leaks, asked).slice(0, 1);
		const early = await render(Verdict, { results: failed, ended: false });
		await expect.element(early.getByText(words.check.verdict.failing)).toBeVisible();
		const passed = everyCheck(model, asked).slice(0, 1);
		const waiting = await render(Verdict, { results: passed, ended: false });
		expect(waiting.container.textContent.trim()).toBe('');
	});

	it('says of each check what it looks at before it has run, and which is under way', async () => {
		const screen = await render(CheckTable, { results: [], running: 'conservation', checked });
		const first = screen.getByRole('row', { name: words.check.checks.conservation.name });
		await expect.element(first).toHaveTextContent('running');
		await expect.element(first).toHaveTextContent(words.check.checks.conservation.about);
		await expect
			.element(screen.getByRole('row', { name: words.check.checks.worker.name }))
			.toHaveTextContent('not yet');
	});
});
