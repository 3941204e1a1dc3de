/** The same page in two tabs of one browser: neither loses what was typed in the other. */
import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, servedSite, settled } from './site.ts';

const served = servedSite();

async function inTwoTabs(path: string, use: (one: Page, two: Page, context: BrowserContext) => Promise<void>) {
	const context = await served.browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
	const complaints: string[] = [];
	context.on('weberror', (error) => complaints.push(error.error().message));
	try {
		const open = async () => {
			const page = await context.newPage();
			await page.goto(`${served.site.url}${path}`);
			await page.waitForSelector('html[data-live]');
			return page;
		};
		await use(await open(), await open(), context);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

const press = (page: Page, ...names: readonly string[]) =>
	names.reduce(
		(before, name) => before.then(() => page.getByRole('button', { name, exact: true }).click()),
		Promise.resolve(),
	);

atLength('an exercise that is gone through in two tabs has the answers of both', () =>
	inTwoTabs('lesson/', async (one, two) => {
		for (const page of [one, two]) await press(page, 'Open “How long would it last?”');
		for (const page of [one, two]) await press(page, 'Begin', 'Next', 'Go on without an answer');
		await one.getByLabel('Your answer').fill('Gardens.');
		// What was not touched in the other follows.
		await expect.poll(() => two.getByLabel('Your answer').inputValue()).toBe('Gardens.');
		await press(two, 'Next', 'Go on without an answer', 'Next', 'To your answers');
		await two.getByLabel(/name/i).fill('Ani');
		await two.getByLabel(/name/i).press('Enter');
		await one.getByLabel('Your answer').fill('Gardens and cellars.');
		await two.reload();
		await press(two, 'Go on where you were');
		if ((await two.getByRole('heading', { level: 1, name: 'Your answers' }).count()) === 0) {
			await press(two, 'Next', 'Go on without an answer', 'Next', 'To your answers');
		}
		await two.getByText('Gardens and cellars.', { exact: true }).waitFor();
		expect(await two.getByLabel(/name/i).inputValue()).toBe('Ani');
	}),
);

atLength('a talk that is shown in one tab and added to in the other has both changes', () =>
	inTwoTabs('present/', async (one, two) => {
		await press(one, 'Open One road, five questions');
		await one.getByRole('button', { name: 'Show', exact: true }).first().click();
		await one.locator('main [data-at]').first().waitFor();
		await two.goto(`${served.site.url}#${FEW.fragment}`);
		await settled(two);
		await press(two, 'Add to the talk');
		await two.getByText('Added as step 6.').waitFor();
		await one.keyboard.press('Escape');
		const added = one.getByRole('button', { name: 'Show from step 6' });
		await added.waitFor();
		await one.getByLabel('Title of the talk').fill('Mine');
		await one.getByLabel('Title of the talk').press('Enter');
		await one.reload();
		await added.waitFor();
		expect(await one.getByLabel('Title of the talk').inputValue()).toBe('Mine');
	}),
);

atLength('a desk in two tabs goes on by one week at a time, and says where the other one went on', () =>
	inTwoTabs('desk/', async (one, two) => {
		await press(one, 'Go on one week');
		await two.getByText('Another tab went on with this desk. Here is how it stands now.').waitFor();
		await two.getByRole('heading', { name: 'Week 2 of 12' }).waitFor();
		await press(two, 'Go on one week');
		await one.getByRole('heading', { name: 'Week 3 of 12' }).waitFor();
	}),
);
