import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LABEL } from '#sims/words/en.ts';
import Panel from '../figures/Panel.svelte';
import { readPanel } from '../figures/reading.ts';
import { Projection } from '../state/projection.svelte.ts';
import { Reader } from '../state/reader.svelte.ts';
import { Receipt } from '../state/receipt.svelte.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import { words } from '../words/words.ts';
import ExportMenu from './ExportMenu.svelte';

const say = words.exporting;
const task = () => new Promise<void>((resolve) => setTimeout(resolve));

let projection: Projection;
let reader: Reader;
let saved: { readonly name: string; readonly file: Promise<Blob> }[];

beforeEach(() => {
	reader = new Reader(karabakh2022);
	projection = new Projection(() => inlineWorker(createEngine(task)), karabakh2022.assumptions);
	saved = [];
	// A file that would go to the disk is read instead.
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		saved.push({ name: this.download, file: fetch(this.href).then((response) => response.blob()) });
	});
});
afterEach(() => {
	projection.close();
	vi.restoreAllMocks();
});

async function settle() {
	projection.ask(reader.request);
	await expect.poll(() => projection.status.kind, { timeout: 100_000 }).toBe('settled');
}

async function openMenu(link: () => string = () => 'https://example.org/corridor/?s=1') {
	const reading = readPanel(reader, 'medicine', projection.shown, 200);
	await render(Panel, {
		reader,
		group: 'medicine',
		shown: projection.shown,
		reading,
		day: 200,
		height: 120,
		named: true,
	});
	const receipt = new Receipt(reader, projection);
	const screen = await render(ExportMenu, { given: { reader, receipt, sentence: 'If trucks pass, …', link } });
	await screen.getByRole('button', { name: words.page.bar.export, exact: true }).click();
	return screen;
}

describe('the export menu', () => {
	it('gives a table of the bands and a picture of each figure, the supply’s own sentence in it', async () => {
		await settle();
		const screen = await openMenu();
		await screen.getByRole('button', { name: 'CSV: Bands as a table' }).click();
		await expect.element(screen.getByText('corridor-as-reported-bands.csv is saved.')).toBeVisible();
		await screen.getByRole('button', { name: 'SVG: Medicine' }).click();
		await expect.element(screen.getByText('corridor-as-reported-medicine.svg is saved.')).toBeVisible();
		await screen.getByRole('button', { name: 'PNG: Medicine' }).click();
		await expect.element(screen.getByText('corridor-as-reported-medicine.png is saved.')).toBeVisible();

		expect(saved.map(({ name }) => name)).toEqual([
			'corridor-as-reported-bands.csv',
			'corridor-as-reported-medicine.svg',
			'corridor-as-reported-medicine.png',
		]);
		const [csv, svg, png] = await Promise.all(saved.map(({ file }) => file));
		expect(await csv!.text()).toContain(LABEL);
		expect(await csv!.text()).toContain('If trucks pass, …');
		expect(await svg!.text()).toContain(LABEL);
		expect(await svg!.text()).toContain('medicine, seven programmes together,');
		expect(png!.type).toBe('image/png');
	});

	it('gives nothing before all runs are counted, and says so', async () => {
		const screen = await openMenu();
		await expect.element(screen.getByText(say.notSettled)).toBeVisible();
		const csv = screen.getByRole('button', { name: 'CSV: Bands as a table' });
		await expect.element(csv).toHaveAttribute('aria-disabled', 'true');
		(csv.element() as HTMLButtonElement).click();
		await expect.element(screen.getByText(new RegExp(`could not be made: ${say.notSettled}`))).toBeVisible();
		expect(saved).toEqual([]);
	});

	it('gives nothing of figures that are not those of what is chosen now', async () => {
		await settle();
		reader.change('people', 100_000);
		const screen = await openMenu();
		await expect.element(screen.getByText(say.notSettled)).toBeVisible();
	});

	it('says what went wrong in a sentence', async () => {
		await settle();
		const screen = await openMenu(() => {
			throw new Error('there is no address.');
		});
		await screen.getByRole('button', { name: 'PNG: Medicine' }).click();
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent('PNG: Medicine could not be made: there is no address.');
		expect(saved).toEqual([]);
	});
});
