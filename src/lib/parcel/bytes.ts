/** Bytes as text that a link can hold, and smaller: base64url and raw deflate, both the browser's own. */

export function base64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null where the text is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[\w-]*$/.test(text)) return null;
	try {
		const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

export type Inflated =
	| { readonly ok: true; readonly bytes: Uint8Array }
	/** `tooLarge`: more than was allowed would have come of it, and it was not unpacked further. */
	| { readonly ok: false; readonly why: 'broken' | 'tooLarge' };

/** Unpacks at most so many bytes, however small the packet: it is read piece by piece, and left at the limit. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<Inflated> {
	const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const pieces: Uint8Array[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > mostBytes) {
				await reader.cancel();
				return { ok: false, why: 'tooLarge' };
			}
			pieces.push(value);
		}
	} catch {
		return { ok: false, why: 'broken' };
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return { ok: true, bytes };
}
