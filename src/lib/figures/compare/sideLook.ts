import type { Look } from '../../chart/look.ts';
import type { Side } from '../../state/sides.ts';

/** How the line of a side is drawn: of four, each kind of change has a dash of its own. */
export function lookOf(sides: readonly Side[], at: number): Look {
	if (at === 0) return 'base';
	if (at === sides.length - 1) return 'full';
	return sides[at]!.id === 'assumptions' ? 'dotted' : 'dashed';
}
