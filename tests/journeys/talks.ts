/** Talks in a journey: those that the tool ships, opened and shown. */
import type { Page } from 'playwright';

export const PUBLIC = 'One road, five questions';
export const SCHOOL = 'A road, its stocks and two ways in';

export const openShipped = (page: Page, title: string) => page.getByRole('button', { name: `Open ${title}` }).click();
export const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true }).first().click();

/** Waits until the step on the stage rests on all runs and nothing is on its way. */
export async function stands(page: Page, at: string): Promise<void> {
	await page.locator('main [data-at]', { hasText: at }).waitFor();
	await page.waitForSelector('[data-status=settled]');
	await page.waitForSelector('[data-moving=false]');
}
