/** How a page may be seen: its size, its colours and what points at it, changed without loading it anew. */
import type { Page } from 'playwright';

export interface Setting {
	readonly name: string;
	readonly viewport: { readonly width: number; readonly height: number };
	/** Whether a finger points. */
	readonly touch?: boolean;
	readonly media?: Omit<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'media'>;
	/** Gone in every run; the others at length. */
	readonly always?: boolean;
}

const WIDE = { width: 1440, height: 900 };
/** What 400 % leaves of a window of 1280 by 1024: the width that reflow is asked for at. */
const AT_400 = { width: 320, height: 256 };

export const SETTINGS: readonly Setting[] = [
	{ name: 'wide and light', viewport: WIDE, always: true },
	{ name: 'dark, at 400 %', viewport: AT_400, touch: true, media: { colorScheme: 'dark' }, always: true },
	{ name: 'wide and dark', viewport: WIDE, media: { colorScheme: 'dark' } },
	{ name: 'light, at 200 %', viewport: { width: 720, height: 450 } },
	{ name: 'light, at 400 %', viewport: AT_400 },
	{ name: 'on a phone', viewport: { width: 390, height: 844 }, touch: true },
	{ name: 'in forced colours', viewport: WIDE, media: { forcedColors: 'active' } },
	{
		name: 'in forced colours, at 400 %, dark',
		viewport: AT_400,
		media: { forcedColors: 'active', colorScheme: 'dark' },
	},
	{ name: 'with more contrast', viewport: WIDE, media: { contrast: 'more' } },
	{ name: 'with more contrast, dark', viewport: WIDE, media: { contrast: 'more', colorScheme: 'dark' } },
	{ name: 'with little motion', viewport: WIDE, media: { reducedMotion: 'reduce' } },
];

const PLAIN = {
	colorScheme: 'light',
	forcedColors: 'none',
	contrast: 'no-preference',
	reducedMotion: 'no-preference',
} as const;

/** Someone who can give a page another setting. */
export async function looker(page: Page): Promise<(setting: Setting) => Promise<void>> {
	const devTools = await page.context().newCDPSession(page);
	return async ({ viewport, touch = false, media }) => {
		await page.setViewportSize(viewport);
		await devTools.send('Emulation.setTouchEmulationEnabled', {
			enabled: touch,
			maxTouchPoints: touch ? 1 : undefined,
		});
		await page.emulateMedia({ ...PLAIN, ...media });
		await page.waitForFunction((finger) => matchMedia('(pointer: coarse)').matches === finger, touch);
		// What follows the size is laid out in the first frame, what follows from that in the second.
		await page.evaluate(
			() => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
		);
	};
}
