import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { atLength } from './atLength.ts';
import { FEW, builtSite, settled } from './site.ts';
import { PUBLIC, openShipped, show, stands } from './talks.ts';

const visit = builtSite();
/** More than any page has stops, so that a page which never lets go of the keys is found. */
const MOST = 200;

/**
 * Where the keys are, and what is wrong with how it is shown: a line of 2 px or more around it, or around what it is drawn as, that
 * stands out 3 to 1 from what lies under it; and whether any of it is in sight.
 */
const stop = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		if (at === document.body) return null;
		type Colour = readonly [number, number, number];
		const numbers = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
		const seen = (colour: string) => colour !== 'transparent' && (numbers(colour)[3] ?? 1) === 1;
		const light = (colour: string) => {
			const [red, green, blue] = numbers(colour).map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			}) as unknown as Colour;
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const apart = (one: string, other: string) => {
			const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
			return (bright + 0.05) / (dark + 0.05);
		};
		/** The ground beside an element, as far from its edge as the line is. */
		function ground(element: Element, away: number): string {
			const { right, left, top, bottom } = element.getBoundingClientRect();
			const [x, y] = [right + away < innerWidth ? right + away : left - away, (top + bottom) / 2];
			for (let each: Element | null = element; each !== null; each = each.parentElement) {
				const box = each.getBoundingClientRect();
				const over = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
				const { backgroundColor } = getComputedStyle(each);
				if (over && seen(backgroundColor)) return backgroundColor;
			}
			return getComputedStyle(document.documentElement).backgroundColor;
		}
		/** A radio that is hidden is seen as its label, a slider's ring is drawn around its thumb. */
		const drawn = [at, at.closest('label'), at.parentElement].filter((each) => each !== null);
		const ringed = drawn.find((each) => {
			const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(each);
			const width = Number.parseFloat(outlineWidth);
			if (outlineStyle === 'none' || width < 2 || !seen(outlineColor)) return false;
			return apart(outlineColor, ground(each, Number.parseFloat(outlineOffset) + width / 2)) >= 3;
		});
		const circle = at.parentElement!.querySelector('circle.focus');
		const style = circle && getComputedStyle(circle);
		const circled =
			style !== null &&
			style.display !== 'none' &&
			Number.parseFloat(style.strokeWidth) >= 2 &&
			apart(style.stroke, ground(at, 0)) >= 3;
		const { left, top, right, bottom } = (circled ? circle! : (ringed ?? at)).getBoundingClientRect();
		const inSight = [0.1, 0.5, 0.9].some((x) =>
			[0.1, 0.5, 0.9].some((y) => {
				const met = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
				return met !== null && (at.contains(met) || met.contains(at) || drawn.some((each) => each.contains(met)));
			}),
		);
		const name = (at.getAttribute('aria-label') ?? at.innerText).trim().slice(0, 40);
		const faults = [...(ringed || circled ? [] : ['no ring']), ...(inSight ? [] : ['out of sight'])];
		return { kind: `${at.tagName.toLowerCase()} ${at.getAttribute('type') ?? ''}`.trim(), name, faults };
	});

/** Goes through all stops of a page, there and back. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly faults: string[] }> {
	const faults: string[] = [];
	let stops = 0;
	for (const key of ['Tab', 'Shift+Tab']) {
		for (stops = 0; stops < MOST; stops++) {
			await page.keyboard.press(key);
			const told = await stop(page);
			if (told === null) break;
			if (told.faults.length > 0) faults.push(`${told.kind} ${told.name}: ${told.faults.join(', ')}`);
		}
	}
	return { stops, faults };
}

describe('where the keys are', () => {
	it('goes over scenarios and views to the charts and the sliders, in the order of reading', () =>
		visit(FEW, async (page) => {
			await settled(page);
			const kinds: (string | undefined)[] = [];
			for (let presses = 0; presses < 30; presses++) {
				await page.keyboard.press('Tab');
				kinds.push((await stop(page))?.kind);
			}
			// What can be undone is nothing yet: those two buttons are passed over. Talk, compare, save, export, copy.
			const bar = ['a', ...Array.from({ length: 6 }, () => 'button button')];
			expect(kinds.slice(0, 10)).toEqual([...bar, 'input radio', 'button button', 'input radio']);
			expect(kinds).toContain('div');
			expect(kinds).toContain('input range');
		}));

	const looks = [
		{ name: 'in the light', options: {} },
		{ name: 'in the dark', options: { colorScheme: 'dark' } },
		{ name: 'in forced colours', options: { forcedColors: 'active' } },
	] as const;
	for (const { name, options } of looks) {
		const go = name === 'in the light' ? it : atLength;
		go(`is seen at every stop of the first page, the desk and a talk, ${name}`, async () => {
			await visit({ ...FEW, ...options }, async (page) => {
				await settled(page);
				const { stops, faults } = await walk(page);
				expect(faults).toEqual([]);
				expect(stops).toBeGreaterThan(60);
				expect(stops).toBeLessThan(MOST);
			});
			await visit({ path: 'desk/', ...options }, async (page) => {
				await page.getByRole('button', { name: 'Go on one week' }).click();
				await page.getByRole('heading', { name: 'Week 2 of 12' }).waitFor();
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				expect((await walk(page)).faults).toEqual([]);
			});
			await visit({ path: 'present/', ...options }, async (page) => {
				await openShipped(page, PUBLIC);
				expect((await walk(page)).faults).toEqual([]);
				await show(page);
				await stands(page, '1 / 5');
				await page.keyboard.press('q');
				await page.getByRole('complementary', { name: 'Question' }).waitFor();
				expect((await walk(page)).faults).toEqual([]);
			});
		});
	}
});
