/** What a reader does at random on the built page: an act a function, which leaves the first page open and no sheet on it. */

/** @typedef {{ page: import('playwright').Page, random: () => number }} Reader */

const PAGES = [/^What was reported/, /method/i];
const SHEETS = ['Export', 'Save or open a scenario'];
/** A slow machine's; what is not there by then is not on this page. */
export const PATIENCE_MS = 8000;

/** @template T @param {readonly T[]} all @param {() => number} random @returns {T} */
const oneOf = (all, random) => /** @type {T} */ (all[Math.floor(random() * all.length)]);
/** @param {import('playwright').Locator} all @param {() => number} random */
const oneShown = async (all, random) => all.nth(Math.floor(random() * (await all.count())));

/** @param {Reader} reader */
async function scenario({ page, random }) {
	const choices = page.getByRole('radiogroup').getByRole('radio').or(page.locator('fieldset input[type=radio]'));
	const select = page.getByLabel('Scenario', { exact: true });
	if (random() < 0.5 && (await select.count()) > 0 && (await select.first().isVisible())) {
		const options = await select.first().locator('option').count();
		await select.first().selectOption({ index: Math.floor(random() * options) });
	} else if ((await choices.count()) > 0) {
		const one = await oneShown(choices, random);
		if (await one.isVisible()) await one.check({ force: true });
	}
}

/** @param {Reader} reader */
async function slider({ page, random }) {
	const one = await oneShown(page.locator('[data-assumption] input[type=range]'), random);
	// On a phone they stand behind a dock.
	if (!(await one.isVisible())) return;
	await one.scrollIntoViewIfNeeded();
	const box = await one.boundingBox();
	if (box === null) return;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 2, y);
	await page.mouse.down();
	for (let step = 0; step < 12; step++) await page.mouse.move(box.x + 20 + random() * (box.width - 40), y);
	await page.mouse.up();
}

/** @param {Reader} reader */
async function exactValue({ page, random }) {
	const field = page.getByRole('textbox', { name: 'People living in the place: exact value' });
	if (!(await field.isVisible())) return;
	await field.fill(String(90_000 + Math.floor(random() * 40_000)));
	await field.press('Enter');
}

/** @param {Reader} reader */
async function undoOrRedo({ page, random }) {
	const button = page.getByRole('button', { name: random() < 0.6 ? /^Undo/ : /^Redo/ });
	if ((await button.count()) > 0 && (await button.first().isEnabled())) await button.first().click();
}

/** @param {Reader} reader */
async function view({ page, random }) {
	const names = ['Share of need met', 'Stock left, in days of need'];
	const one = page.getByRole('radio', { name: oneOf(names, random) });
	if ((await one.count()) > 0) await one.first().check({ force: true });
}

/** @param {Reader} reader */
async function sheet({ page, random }) {
	await page.getByRole('button', { name: oneOf(SHEETS, random), exact: true }).click();
	await page.getByRole('dialog').first().waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
}

/** @param {Reader} reader */
async function comparison({ page, random }) {
	const button = page.getByRole('button', { name: 'Compare', exact: true });
	if ((await button.count()) === 0 || !(await button.first().isVisible())) return;
	await button.first().click();
	const dialog = page.getByRole('dialog');
	if ((await dialog.count()) > 0 && random() < 0.7) {
		const options = dialog.getByRole('button');
		if ((await options.count()) > 0) await (await oneShown(options, random)).click({ timeout: 2000 });
	}
	await page.keyboard.press('Escape');
}

/** @param {Reader} reader */
async function flip({ page }) {
	const button = page.getByRole('button', { name: /flip/i });
	if ((await button.count()) > 0 && (await button.first().isVisible())) await button.first().click();
}

/** @param {Reader} reader */
async function otherPage({ page, random }) {
	const link = page.getByRole('link', { name: oneOf(PAGES, random) }).first();
	if ((await link.count()) === 0) return;
	const from = page.url();
	await link.click();
	await page.waitForURL(/\/(record|method)\//);
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	// A page may write its own steps into the history.
	for (let steps = 0; steps < 3 && /\/(record|method)\//.test(page.url()); steps++) await page.goBack();
	if (/\/(record|method)\//.test(page.url())) await page.goto(from);
	await page.locator('[data-figure] svg.chart').first().waitFor({ state: 'attached' });
}

/** @param {Reader} reader */
async function width({ page, random }) {
	await page.setViewportSize(random() < 0.5 ? { width: 390, height: 844 } : { width: 1440, height: 900 });
}

const ACTS = { scenario, slider, exactValue, undoOrRedo, view, sheet, comparison, flip, otherPage, width };

/**
 * Does one of them.
 *
 * @param {Reader} reader
 * @returns {Promise<{ name: string, problem: string | null }>} an act that found no way, as behind a sheet that was left open
 */
export async function act(reader) {
	const name = /** @type {keyof typeof ACTS} */ (oneOf(Object.keys(ACTS), reader.random));
	try {
		await ACTS[name](reader);
		return { name, problem: null };
	} catch (error) {
		await reader.page.keyboard.press('Escape').catch(() => {});
		return { name, problem: String(error).split('\n', 1)[0] ?? '' };
	}
}
