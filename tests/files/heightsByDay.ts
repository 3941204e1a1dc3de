/**
 * The heights of a line in a drawing, px from the top of its plot, one for each day from the first to the last: a path
 * leaves out the days that lie on the line between two others.
 */
export function heightsByDay(d: string, days: number): number[] {
	const points = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
	const across = points.at(-1)!.x;
	let next = 1;
	return Array.from({ length: days }, (_, day) => {
		const x = (day / (days - 1)) * across;
		// Places are written to a tenth of a pixel.
		while (next < points.length - 1 && points[next]!.x < x - 0.06) next += 1;
		const [from, to] = [points[next - 1]!, points[next]!];
		const share = Math.min(1, Math.max(0, (x - from.x) / (to.x - from.x)));
		return share < 0.05 ? from.y : share > 0.95 ? to.y : from.y + share * (to.y - from.y);
	});
}
