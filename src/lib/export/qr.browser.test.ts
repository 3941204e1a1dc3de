import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { element } from './element.ts';
import { qrOf } from './qr.ts';

/** What a scanner reads of a code that is drawn at size 1x. */
async function scanned(link: string): Promise<string | undefined> {
	const code = qrOf(link)!;
	const { width, height } = code;
	const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, ...code.at(0, 0));
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const pen = canvas.getContext('2d')!;
	pen.drawImage(image, 0, 0);
	return jsQR(pen.getImageData(0, 0, width, height).data, width, height)?.data;
}

describe('a link as a code', () => {
	it.each([60, 200, 520])('is read by a scanner as it was, at %d letters', async (length) => {
		const link = `https://example.org/corridor/#v=2&model=1.0.0&people=${'5'.repeat(length - 53)}`;
		expect(link).toHaveLength(length);
		expect(await scanned(link)).toBe(link);
	});

	it('is none where the link is too long for one that can be scanned', () => {
		expect(qrOf(`https://example.org/#${'5'.repeat(500)}`)).toBeNull();
	});
});
