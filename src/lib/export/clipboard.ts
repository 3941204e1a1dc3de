import { words } from '../words/words.ts';

/**
 * Puts a picture on the clipboard. The browser is asked at once, with the picture still in the making: Safari allows it
 * only within the reader's own gesture. Throws an Error with a sentence for the reader.
 */
export async function copyPng(png: Promise<Blob>): Promise<void> {
	const say = words.pictures;
	// Whether it fails is said once, by whoever waits for it below.
	png.catch(() => undefined);
	if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined)
		throw new Error(say.noClipboard);
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
	} catch (cause) {
		// A picture that could not be made says why itself; else the browser refused.
		await png;
		throw new Error(say.copyRefused, { cause });
	}
}
