import { area, line, scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
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
		const values = fc.array(fc.double({ min: -2, max: 200, noNaN: true }), { minLength: days, maxLength: days });
		const x = scaleLinear([0, Math.max(1, days - 1)], [0, width]);
		const y = scaleLinear([bottom, top], [height, 0]).clamp(true);
		return fc.record({ frame: fc.constant({ days, width, height, x, y }), low: values, high: values });
	});
const everyDay = (days: number) => Array.from({ length: days }, (_, day) => day);

it('writes a line to the letter as d3 does', () => {
	fc.assert(
		fc.property(plots, ({ frame, low }) => {
			const { x, y, days } = frame;
			const d3s = line<number>()
				.x((day) => x(day))
				.y((day) => y(low[day]!))
				.digits(1);
			expect(penOf(frame).line(low)).toBe(d3s(everyDay(days)));
		}),
	);
});

it('writes a band to the letter as d3 does', () => {
	fc.assert(
		fc.property(plots, ({ frame, low, high }) => {
			const { x, y, days } = frame;
			const d3s = area<number>()
				.x((day) => x(day))
				.y0((day) => y(low[day]!))
				.y1((day) => y(high[day]!))
				.digits(1);
			expect(penOf(frame).band(low, high)).toBe(d3s(everyDay(days)));
		}),
	);
});

it('takes a day without a value for 0', () => {
	const frame = {
		days: 2,
		width: 10,
		height: 20,
		x: scaleLinear([0, 1], [0, 10]),
		y: scaleLinear([0, 1], [20, 0]).clamp(true),
	};
	expect(penOf(frame).line([1])).toBe('M0,0L10,20');
});
