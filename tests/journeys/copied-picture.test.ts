import { expect, it } from 'vitest';
import { scenarioInPng } from '../../src/lib/state/picture/png.ts';
import { builtSite, settled } from './site.ts';

const visit = builtSite();

it('a copied picture is the whole sheet, label and all, and holds no scenario: the page says so', () =>
	visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
		await settled(page);
		await page.getByRole('button', { name: 'Export' }).click();
		await page.getByRole('combobox', { name: 'Size of the PNG' }).selectOption('1x');
		await page.getByRole('button', { name: /^Copy: / }).click();
		const told = page.getByText(/^The picture is copied,/);
		await told.waitFor();
		expect(await told.innerText()).toBe(
			'The picture is copied, without the scenario that a saved picture holds: the clipboard carries pixels alone.',
		);

		const copied = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const blob = await item!.getType('image/png');
			const { width, height } = await createImageBitmap(blob);
			// Of the preview, which is the picture: where the bar of the label and its words stand.
			const canvas = new OffscreenCanvas(width, height);
			const pen = canvas.getContext('2d')!;
			pen.drawImage(await createImageBitmap(blob), 0, 0);
			const preview = document.querySelector<HTMLImageElement>('dialog[open] img')!;
			const text = await (await fetch(preview.src)).text();
			const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
			svg.setAttribute('style', 'position:fixed;left:0;top:0');
			document.body.append(svg);
			const label = [...svg.querySelectorAll('text')].find((one) =>
				one.textContent.includes('Illustrative projection.'),
			)!;
			const box = label.getBoundingClientRect();
			svg.remove();
			const { data } = pen.getImageData(box.x, box.y, box.width, box.height);
			let dark = 0;
			for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) dark += 1;
			const bytes = [...new Uint8Array(await blob.arrayBuffer())];
			return { width, height, ink: dark / (data.length / 4), bytes };
		});
		expect({ width: copied.width, height: copied.height }).toEqual({ width: 1600, height: 900 });
		expect(copied.ink).toBeGreaterThan(0.04);
		expect(scenarioInPng(Uint8Array.from(copied.bytes))).toEqual({ ok: false, why: 'noScenario' });
	}));
