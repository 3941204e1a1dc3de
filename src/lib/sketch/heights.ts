/** Heights of a line in words and numbers, in the unit of the axis: per cent of need, or days of need. */
import type { View } from '../figures/panel.ts';
import { amount, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** "25 %" or "42 days". @param share a part of the axis @param top top of the axis, in its unit */
export function heightText(view: View, share: number, top: number): string {
	return view === 'share' ? percent(share * top) : words.sketch.days(amount(share * top));
}

/** What is typed at the top of the axis: 100 for shares, which are typed in per cent. */
export function typedTop(view: View, top: number): number {
	return view === 'share' ? top * 100 : top;
}

/** A height as it stands in a box: whole days where a step of the axis is about a day. */
export function typedHeight(view: View, share: number, top: number): number {
	const value = share * typedTop(view, top);
	return view === 'stock' && top > 100 ? Math.round(value) : Number(value.toFixed(1));
}
