import { setTimeout as pause } from 'node:timers/promises';

/** Pixels at each end of a slider that are no part of its way: half of its thumb. */
const EDGE = 20;
const STEP_MS = 1000 / 60;
/** From one end to the other, seconds. */
const SWEEP_SECONDS = 1.2;

/**
 * Drags a slider to and fro as a hand does, by pointer events of the browser's own: a step every sixtieth of a second,
 * whether or not the page has caught up with the last one.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} devTools
 * @param {number} which of the sliders beside the figures, from 0
 * @param {number} seconds
 */
export async function drag(page, devTools, which, seconds) {
	const slider = page.locator('[data-assumption] input[type=range]').nth(which);
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (box === null) throw new Error(`there is no slider ${which}`);
	const place = await slider.evaluate((input) => {
		const { value, min, max } = /** @type {HTMLInputElement} */ (input);
		return (Number(value) - Number(min)) / (Number(max) - Number(min));
	});
	const y = box.y + box.height / 2;
	const at = (/** @type {number} */ share) => box.x + EDGE + share * (box.width - 2 * EDGE);
	/** @type {Promise<unknown>[]} */
	const sent = [];
	/** @param {'mousePressed' | 'mouseMoved' | 'mouseReleased'} type @param {number} share */
	const send = (type, share) => {
		const held = { button: /** @type {const} */ ('left'), buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 };
		sent.push(devTools.send('Input.dispatchMouseEvent', { type, x: at(share), y, ...held }));
	};

	await page.mouse.move(at(place), y);
	send('mousePressed', place);
	const began = performance.now();
	for (let step = 1; step * STEP_MS <= seconds * 1000; step++) {
		await pause(Math.max(0, began + step * STEP_MS - performance.now()));
		send('mouseMoved', swept(place, (step * STEP_MS) / 1000));
	}
	send('mouseReleased', swept(place, seconds));
	await Promise.all(sent);
}

/** Where a hand is that goes evenly from end to end, and began at `from`. All from 0 to 1. */
function swept(/** @type {number} */ from, /** @type {number} */ seconds) {
	const along = (from + seconds / SWEEP_SECONDS) % 2;
	return along <= 1 ? along : 2 - along;
}
