import { expect, it } from 'vitest';
import { scenarioInPng } from '../../src/lib/state/picture/png.ts';
import { builtSite, settled } from './site.ts';

const visit = builtSite();

it('a copied picture is the whole sheet, label and all, and holds no scenario: the page says so', () =>
	visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
		await settled(page);
		// The page may fetch nothing that it made itself, so the text of the preview is kept as it is made.
		await page.evaluate(() => {
			const made = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (of) => {
				if (of instanceof Blob && of.type === 'image/svg+xml') Object.assign(window, { lastPicture: of });
				return made(of);
			};
		});
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('combobox', { name: 'Size of the PNG' }).selectOption('1x');
		await page.getByRole('button', { name: /^Copy: / }).click();
		const told = page.getByText(/^The picture is copied,/);
		await told.waitFor();
		expect(await told.innerText()).toBe(
			'The picture is copied, without the scenario that a saved picture holds: the clipboard carries pixels alone.',
		);

		// Of the preview, which is the picture: where the bar of the label and its words stand. On a page without a policy,
		// for what styles a picture inside an <img> may style nothing here.
		const svg = await page.evaluate(() => (window as unknown as { lastPicture: Blob }).lastPicture.text());
		const beside = await page.context().newPage();
		await beside.setContent(`<body style="margin:0">${svg}</body>`);
		const box = await beside.evaluate(() => {
			const label = [...document.querySelectorAll('text')].find((one) =>
				one.textContent.includes('Illustrative projection.'),
			)!;
			const { x, y, width, height } = label.getBoundingClientRect();
			return { x, y, width, height };
		});
		await beside.close();

		await page.bringToFront();
		const copied = await page.evaluate(async ({ x, y, width, height }) => {
			const [item] = await navigator.clipboard.read();
			const blob = await item!.getType('image/png');
			const picture = await createImageBitmap(blob);
			const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
			pen.drawImage(picture, 0, 0);
			const { data } = pen.getImageData(x, y, width, height);
			let dark = 0;
			for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
			const bytes = [...new Uint8Array(await blob.arrayBuffer())];
			return { width: picture.width, height: picture.height, ink: dark / (data.length / 4), bytes };
		}, box);
		expect({ width: copied.width, height: copied.height }).toEqual({ width: 1600, height: 900 });
		expect(copied.ink).toBeGreaterThan(0.04);
		expect(scenarioInPng(Uint8Array.from(copied.bytes))).toEqual({ ok: false, why: 'noScenario' });
	}));
