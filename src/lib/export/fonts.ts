/** The fonts of a picture, inside it: whoever opens it sees the figures as they were laid out. */
import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { faces } from '../words/en/faces.ts';
import type { Face } from '../words/face.ts';

/** Of the language's own fonts those of one kind, with a comma behind each. */
const own = (kind: 'Sans' | 'Serif') =>
	faces.map(({ family }) => (family.startsWith(`Noto ${kind}`) ? `'${family}', ` : '')).join('');

export const SANS = `'Source Sans 3 Variable', 'Source Sans 3', ${own('Sans')}'Noto Sans', sans-serif`;
export const SERIF = `'Source Serif 4 Variable', 'Source Serif 4', ${own('Serif')}'Noto Serif', serif`;

const FACES: readonly Face[] = [
	{ family: 'Source Sans 3 Variable', style: 'normal', url: sans },
	{ family: 'Source Sans 3 Variable', style: 'italic', url: sansItalic },
	{ family: 'Source Serif 4 Variable', style: 'normal', url: serif },
	...faces,
];

let read: Promise<string> | undefined;

/**
 * The faces as CSS with their files inside, of the letters that the language needs, and ready to be measured with. Null: they could not be
 * read, and the picture is set in the fonts of the machine that shows it. Read once; tried again after a failure.
 */
export async function fontFaces(): Promise<string | null> {
	read ??= Promise.all(FACES.map(faceOf)).then((faces) => faces.join(''));
	try {
		const css = await read;
		await Promise.all(
			FACES.flatMap(({ family, style, range }) =>
				[400, 650].map((weight) => document.fonts.load(`${style} ${weight} 20px "${family}"`, letterOf(range))),
			),
		);
		return css;
	} catch {
		read = undefined;
		return null;
	}
}

/** A letter that a face holds: a browser loads those that it needs. */
function letterOf(range = 'U+41'): string {
	return String.fromCodePoint(Number.parseInt(range.slice('U+'.length), 16));
}

async function faceOf({ family, style, url, range }: Face): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const data = await dataUrl(await response.blob());
	return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;src:url(${data}) format('woff2');${range === undefined ? '' : `unicode-range:${range};`}}`;
}

function dataUrl(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
		reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
		reader.readAsDataURL(blob);
	});
}
