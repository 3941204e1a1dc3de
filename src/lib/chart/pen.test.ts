import { area, line, scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frame } from './frame.ts';
import { penOf } from './pen.ts';

/** A frame of some size, and two values for each of its days, within the axis and beyond it. */
const plots = fc
	.record({
		days: fc.integer({ min: 1, max: 60 }),
		width: fc.integer({ min: 1, max: 1900 }),
		height: fc.integer({ min: 1, max: 900 }),
		bottom: fc.constantFrom(0, -1, -0.25),
		top: fc.constantFrom(1, 0.5, 7, 180),
	})
	.chain(({ days, width, height, bottom, top }) => {
		const value = fc.oneof(fc.double({ min: -2, max: 200, noNaN: true }), fc.constantFrom(0, 1));
		const values = fc.array(value, { minLength: days, maxLength: days });
		const x = scaleLinear([0, Math.max(1, days - 1)], [0, width]);
		const y = scaleLinear([bottom, top], [height, 0]).clamp(true);
		return fc.record({ frame: fc.constant({ days, width, height, x, y }), low: values, high: values });
	});
const everyDay = (days: number) => Array.from({ length: days }, (_, day) => day);

/** A path of d3 without the points between two others of the same height; a band turns back at its last day. */
function withoutLevel(path: string, days: number): string {
	const [, points, end] = /^M(.*?)(Z?)$/.exec(path)!;
	const all = points!.split('L');
	const height = (at: number) => all[at]!.split(',')[1];
	const kept = all.filter((_, at) => {
		const isEnd = at % days === 0 || at % days === days - 1;
		return isEnd || height(at) !== height(at - 1) || height(at) !== height(at + 1);
	});
	return `M${kept.join('L')}${end}`;
}

it('writes a line to the letter as d3 does, but for what lies on it anyway', () => {
	fc.assert(
		fc.property(plots, ({ frame, low }) => {
			const { x, y, days } = frame;
			const d3s = line<number>()
				.x((day) => x(day))
				.y((day) => y(low[day]!))
				.digits(1);
			expect(penOf(frame).line(low)).toBe(withoutLevel(d3s(everyDay(days))!, days));
		}),
	);
});

it('writes a band to the letter as d3 does, but for what lies on its edges anyway', () => {
	fc.assert(
		fc.property(plots, ({ frame, low, high }) => {
			const { x, y, days } = frame;
			const d3s = area<number>()
				.x((day) => x(day))
				.y0((day) => y(low[day]!))
				.y1((day) => y(high[day]!))
				.digits(1);
			expect(penOf(frame).band(low, high)).toBe(withoutLevel(d3s(everyDay(days))!, days));
		}),
	);
});

/** A frame 20 px high over values from 0 to 1. */
function frameOf(days: number, width: number): Frame {
	const x = scaleLinear([0, days - 1], [0, width]);
	return { days, width, height: 20, x, y: scaleLinear([0, 1], [20, 0]).clamp(true) };
}

it('leaves out the days on which nothing changes, and none of the others', () => {
	const frame = frameOf(6, 50);
	expect(penOf(frame).line([1, 1, 1, 0.5, 0.5, 0.5])).toBe('M0,0L20,0L30,10L50,10');
});

it('takes a day without a value for 0', () => {
	const frame = frameOf(2, 10);
	expect(penOf(frame).line([1])).toBe('M0,0L10,20');
});
