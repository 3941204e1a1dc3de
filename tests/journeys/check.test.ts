import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { builtSite, settled } from './site.ts';

const visit = builtSite();
const LINK = 'v=2&model=1.0.0&engine=ts1&scenario=half-chance&seed=7&runs=1024&people=100417';
const LABEL =
	'Illustrative projection. An if-then exercise: it shows what the chosen assumptions imply, not what will happen or did happen. Not an official classification, forecast or needs assessment.';

const row = (page: Page, id: string) => page.locator(`tr[data-check=${id}]`);
const outcomes = (page: Page) =>
	page.locator('tr[data-check] [data-outcome]').evaluateAll((marks) => marks.map((mark) => mark.textContent?.trim()));
/** A text as it is read aloud, its spaces all of one kind. */
const read = async (page: Page, id: string) => (await row(page, id).innerText()).replaceAll('\u00a0', ' ');

/** From the first page to the checks that its link starts, and to their end. */
async function checked(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Check these figures' }).click();
	await page.waitForURL(/\/check\/\?run/);
	await page.getByText('All 8 checks passed, in this browser, on this scenario.').waitFor({ timeout: 100_000 });
}

describe('the checks', () => {
	it('run on the reader’s scenario from the first page on, pass with figures, and lead back', () =>
		visit({ fragment: LINK }, async (page) => {
			await settled(page);
			await checked(page);
			expect(new URL(page.url()).hash).toBe(`#${LINK}`);
			expect(await outcomes(page)).toEqual(Array.from({ length: 8 }, () => 'passed'));

			const text = await page.locator('main').innerText();
			expect(text).toContain(LABEL);
			expect(text).toContain('One setting was changed:');
			expect(text).toMatch(/was 120,000, now 100,417 people/);
			expect(await read(page, 'conservation')).toMatch(
				/5,339 store-days of the central run and 683,392 of 128 runs balance, so do 253,743 larder-days, and 2,451 stores over whole runs\. The largest imbalance is \d(\.\d)? × 10⁻¹\S of what was handled: .+, run \d+ as a whole\. Allowed: 10⁻⁹\./,
			);
			expect(await read(page, 'bounds')).toContain('figures of the central run and 128 runs, each inside its bounds.');
			expect(await read(page, 'draws')).toMatch(/1,\d{3},\d{3} figures computed twice: not one differs/);
			expect(await read(page, 'closedForm')).toMatch(/7 cases, 1,158 figures\. .* × 10⁻¹\S/);
			expect(await read(page, 'reference')).toMatch(/5 runs, 203,580 figures\. .* × 10⁻¹\S/);
			expect(await read(page, 'bands')).toMatch(
				/17,703 edges of bands and medians of 401 runs\. .* 0\.\d+ of a bin off/,
			);
			expect(await read(page, 'engines')).toContain('figures computed by both engines: not one differs');
			expect(await read(page, 'worker')).toContain('710,368 figures computed by the worker and by the page');

			await page.getByRole('link', { name: 'Back to the figures' }).click();
			await settled(page);
			expect(new URL(page.url()).hash).toBe(`#${LINK}`);
		}));

	it('wait for the reader, can be stopped, and run again, by keys alone', () =>
		visit({}, async (page) => {
			await settled(page);
			await page.goto(new URL('check/', page.url()).href);
			await page.getByRole('button', { name: 'Run the checks' }).waitFor();
			expect(await outcomes(page)).toEqual(Array.from({ length: 8 }, () => 'not yet'));
			// Back to the first page, the language, and the button.
			for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.getByRole('progressbar').waitFor();
			// By then the reference figures are here: a stop breaks off what is still on its way.
			await row(page, 'conservation').locator('[data-outcome=passed]').waitFor();
			await page.getByRole('button', { name: 'Stop' }).focus();
			await page.keyboard.press('Enter');
			await page.getByText('Stopped. What had ended by then stands below; the rest was not checked.').waitFor();
			expect(await outcomes(page)).toContain('not yet');
			expect(await page.getByText('checks passed').count()).toBe(0);
			await page.getByRole('button', { name: 'Run the checks again' }).focus();
			await page.keyboard.press('Enter');
			await page.getByText('All 8 checks passed').waitFor({ timeout: 100_000 });
			await row(page, 'closedForm').locator('summary').focus();
			await page.keyboard.press('Enter');
			await row(page, 'closedForm').getByText('60 whole days, a quarter, then none').waitFor();
		}));

	it('are copied as a text with label, scenario, seed, version, browser and every figure', () =>
		visit({ permissions: ['clipboard-read', 'clipboard-write'], fragment: LINK }, async (page) => {
			await settled(page);
			await checked(page);
			await page.getByRole('button', { name: 'Copy the result' }).click();
			await page.getByText('Result copied.').waitFor();
			const text = await page.evaluate(() => navigator.clipboard.readText());
			for (const part of [
				LABEL,
				'(half-chance)',
				'100,417',
				'Seed: 7',
				'Corridor 0.1.0, build',
				await page.evaluate(() => navigator.userAgent),
				`/check/#${LINK}`,
				'PASSED: The fast engine computes the model',
				'PASSED: Two threads compute the same',
				'All 8 checks passed',
			]) {
				expect(text).toContain(part);
			}
		}));

	it('name what of a link they could not use, and follow the address to another scenario', () =>
		visit({}, async (page) => {
			await settled(page);
			const at = new URL('check/', page.url()).href;
			await page.goto(`${at}#v=1&fuelTax=3`);
			await page.getByText(/fuelTax.* is not known here\./).waitFor();
			await page.evaluate(() => (location.hash = '#v=1&scenario=short-closure'));
			await page.getByText('Closed for three weeks.').waitFor();
			expect(await page.getByText('fuelTax').count()).toBe(0);
		}));

	it('fail loudly where a reference figure is another in its eighth digit: which, where, what it ought to be, what to do', () =>
		visit({}, async (page) => {
			await page.route('**/as-reported*.csv', async (route) => {
				const response = await route.fetch();
				const text = await response.text();
				// Cereals needed on 4 July 2023, the eighteenth figure of the row.
				const changed = text.replace(
					/(\n204,2023-07-04,(?:[^,]*,){17}\d+\.\d{6})(\d)/,
					(_, before: string, digit: string) => {
						return `${before}${(Number(digit) + 1) % 10}`;
					},
				);
				expect(changed).not.toBe(text);
				await route.fulfill({ response, body: changed });
			});
			await settled(page);
			await page.getByRole('link', { name: 'Check these figures' }).click();
			await row(page, 'worker').locator('[data-outcome=passed]').waitFor({ timeout: 100_000 });
			expect(await outcomes(page)).toEqual([
				'passed',
				'passed',
				'passed',
				'passed',
				'failed',
				'passed',
				'passed',
				'passed',
			]);
			expect(await page.locator('main').getByRole('status').first().innerText()).toMatch(
				/^1 of 8 checks failed\. .* do not rely on the figures\. Copy the result/,
			);
			expect(await read(page, 'reference')).toMatch(
				/1 of 203,580 figures are not what they have to be\.\s+Bread and cereals, need, day 204, central run of “As reported”: expected \d+\.\d+, found \d+\.\d+/,
			);
			expect(await page.getByText('passed, in this browser').count()).toBe(0);
			expect(await violations(page)).toEqual([]);
		}));
});
