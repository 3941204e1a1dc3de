/**
 * Every page, and on each the states and dialogs that a reader comes to, by the words that are pressed. The states of one walk are
 * gone through one after the other on one page, which is loaded once.
 */
import type { Page } from 'playwright';
import { AT_LENGTH } from './atLength.ts';
import { handInLink, logLink } from './handIns.ts';
import { FEW, settled } from './site.ts';
import { PUBLIC, openShipped, show, stands } from './talks.ts';

interface State {
	readonly name: string;
	/** From the state before. */
	readonly come: (page: Page) => Promise<unknown>;
	readonly leave?: (page: Page) => Promise<unknown>;
	/** Where there is no such thing in another width. */
	readonly only?: 'wide' | 'phone';
}
export interface Walk {
	readonly name: string;
	readonly path: string;
	readonly fragment?: string;
	/** Gone in every run; the others, which are much like one of these, at length. */
	readonly always: boolean;
	readonly states: readonly State[];
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
const press = (name: string | RegExp) => (page: Page) => button(page, name).click();
const escape = (page: Page) => page.keyboard.press('Escape');
/** Opens all that folds, in the open dialog if there is one. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		const part = document.querySelector(':modal') ?? document;
		for (const details of part.querySelectorAll('details')) details.open = true;
	});
const inTurn =
	(...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
	async (page: Page) => {
		for (const step of steps) await step(page);
	};
const says = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const allRuns = (page: Page) => page.waitForSelector('[data-status=settled]');

/** A dialog that a button opens: there once it has its heading. */
function dialog(opener: string | RegExp, then: (page: Page) => Promise<unknown> = unfold): State {
	const come = inTurn(press(opener), (page) => page.getByRole('dialog').getByRole('heading').first().waitFor(), then);
	return { name: `the dialog of “${String(opener)}”`, come, leave: escape };
}
const handOut = (name: string) =>
	dialog('Export', async (page) => {
		await button(page, name).click();
		await page
			.getByRole('dialog')
			.getByRole('heading', { name: /^Print|^Show it/ })
			.waitFor();
	});

const ON_THE_FIGURES: readonly State[] = [
	{
		name: 'as it opens, from a link of which a part is not used',
		come: inTurn(says('Opened, except one part:'), settled),
	},
	{
		name: 'as if all that may wait did',
		come: (page) =>
			page.evaluate(() => {
				for (const words of document.querySelectorAll('[aria-busy=false]')) words.classList.add('set-back');
			}),
		leave: (page) =>
			page.evaluate(() => {
				for (const words of document.querySelectorAll('.set-back')) words.classList.remove('set-back');
			}),
	},
	{
		name: 'the other languages',
		come: inTurn(press('Language English'), (page) => page.getByRole('link', { name: 'Русский (draft)' }).waitFor()),
		leave: escape,
	},
	{ name: 'the other scenarios', come: press('6 more'), leave: escape, only: 'wide' },
	{ name: 'added to the talk', come: inTurn(press('Add to the talk'), says('To the talk of')), only: 'wide' },
	{
		name: 'added to the talk, on a phone',
		come: inTurn(press('Add to the talk'), says('To the talk of')),
		leave: press('Dismiss'),
		only: 'phone',
	},
	{
		name: 'the stocks, with a number that was refused',
		come: async (page) => {
			await page.getByText('Stock left, in days of need').click();
			const load = page.getByRole('textbox', { name: 'Load of one relief truck: exact value' });
			await load.fill('heavy');
			await load.press('Enter');
			await says('“heavy” was not used')(page);
			await settled(page);
		},
		only: 'wide',
	},
	{
		name: 'another scenario beside it, and what would flip it',
		come: async (page) => {
			await button(page, 'Compare').click();
			await page.getByRole('button', { name: 'Relief continues | as reported' }).click();
			await page.locator('.compare .progress', { hasText: 'settled' }).waitFor();
			await button(page, 'Look for it').click();
			await says(/^Trying one change after the other: \d+ %/)(page);
			await page.getByRole('region', { name: 'What would flip it?' }).getByRole('button', { name: 'Stop' }).click();
			await says('Stopped. What was known by then stands here.')(page);
			await page.getByText('The same dates as a table').click();
			await page.getByText('The lines and their difference as a table').click();
			await page.getByText('The same as a table').click();
			await page.getByText('Sources', { exact: true }).first().click();
			if (AT_LENGTH) await unfold(page);
			await settled(page);
		},
	},
];

const DIALOGS: readonly State[] = [
	dialog('Access as a list'),
	dialog('Edit access'),
	dialog('Export', (page) =>
		page
			.getByRole('dialog')
			.getByRole('button', { name: /^Ledger, CSV/ })
			.waitFor(),
	),
	handOut('Print'),
	handOut('Embed'),
	dialog(/^All 101 assumptions/, async (page) => {
		await page.getByRole('dialog').getByRole('heading', { name: 'Population' }).click();
		await page.getByRole('dialog').getByText('Where it comes from').first().click();
		if (AT_LENGTH) await unfold(page);
	}),
	dialog('Save or open a scenario', async (page) => {
		const file = { name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('{"milk": 2}') };
		await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
		await page.getByRole('dialog').getByText('shopping.json').first().waitFor();
	}),
	{
		name: 'seed and runs, with a seed that was refused',
		come: async (page) => {
			await button(page, 'Runs and seed: change').click();
			await page.getByRole('textbox', { name: 'Seed' }).fill('heavy');
			await page.getByRole('textbox', { name: 'Seed' }).press('Enter');
			await says('“heavy” was not used')(page);
		},
		leave: escape,
	},
];

/** One state for each step of an exercise, to the page with all answers. */
function exercise(id: string, steps: number, always = false): Walk {
	const heading = (page: Page) => page.locator('main h1').waitFor();
	const goOn = (page: Page) => page.locator('nav').last().getByRole('button').last().click();
	const come = async (page: Page) => {
		await goOn(page);
		await heading(page);
		if ((await page.locator('[data-status]').count()) > 0) await allRuns(page);
	};
	const states: State[] = [
		{ name: 'the page before it', come: heading },
		{ name: 'step 1', come: inTurn(press('Begin'), says(`Step 1 of ${steps}`)) },
		...Array.from({ length: steps - 1 }, (_, at) => ({ name: `step ${at + 2}`, come })),
		{ name: 'all answers', come: inTurn(come, says('Your answers')) },
	];
	return { name: `the exercise ${id}`, path: 'lesson/', fragment: `exercise=${id}`, always, states };
}

const one = (name: string, path: string, come: State['come'], always = true): Walk => ({
	name,
	path,
	always,
	states: [{ name: 'all that folds, open', come }],
});

export const WALKS: readonly Walk[] = [
	{
		name: 'the figures',
		path: '',
		fragment: 'v=2&runs=1024&fuelTax=3&date=2023-07-26',
		always: true,
		states: ON_THE_FIGURES,
	},
	{ name: 'the dialogs of the figures', path: '', ...FEW, always: true, states: DIALOGS },
	one(
		'the record',
		'record/',
		inTurn((page) => page.waitForSelector('[data-study=settled]', { state: 'attached' }), unfold),
	),
	one('the checks', 'check/', inTurn(press('Run the checks'), says(/^All 8 checks passed/), unfold)),
	one('the method', 'method/', unfold),
	{
		name: 'a talk',
		path: 'present/',
		always: true,
		states: [
			{ name: 'without a step', come: says('Talk') },
			{ name: 'its steps, open', come: inTurn((page) => openShipped(page, PUBLIC), unfold) },
			{ name: 'on the stage', come: inTurn(show, (page) => stands(page, '1 / 5')) },
			{ name: 'a step that compares', come: inTurn(press('Next step'), (page) => stands(page, '2 / 5')) },
			{
				name: 'a question',
				come: inTurn(
					(page) => page.keyboard.press('q'),
					(page) => page.getByRole('complementary', { name: 'Question' }).waitFor(),
				),
			},
		],
	},
	{
		name: 'exercises',
		path: 'lesson/',
		fragment: 'exercise=no-such',
		always: true,
		states: [
			{ name: 'the list, where a link asks for none that there is', come: says('no-such') },
			{
				name: 'a new one',
				come: inTurn(press('Make a new one'), says('Make an exercise'), unfold),
				leave: press('All exercises'),
			},
			{
				name: 'one of them made one’s own, its steps open',
				come: inTurn(press(/^Open “How long would it last\?”/), press('Make it yours'), unfold),
			},
		],
	},
	exercise('how-long', 6, true),
	exercise('one-convoy', 5, true),
	exercise('which-first', 6, true),
	exercise('reading-a-band', 7),
	exercise('two-readings', 8),
	{
		name: 'the desk',
		path: 'desk/',
		always: true,
		states: [
			{ name: 'the first week', come: inTurn(says('Week 1 of 12'), unfold) },
			{ name: 'the second week', come: inTurn(press('Go on one week'), says('Week 2 of 12'), unfold) },
			{
				name: 'when all weeks are over',
				come: async (page) => {
					for (let week = 2; week <= 12; week += 1) await press('Go on one week')(page);
					await says('All 12 weeks are over')(page);
					await unfold(page);
				},
			},
		],
	},
	one('what a class handed in', 'gather/', async (page) => {
		const links = [await handInLink(1, 2), await handInLink(2, 2), await logLink('Name 3', 'stretch')];
		await page.getByLabel('Links, one under the other').fill([...links, links[0]!.slice(0, -12)].join('\n'));
		await button(page, 'Read them').click();
		await says('3 hand-ins are used; 1 could not be read.')(page);
		await page.getByRole('checkbox', { name: 'Show names' }).check();
		await button(page, 'Show the runs').click();
		await page.locator('path.median').first().waitFor();
		await unfold(page);
	}),
	one('for teachers', 'teach/', unfold),
	one('a worksheet', 'teach/?sheet=how-long', says('Worksheet')),
	one('a worksheet of the desk', 'teach/?sheet=desk', says('Worksheet'), false),
	one('a teacher’s copy', 'teach/?sheet=how-long&copy=teacher', (page) => page.waitForSelector('[data-copy=ready]')),
	one('a frame with all figures', 'embed/?figure=all', inTurn(allRuns, unfold)),
	one('a frame with the dates', 'embed/?figure=dates', inTurn(allRuns, unfold), false),
];
