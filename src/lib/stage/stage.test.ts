import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { openingChoice } from '../state/choice.ts';
import { stepOf } from '../talk/edit.ts';
import type { Step } from '../talk/talk.ts';
import { actOf } from './keys.ts';
import { type Bands, mixed } from './mix.ts';
import { dayAt, enlargedBy } from './measures.ts';
import { turnOf } from './pointer.ts';
import { around, choiceOfStep, keyOf, pointedDays, requestOf } from './stepChoice.ts';
import { withWholeAddresses } from './wholeAddresses.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
	key,
	...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
	...held,
});

describe('a key on the stage', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'back'],
		['PageUp', 'back'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'blank'],
		['B', 'blank'],
		['.', 'blank'],
		['Backspace', 'restore'],
		['Escape', 'leave'],
		['x', null],
	])('%s asks for %s', (key, act) => expect(actOf(press(key), 'nothing')).toBe(act));

	it('with shift moves the day and never turns a page; a browser’s own keys are left to it', () => {
		const shifted = (key: string) => actOf(press(key, { shiftKey: true }), 'nothing');
		expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(shifted)).toEqual([
			...['dayBack', 'dayOn', 'weekBack', 'weekOn'],
		]);
		expect(actOf(press('ArrowLeft', { altKey: true }), 'nothing')).toBeNull();
		expect(actOf(press('f', { ctrlKey: true }), 'nothing')).toBeNull();
	});

	it('presses the button that has the focus, and moves the slider that has it', () => {
		expect(actOf(press(' '), 'button')).toBeNull();
		expect(actOf(press('ArrowRight'), 'button')).toBe('next');
		expect(actOf(press('ArrowRight'), 'field')).toBeNull();
		expect(actOf(press('b'), 'field')).toBeNull();
		expect(actOf(press('Escape'), 'field')).toBe('leave');
	});
});

describe('figures on their way', () => {
	const someBands = fc
		.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 })
		.map((values): Bands => new Map([['foodCoverage', Float64Array.from(values)]]));

	it('set out from the one step, arrive at the other, and lie between them on each day', () => {
		fc.assert(
			fc.property(someBands, someBands, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
				const values = (bands: Bands) => bands.get('foodCoverage')!;
				expect(mixed(from, to, 1)).toBe(to);
				expect(values(mixed(from, to, 0))).toEqual(values(from));
				values(mixed(from, to, share)).forEach((value, i) => {
					const ends = [values(from)[i]!, values(to)[i]!];
					expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
					expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
				});
			}),
		);
	});

	it('of a series that was not there before are those of the step that comes', () => {
		const to: Bands = new Map([['heatCoverage', Float64Array.of(1, 2)]]);
		expect(mixed(new Map(), to, 0.5).get('heatCoverage')).toBe(to.get('heatCoverage'));
	});
});

describe('a step on the stage', () => {
	const opening = openingChoice(karabakh2022);
	const step: Step = stepOf({ ...opening, focus: 'energy', view: 'stock', day: 30 }, karabakh2022);

	it('draws the share of need whatever its state looks at, so that the value axis is that of every page', () => {
		expect(choiceOfStep(step)).toMatchObject({ view: 'share', focus: 'energy', day: 30 });
	});

	it('speaks of the supply that its figure draws, and of the one in focus where it draws all', () => {
		const focusOf = (figure: Step['figure']) => choiceOfStep({ ...step, figure }).focus;
		expect([focusOf('food'), focusOf('medicine-dates'), focusOf('all')]).toEqual(['food', 'medicine', 'energy']);
	});

	it('points at days of the run, and its cursor stands on the last of them', () => {
		const span: Step = { ...step, pointed: { from: '2022-12-13', to: '2022-12-22' } };
		expect(pointedDays(span)).toEqual({ first: 1, last: 10 });
		expect(choiceOfStep(span).day).toBe(10);
	});

	it('asks for the same figures as another that differs by where the eye is alone', () => {
		const key = (choice: typeof opening) => keyOf(requestOf(choice, karabakh2022));
		expect(key({ ...opening, day: 3, focus: 'medicine' })).toBe(key(opening));
		expect(key({ ...opening, seed: 8 })).not.toBe(key(opening));
	});

	it('has those around it worked out ahead, the one that follows first', () => {
		expect(around(2, 5)).toEqual([3, 1, 4, 0]);
		expect(around(0, 1)).toEqual([]);
	});
});

describe('the screen', () => {
	it('enlarges the stage so that its smallest text, 13 px, has 22 px or more on a projector, and never makes it smaller', () => {
		expect(13 * enlargedBy(1920, 1080)).toBeGreaterThanOrEqual(22);
		expect(enlargedBy(1366, 768)).toBeCloseTo(1.313, 3);
		expect([enlargedBy(1024, 768), enlargedBy(390, 844)]).toEqual([1, 1]);
	});

	it('has a day under each place of a plot, and the first or the last beside it', () => {
		const plot = { left: 100, width: 280 };
		expect([0, 100, 240, 380, 900].map((place) => dayAt(place, plot, 281))).toEqual([0, 0, 140, 280, 280]);
	});

	it('is turned by a swipe to the side or a tap at its edge, and not by a finger that scrolls', () => {
		const at = (x: number, y = 0) => ({ x, y });
		expect(turnOf(at(300), at(200), 390)).toBe('next');
		expect(turnOf(at(100), at(200), 390)).toBe('back');
		expect(turnOf(at(300), at(240, 300), 390)).toBeNull();
		expect([10, 200, 380].map((x) => turnOf(at(x), at(x), 390))).toEqual(['back', null, 'next']);
	});
});

describe('styles in another document', () => {
	it('find their fonts where they stood', () => {
		expect(withWholeAddresses('src: url("./a.woff2") format("woff2")', 'https://x.org/p/assets/0.css')).toBe(
			'src: url("https://x.org/p/assets/a.woff2") format("woff2")',
		);
		expect(withWholeAddresses('src: url(data:font/woff2;base64,AA==)', 'file:///t/corridor.html')).toBe(
			'src: url("data:font/woff2;base64,AA==")',
		);
	});
});
