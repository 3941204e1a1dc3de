/** A picture as it is seen, on a page and in pixels, for tests. */

/** An SVG on the page, where its words have places. */
export function shownOnPage(text: string): SVGSVGElement {
	const svg = document.importNode(
		new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement,
		true,
	);
	svg.style.cssText = 'position:absolute;left:0;top:0';
	document.body.append(svg);
	return svg;
}

export function wordsOf(node: Element): string {
	return node.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The pixels of a place, of the whole unless one is given. */
export async function pixels(file: Blob, place?: DOMRect): Promise<ImageData> {
	const bitmap = await createImageBitmap(file);
	const canvas = document.createElement('canvas');
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	const pen = canvas.getContext('2d')!;
	pen.drawImage(bitmap, 0, 0);
	const { x, y, width, height } = place ?? new DOMRect(0, 0, bitmap.width, bitmap.height);
	return pen.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
}

/** Of a grid, from left to right. */
const COLUMNS = 48;

/** Mean luminance of each square of a coarse grid, row by row, from 0 for black to 100 for white. */
export async function coarse(file: Blob): Promise<readonly (readonly number[])[]> {
	const { data, width, height } = await pixels(file);
	const rows = Math.round((COLUMNS * height) / width);
	const sums = Array.from({ length: rows }, () => Array.from({ length: COLUMNS }, () => ({ light: 0, count: 0 })));
	for (let y = 0; y < height; y += 1) {
		const row = sums[Math.floor((y * rows) / height)]!;
		for (let x = 0; x < width; x += 1) {
			const at = 4 * (y * width + x);
			const square = row[Math.floor((x * COLUMNS) / width)]!;
			square.light += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
			square.count += 1;
		}
	}
	return sums.map((row) => row.map(({ light, count }) => Math.round((100 * light) / (255 * count))));
}
