import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Room, fitPage } from './fit.ts';

const bounds = { lowestPx: 60, tallestPx: 120, plots: 3 };
const PAGE = 1000;
/** A page with so much text that cannot be left out, and lists of so much at best. */
const pageOf =
	(fixedPx: number, listsPx: number) =>
	({ share, plotPx }: Room) =>
		fixedPx + share * listsPx + bounds.plots * plotPx - PAGE;

describe('what fits on a page', () => {
	it('is all of it, with plots as tall as is worth paper, where there is room', () => {
		expect(fitPage(pageOf(200, 200), bounds)).toEqual({ share: 1, plotPx: 120 });
	});

	it('gives the plots what the lists leave', () => {
		expect(fitPage(pageOf(400, 300), bounds)).toEqual({ share: 1, plotPx: 100 });
	});

	it('shortens the lists before a plot becomes too low to be read', () => {
		const { share, plotPx } = fitPage(pageOf(400, 2000), bounds);
		expect(share).toBeLessThan(0.25);
		expect(plotPx).toBeGreaterThanOrEqual(60);
	});

	it('never runs over the page as long as what cannot be left out fits', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 820 }), fc.integer({ min: 0, max: 100_000 }), (fixedPx, listsPx) => {
				const page = pageOf(fixedPx, listsPx);
				expect(page(fitPage(page, bounds))).toBeLessThanOrEqual(0);
			}),
		);
	});

	it('lays out a page without plots too', () => {
		const page = pageOf(700, 400);
		expect(fitPage(page, { ...bounds, plots: 0 }).share).toBe(0.25);
	});
});
