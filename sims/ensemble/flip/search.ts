/** The smallest change of one lever that reverses a statement, among the values that can be tried. */
import type { Lever } from '../../scenarios/levers.ts';
import type { Care, Work } from './half.ts';

/** Whether a value reverses the statement. */
export type Reverses = (value: number, care: Care) => Work<boolean>;

export type Finding =
	/** To hold the lever where it stands, in every run, reverses it. */
	| { readonly kind: 'held' }
	/** `value` reverses it, and `before`, the next value that is nearer, does not; both are counted to the end. */
	| { readonly kind: 'reversed'; readonly value: number; readonly before: number }
	| { readonly kind: 'nothing' };

/** Looked at on each side of where the lever stands: an answer need not follow a lever one way. */
const LOOKS = 3;

/**
 * On each side both thirds and the end are tried, from near to far; between the first that reverses it and the one
 * before, the edge is found. Where the answer turns twice between two looks, a nearer value may be missed.
 */
export function* smallestReversal(
	{ current, held, values }: Pick<Lever, 'current' | 'held' | 'values'>,
	reverses: Reverses,
): Work<Finding> {
	if (!held && (yield* reverses(current, 'clear')) && (yield* reverses(current, 'counted'))) return { kind: 'held' };
	const above = values.filter((value) => value > current);
	const below = values.filter((value) => value < current).reverse();
	const up = yield* along([current, ...above], reverses, 'clear');
	const nearer = up === null ? below : below.filter((value) => current - value < up.value - current);
	const down = yield* along([current, ...nearer], reverses, 'clear');
	const nearest = down ?? up;
	return nearest === null ? { kind: 'nothing' } : { kind: 'reversed', ...nearest };
}

type Edge = { readonly value: number; readonly before: number };

/** @param values from where the lever stands, which does not reverse it, away to the end of its range */
function* along(values: readonly number[], reverses: Reverses, care: 'clear' | 'counted'): Work<Edge | null> {
	let kept = 0;
	for (const look of looksAlong(values.length - 1)) {
		if (!(yield* reverses(values[look]!, care))) {
			kept = look;
			continue;
		}
		const from = care === 'counted' ? null : yield* around(kept, look, values, reverses);
		// Where some of the runs said otherwise than all of them, all are counted at every look.
		if (care === 'clear' && from === null) return yield* along(values, reverses, 'counted');
		const first = yield* halved(from ?? { kept, reversed: look }, (at) => reverses(values[at]!, 'counted'));
		return { value: values[first]!, before: values[first - 1]! };
	}
	return null;
}

/** Places among the values, the first of them not: both thirds and the end. */
function looksAlong(last: number): readonly number[] {
	const places = Array.from({ length: LOOKS }, (_, i) => Math.ceil((last * (i + 1)) / LOOKS));
	return [...new Set(places)].filter((place) => place > 0);
}

/** Two places: the nearer keeps the statement, the other reverses it. */
interface Bracket {
	readonly kept: number;
	readonly reversed: number;
}

/**
 * A bracket that is counted to the end, and narrow: the edge is guessed from some of the runs, and from there all are
 * counted in growing steps. Null where neither end is what it seemed.
 */
function* around(kept: number, reversed: number, values: readonly number[], reverses: Reverses): Work<Bracket | null> {
	const guess = yield* halved({ kept, reversed }, (at) => reverses(values[at]!, 'guessed'));
	const turns = yield* reverses(values[guess]!, 'counted');
	const end = turns ? kept : reversed;
	for (let at = guess, step = 1; at !== end; step *= 2) {
		const next = turns ? Math.max(end, at - step) : Math.min(end, at + step);
		if ((yield* reverses(values[next]!, 'counted')) !== turns) {
			return turns ? { kept: next, reversed: at } : { kept: at, reversed: next };
		}
		at = next;
	}
	return null;
}

/** The first place that reverses, next to one that does not. */
function* halved({ kept, reversed }: Bracket, reverses: (at: number) => Work<boolean>): Work<number> {
	let [low, high] = [kept, reversed];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (yield* reverses(middle)) high = middle;
		else low = middle;
	}
	return high;
}
