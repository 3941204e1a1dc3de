import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtSite, settled } from './site.ts';

const visit = builtSite();
const heading = (page: Page) => page.locator('[data-ledger] h2');
const known = (page: Page) => page.waitForSelector('[data-ledger=known] [data-term=closing]');

interface Printed {
	readonly title: string;
	readonly terms: Readonly<Record<string, { readonly text: string; readonly parts: readonly string[] }>>;
}

/** The sum as it stands on the screen. */
async function printed(page: Page): Promise<Printed> {
	const terms = await page.locator('[data-ledger] [data-term]').evaluateAll((elements) =>
		elements.map((element) => [
			element.getAttribute('data-term')!,
			{
				text: element.querySelector('.figure [data-amount]')!.textContent ?? '',
				parts: [...element.querySelectorAll('[data-part] [data-amount]')].map((part) => part.textContent ?? ''),
			},
		]),
	);
	return { title: (await heading(page).textContent()) ?? '', terms: Object.fromEntries(terms) as Printed['terms'] };
}

/** Thousandths, so that sums are exact; what is less than a unit counts as none of it. */
function thousandths(text: string): number {
	return text.startsWith('<') ? 0 : Math.round(Number(text.replaceAll(',', '')) * 1000);
}

function expectBalance({ title, terms }: Printed): void {
	const of = (id: string) => thousandths(terms[id]?.text ?? '0');
	const closing = of('opening') + of('arrivals') - of('loss') - of('issue') - of('refill');
	expect(closing, title).toBe(of('closing'));
	for (const { text, parts } of Object.values(terms)) {
		if (parts.length === 0) continue;
		expect(
			parts.reduce((sum, part) => sum + thousandths(part), 0),
			title,
		).toBe(thousandths(text));
	}
}

describe('where it went', () => {
	it('adds up as printed on any day and store, and a closing is the next opening', () =>
		visit({ fragment: 'v=1&date=2023-06-10&runs=1024' }, async (page) => {
			await settled(page);
			await known(page);
			for (const store of ['Bread and cereals', 'Meat, eggs and dairy', 'Infant formula', 'Insulin', 'Motor fuel']) {
				await page.getByRole('combobox', { name: 'Store', exact: true }).selectOption({ label: store });
				await page.waitForFunction(
					(name) => document.querySelector('[data-ledger] h2')?.textContent?.includes(name),
					store,
				);
				let before = await printed(page);
				for (let step = 0; step < 3; step++) {
					expectBalance(before);
					await page
						.getByRole('group', { name: 'Day of the ledger' })
						.getByRole('button', { name: 'A day on' })
						.click();
					const after = await printed(page);
					expect(after.title).not.toBe(before.title);
					expect(after.terms['opening']!.text).toBe(before.terms['closing']!.text);
					before = after;
				}
			}
		}));

	it('of a single run adds up too, is drawn as a thin line in each fan, and says what that run assumes', () =>
		visit({ fragment: 'v=1&date=2023-06-10&ledger=sugar&runs=1024' }, async (page) => {
			await settled(page);
			await known(page);
			expect(await page.locator('.fan path.single').count()).toBe(0);
			const central = await printed(page);
			await page.getByRole('textbox', { name: 'Run number, 1 to 1,024' }).fill('18');
			await page.keyboard.press('Enter');
			await page.getByText('What run 18 assumes farthest from central').waitFor();
			const single = await printed(page);
			expect(single.terms).not.toEqual(central.terms);
			expectBalance(single);
			expect(await page.locator('.fan path.single').count()).toBe(3);
			expect(await page.locator('.legend[data-legend]').first().innerText()).toContain('run 18 of 1,024');
			await page.waitForFunction(() => location.hash.includes('run=18'));
			await page.getByRole('textbox', { name: 'Run number, 1 to 1,024' }).fill('5000');
			await page.keyboard.press('Enter');
			expect(await page.getByText('“5000” was not used').count()).toBe(1);
			await page.getByRole('button', { name: 'Central run' }).click();
			await page.locator('.fan path.single').first().waitFor({ state: 'detached' });
		}));

	it('steps by keys with the day of the charts, and says the day once when it rests', () =>
		visit({ fragment: 'v=1&date=2023-07-26&runs=1024' }, async (page) => {
			await settled(page);
			await known(page);
			await page.getByRole('group', { name: 'Day of the ledger' }).getByRole('button', { name: 'A day on' }).focus();
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('Shift+ArrowLeft');
			expect(await heading(page).textContent()).toContain('18 July');
			expect(await page.getByRole('slider', { name: 'Day', exact: true }).getAttribute('aria-valuetext')).toContain(
				'18 July',
			);
			const said = page.locator('[data-ledger] [role=status]');
			await page.waitForFunction(() =>
				document.querySelector('[data-ledger] [role=status]')?.textContent?.includes('18 July'),
			);
			expect(await said.textContent()).toMatch(/in store at dawn.*in store at night/);
		}));

	it('stands beside what did not pass, with whose it was and who disputes it, on a phone as well', () =>
		visit({ fragment: 'v=1&date=2023-07-26&runs=1024', viewport: { width: 390, height: 844 } }, async (page) => {
			await settled(page);
			await known(page);
			const outside = await page.locator('[data-outside]').innerText();
			expect(outside).toContain('19 trucks, 361 t claimed, government of Armenia, Lachin road: did not pass.');
			expect(outside).toContain('Azerbaijan: a “provocation”');
		}));
});
