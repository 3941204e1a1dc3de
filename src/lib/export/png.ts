import { KEYWORD } from '../state/picture/found.ts';
import { withTexts } from '../state/picture/png.ts';
import { words } from '../words/words.ts';
import { type Size, pixelsOf } from './layouts.ts';
import type { Picture } from './picture.ts';

/** The size at which a picture is looked at to see whether anything is on it. */
const GLANCE = { width: 60, height: 40 };

/**
 * A picture in pixels, with its title, what it says, and its scenario as texts inside. Throws an Error with a sentence
 * for the reader where the browser fails it.
 */
export async function pngOf(picture: Picture, size: Size): Promise<Blob> {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, pixelsOf(picture, size));
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error(words.exporting.noCanvas);
	const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
	try {
		// Twice: Safari has the fonts and patterns inside an SVG ready only after it drew it once.
		for (let time = 0; time < 2; time++) pen.drawImage(await imageOf(url), 0, 0, canvas.width, canvas.height);
	} finally {
		URL.revokeObjectURL(url);
	}
	if (isBlank(canvas)) throw new Error(words.exporting.blank);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob === null) throw new Error(words.exporting.noPng);
	const png = withTexts(new Uint8Array(await blob.arrayBuffer()), [
		['Title', picture.title],
		['Description', picture.description],
		[KEYWORD, picture.scenario],
	]);
	return new Blob([png], { type: 'image/png' });
}
async function imageOf(url: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = url;
	try {
		await image.decode();
	} catch (cause) {
		throw new Error(words.exporting.pictureUnreadable, { cause });
	}
	return image;
}

/** Whether every part of a canvas has one and the same colour. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
	const glance = document.createElement('canvas');
	Object.assign(glance, GLANCE);
	const pen = glance.getContext('2d');
	if (pen === null) throw new Error(words.exporting.noCanvas);
	pen.drawImage(canvas, 0, 0, glance.width, glance.height);
	const { data } = pen.getImageData(0, 0, glance.width, glance.height);
	return data.every((value, i) => value === data[i % 4]);
}
