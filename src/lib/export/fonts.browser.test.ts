import { expect, it, vi } from 'vitest';
import { fontFaces } from './fonts.ts';

it('a picture goes on without its fonts where they cannot be read, and asks for them again the next time', async () => {
	const broken = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
	expect(await fontFaces()).toBeNull();
	broken.mockResolvedValue(new Response('', { status: 404 }));
	expect(await fontFaces()).toBeNull();
	broken.mockRestore();
	expect((await fontFaces())?.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(3);
});
