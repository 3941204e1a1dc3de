import { words } from '../words/words.ts';
import type { Picture } from './picture.ts';

/** Pixels to a unit of the picture: sharp on a projector and in print. */
const PIXELS = 2;
/** The size at which a picture is looked at to see whether anything is on it. */
const GLANCE = { width: 60, height: 40 };

/** A picture in pixels, twice its size. Throws an Error with a sentence for the reader where the browser fails it. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = width * PIXELS;
	canvas.height = height * PIXELS;
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error(words.exporting.noCanvas);
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		// Twice: Safari has the fonts and patterns inside an SVG ready only after it drew it once.
		for (let time = 0; time < 2; time++) pen.drawImage(await imageOf(url), 0, 0, canvas.width, canvas.height);
	} finally {
		URL.revokeObjectURL(url);
	}
	if (isBlank(canvas)) throw new Error(words.exporting.blank);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (blob === null) throw new Error(words.exporting.noPng);
	return blob;
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
