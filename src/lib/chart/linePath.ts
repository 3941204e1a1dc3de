import { line } from 'd3';
import type { Frame } from './frame.ts';

/** The path of a value for each day. */
export function linePath({ x, y, days }: Frame, values: ArrayLike<number>): string {
	return (
		line<number>()
			.x((day) => x(day))
			.y((day) => y(values[day] ?? 0))
			.digits(1)(Array.from({ length: days }, (_, day) => day)) ?? ''
	);
}
