import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LABEL } from '../../sims/words/en.ts';
import { atLength } from './atLength.ts';
import { builtSite } from './site.ts';

const visit = builtSite();

const begin = (page: Page) => page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
/** Goes on by keys, from whatever the last button of the bar is called. */
const goOn = (page: Page) => page.locator('nav').last().getByRole('button').last().press('Enter');
async function stands(page: Page, place: string, heading: string): Promise<void> {
	await page.getByText(place, { exact: true }).waitFor();
	await page.getByRole('heading', { level: 1, name: heading }).waitFor();
	expect(await page.getByText(LABEL).count()).toBe(1);
	// The keys go on from the heading of the step.
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}
/** Draws a straight line by keys, from the first day to the last. */
async function draw(page: Page): Promise<void> {
	const line = page.getByRole('slider', { name: /your line/ });
	await line.press('ArrowUp');
	await line.press('End');
	await line.press('ArrowUp');
}

describe('an exercise', () => {
	it('shows the runs only when a line is drawn and committed to, and keeps the line to its end', async () => {
		await visit({ path: 'lesson/', fragment: 'exercise=how-long' }, async (page) => {
			await begin(page);
			await stands(page, 'Step 1 of 6', 'Before you look');
			await goOn(page);
			await stands(page, 'Step 2 of 6', 'Nothing passes');
			const commit = page.getByRole('button', { name: 'This is my line' });
			expect(await commit.isDisabled()).toBe(true);
			await draw(page);
			expect(await page.locator('svg.chart path.median').count()).toBe(0);
			await commit.press('Enter');
			await page.waitForSelector('[data-status=settled]');
			await page.locator('svg.chart path.median').first().waitFor();
			await goOn(page);
			await stands(page, 'Step 3 of 6', 'Where did you part?');
			await page.getByLabel('Your answer').fill('I forgot the gardens.');
			await goOn(page);
			await stands(page, 'Step 4 of 6', 'Closed for three weeks');
			await page.getByRole('button', { name: 'Go on without an answer' }).press('Enter');
			await goOn(page);
			await stands(page, 'Step 6 of 6', 'Talk it over');
			await goOn(page);
			await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor();
			await page.getByText(/^Your line, as parts of the axis: 12 Dec/).waitFor();
			await page.getByText('I forgot the gardens.').waitFor();

			await page.reload();
			await page.getByRole('button', { name: 'Go on where you were' }).press('Enter');
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Save file' }).press('Enter');
			const handIn = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as Record<string, unknown>;
			expect(handIn).toMatchObject({ corridorHandIn: 1, label: LABEL, name: null });
			expect((handIn['answers'] as ({ kind: string } | null)[]).map((answer) => answer?.kind ?? null)).toEqual([
				null,
				'sketch',
				'words',
				null,
				null,
				null,
			]);
		});
	});

	it('shows what moves the answer beside the order that was given before, and a setting as an answer', async () => {
		await visit({ path: 'lesson/', viewport: { width: 1366, height: 768 } }, async (page) => {
			await page.getByRole('button', { name: 'Open “Which assumption would you check first?”' }).press('Enter');
			await begin(page);
			await page.waitForSelector('[data-status=settled]');
			await goOn(page);
			await stands(page, 'Step 2 of 6', 'Your order');
			const last = 'Days of stock when rationing begins';
			for (let i = 0; i < 5; i++) await page.getByRole('button', { name: `Move up: ${last}` }).press('Enter');
			await page.getByRole('button', { name: 'This is my answer' }).press('Enter');
			await goOn(page);
			await stands(page, 'Step 3 of 6', 'What moves the answer');
			expect(await page.locator('ol li').first().textContent()).toBe(last);
			await page.getByRole('heading', { name: 'What moves the answer?' }).waitFor();
			await page.waitForSelector('.moves svg');
			await page.waitForSelector('[data-status=settled]');
			await goOn(page);
			await stands(page, 'Step 4 of 6', 'Try it');
			await page.getByRole('slider', { name: last }).press('ArrowRight');
			for (let i = 0; i < 3; i++) await goOn(page);
			await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor();
			await page.getByText(new RegExp(`^${last}: .* days \\(was 30\\)$`)).waitFor();
			await page.goBack();
			await page.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor();
		});
	});

	it('keeps what was decided first beside a change, and says of what came late that it did', async () => {
		await visit({ path: 'lesson/', fragment: 'exercise=two-readings' }, async (page) => {
			await begin(page);
			for (let i = 0; i < 5; i++) await goOn(page);
			await stands(page, 'Step 6 of 8', 'What the readings do to the food');
			await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
			await page.getByRole('button', { name: 'This is my answer' }).press('Enter');
			await page.getByText('You answered after step 6 was seen. It stays.').waitFor();
			await page.getByRole('button', { name: 'I see it otherwise now' }).press('Enter');
			await page
				.getByRole('button', { name: /^Move up/ })
				.nth(1)
				.press('Enter');
			await page.getByRole('button', { name: 'This is my change' }).press('Enter');
			await page.getByText('Your first answer', { exact: true }).waitFor();
			for (let i = 0; i < 4; i++) await goOn(page);
			await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor();
			await page.getByText('Given after step 6 was seen.', { exact: true }).waitFor();
			await page.getByText('Changed after step 6 was seen, to:', { exact: true }).waitFor();
		});
	});

	it('is held on paper: what is laid over a drawn line has the axes of the worksheet, and the runs of the page', async () => {
		const axes = (page: Page) =>
			page
				.locator('.sheet-plot svg.chart')
				.evaluateAll((charts) =>
					charts.map((chart) => [chart.getAttribute('viewBox'), chart.querySelectorAll('path.median').length]),
				);
		await visit({ path: 'teach/?sheet=how-long' }, async (page) => {
			await page.getByRole('heading', { level: 1, name: 'Worksheet' }).waitFor();
			const drawnOn = await axes(page);
			expect(drawnOn.map(([, medians]) => medians)).toEqual([0, 0]);
			await page.getByRole('link', { name: 'Teacher’s copy' }).press('Enter');
			await page.waitForSelector('[data-copy=ready]');
			const over = await axes(page);
			// Of each of two steps what the page shows, and a sheet to lay over it.
			expect(over).toEqual([...drawnOn, ...drawnOn].map(([box]) => [box, 1]));
			expect(await page.getByText(LABEL).count()).toBe(3);
			await page
				.getByText(/^Scenario: .*1,024, settled · seed 7 · Corridor/)
				.first()
				.waitFor();
		});
	});

	it('is made one’s own, changed, and sent as a link that opens it for a class', async () => {
		await visit(
			{ path: 'lesson/', fragment: 'exercise=one-convoy', permissions: ['clipboard-read', 'clipboard-write'] },
			async (page) => {
				await page.getByRole('button', { name: 'Make it yours' }).press('Enter');
				await page.getByLabel('Title').fill('Ours');
				await page.getByLabel('Title').press('Tab');
				await page.getByRole('button', { name: 'Move step 1 down' }).press('Enter');
				await page.getByText('Now step 2 of 5.').waitFor();
				await page.getByText('Edit step 3').click();
				await page
					.getByLabel('State: paste a link of Corridor')
					.fill(`${page.url()}#v=2&scenario=road-only&with=as-reported`);
				await page.getByLabel('State: paste a link of Corridor').press('Tab');
				await page.getByText(/It shows: .*Only the road closes/).waitFor();
				await page.getByRole('button', { name: 'Copy link for the class' }).press('Enter');
				await page.getByText('Link copied').waitFor();
				const link = await page.evaluate(() => navigator.clipboard.readText());
				await page.goto(link);
				await page.getByRole('heading', { level: 1, name: 'Ours' }).waitFor();
				await begin(page);
				await stands(page, 'Step 1 of 5', 'Before you look');
			},
		);
	});

	const madeUp = ['how-long', 'one-convoy', 'which-first', 'two-readings'].map((id) => `${id}&case=pellastry`);
	for (const id of ['reading-a-band', 'two-readings', ...madeUp]) {
		// Of the made-up place they are much alike; the audit goes the others.
		(madeUp.includes(id) ? atLength : it)(`${id} goes to its end`, async () => {
			await visit({ path: 'lesson/', fragment: `exercise=${id}` }, async (page) => {
				await begin(page);
				const end = page.getByRole('heading', { level: 1, name: 'Your answers' });
				while ((await end.count()) === 0) {
					if ((await page.locator('[data-status]').count()) > 0) await page.waitForSelector('[data-status=settled]');
					await goOn(page);
				}
			});
		});
	}
});
