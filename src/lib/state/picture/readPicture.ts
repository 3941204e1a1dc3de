/** What a reader gives to open, as text: that of the file, or of the scenario inside the picture that it is. */
import { LARGEST_FILE_BYTES } from '#sims/scenarios/schema.ts';
import { count } from '../../words/numbers.ts';
import { words } from '../../words/words.ts';
import type { Found } from './found.ts';
import { isPng, scenarioInPng } from './png.ts';
import { scenarioInSvg } from './svg.ts';

/** A PNG of the largest size that is made here has a tenth of it. */
export const LARGEST_PICTURE_BYTES = 20_000_000;
/** Enough to see what kind of file it is. */
const HEAD_BYTES = 256;

type Given =
	| { readonly ok: true; readonly text: string; readonly picture: boolean }
	| { readonly ok: false; readonly problem: string };

/** Rejects where the browser cannot read the file. */
export async function textOfFile(file: File): Promise<Given> {
	const say = words.keeping.open;
	const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
	const kind = kindOf(head, file.type);
	if (kind === 'other') return { ok: false, problem: words.pictures.open.otherPicture };
	const most = kind === 'text' ? LARGEST_FILE_BYTES : LARGEST_PICTURE_BYTES;
	if (file.size > most) {
		const { tooLarge } = kind === 'text' ? say : words.pictures.open;
		return { ok: false, problem: tooLarge(count(file.size)) };
	}
	if (kind === 'png') return found(scenarioInPng(new Uint8Array(await file.arrayBuffer())));
	const text = await file.text();
	return kind === 'svg' ? found(scenarioInSvg(text)) : { ok: true, text, picture: false };
}

/** By what stands in it: names of files are changed too easily. */
function kindOf(head: Uint8Array, type: string): 'png' | 'svg' | 'text' | 'other' {
	if (isPng(head)) return 'png';
	if (/^\s*</.test(new TextDecoder().decode(head))) return 'svg';
	return type.startsWith('image/') ? 'other' : 'text';
}

function found(result: Found): Given {
	if (result.ok) return { ...result, picture: true };
	return { ok: false, problem: words.pictures.open[result.why] };
}
