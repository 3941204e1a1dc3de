import { describe, expect, it } from 'vitest';
import { builtSite, settled } from './site.ts';
import { PUBLIC, SCHOOL, openShipped } from './talks.ts';

const visit = builtSite();

describe('making a talk', () => {
	it('adds what is on the screen, says which step it is, and a step goes back there to be changed', async () => {
		await visit({ fragment: 'v=2&scenario=nothing-passes&date=2023-03-01&focus=medicine' }, async (page) => {
			await settled(page);
			await page.getByRole('button', { name: 'Add to the talk' }).click();
			await page.getByText('Added as step 1.').waitFor();
			await page.getByRole('button', { name: 'Add to the talk' }).click();
			await page.getByText('Added as step 2.').waitFor();
			await settled(page);
			await page.getByRole('link', { name: 'To the talk of 2 steps' }).click();
			const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
			await expect.poll(() => steps.count()).toBe(2);
			expect(await steps.first().textContent()).toContain('If nothing passes by any road');
			expect(await steps.first().textContent()).toContain('Medicine · 1 March');

			await page.getByText('Edit step 2').click();
			await page.getByLabel('Words above the sentence').last().fill('In my words');
			await page.getByLabel('Speaker notes').last().fill('Say <b>this</b>');
			await page.getByRole('link', { name: 'Open on the first page' }).last().click();
			await settled(page);
			await page.getByRole('slider', { name: 'People living in the place' }).press('ArrowLeft');
			await page.getByRole('button', { name: 'Update step 2' }).click();
			await page.getByText('Step 2 of the talk is updated.').waitFor();
			await settled(page);
			await page.getByRole('link', { name: 'To the talk of 2 steps' }).click();
			await expect.poll(() => steps.count()).toBe(2);
			expect(await steps.last().textContent()).toMatch(/In my words.*one setting changed/s);
			expect(await page.getByLabel('Speaker notes').last().inputValue()).toBe('Say <b>this</b>');
			expect(await steps.first().textContent()).not.toContain('one setting changed');
		});
	});

	it('moves, doubles and removes steps by keys, and takes each back', async () => {
		await visit({ path: 'present/' }, async (page) => {
			await openShipped(page, SCHOOL);
			const own = () => page.locator('ol .own').allTextContents();
			const [first, second, third] = await own();
			await page.getByRole('button', { name: 'Move step 1 down' }).press('Enter');
			expect(await own()).toEqual([second, first, third]);
			// The keys go along with the step.
			await page.keyboard.press('Enter');
			expect(await own()).toEqual([second, third, first]);
			await page.getByText('Edit step 1').click();
			await page.getByRole('button', { name: 'Duplicate step 1' }).click();
			expect(await own()).toEqual([second, second, third, first]);
			await page.getByRole('button', { name: 'Remove step 1' }).click();
			await page.getByText('Step 1 is removed.').waitFor();
			expect(await own()).toEqual([second, third, first]);
			await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
			expect(await own()).toEqual([second, second, third, first]);
			await page.reload();
			await expect.poll(own).toEqual([second, second, third, first]);
		});
	});

	it('goes to another browser as a link and as a file, and what was there before is set aside', async () => {
		let link = '';
		let file = '';
		const options = { path: 'present/', permissions: ['clipboard-read', 'clipboard-write'] };
		await visit(options, async (page) => {
			await openShipped(page, SCHOOL);
			await page.getByRole('button', { name: 'Copy link' }).click();
			await page.getByText('Link copied').waitFor();
			link = await page.evaluate(() => navigator.clipboard.readText());
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save file' }).click(),
			]);
			file = await saved.path();
			expect(saved.suggestedFilename()).toBe('corridor-talk-a-road-its-stocks-and-two-ways-in.json');
			await openShipped(page, PUBLIC);
			await page.locator('input[type=file]').setInputFiles(file);
			await page.getByText('” is opened.').waitFor();
			await expect.poll(() => page.getByLabel('Title of the talk').inputValue()).toBe(SCHOOL);
			await page.getByRole('button', { name: `Open “${PUBLIC}”` }).waitFor();
		});
		const fragment = link.split('#')[1]!;
		expect(fragment).toMatch(/^talk=1\./);
		await visit({ path: 'present/', fragment }, async (page) => {
			await expect.poll(() => page.getByLabel('Title of the talk').inputValue()).toBe(SCHOOL);
			await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
			await page.reload();
			await expect.poll(() => page.getByLabel('Title of the talk').inputValue()).toBe(SCHOOL);
		});
		await visit({ path: 'present/', fragment: fragment.slice(0, -20) }, async (page) => {
			await page.getByText('The link was not opened. Nothing was changed.').waitFor();
		});
	});
});
