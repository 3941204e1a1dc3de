/** The smallest change of one lever that reverses a statement, among the values that can be tried. */
import type { Lever } from '../../scenarios/levers.ts';
import type { Work } from './half.ts';

/** What is known of a value. */
export interface Tried {
	/** Whether it reverses the statement. */
	readonly reverses: boolean;
	/** How far the share of runs lies from a half, above 0 where the statement holds: where to look next, no more. */
	readonly distance: number;
	/** Whether `reverses` is counted over the runs, and not only clear from some of them. */
	readonly counted: boolean;
}

/** @param mustCount a clear answer is not enough */
export type Try = (value: number, mustCount: boolean) => Work<Tried>;

export type Finding =
	/** To hold the lever where it stands, in every run, reverses it. */
	| { readonly kind: 'held' }
	/** `value` reverses it, and `before`, the next value that is nearer, does not; both are counted. */
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
	tryValue: Try,
): Work<Finding> {
	if (!held) {
		if ((yield* tryValue(current, false)).reverses && (yield* tryValue(current, true)).reverses)
			return { kind: 'held' };
	}
	const above = values.filter((value) => value > current);
	const below = values.filter((value) => value < current).reverse();
	const up = yield* along([current, ...above], tryValue, false);
	const nearer = up === null ? below : below.filter((value) => current - value < up.value - current);
	const down = yield* along([current, ...nearer], tryValue, false);
	const nearest = down ?? up;
	return nearest === null ? { kind: 'nothing' } : { kind: 'reversed', ...nearest };
}

type Edge = { readonly value: number; readonly before: number };
/** A place among the values, and what is known of the value there. */
type Place = Tried & { readonly at: number };

/** @param values from where the lever stands, which does not reverse it, away to the end of its range */
function* along(values: readonly number[], tryValue: Try, mustCount: boolean): Work<Edge | null> {
	function* place(at: number, counting = mustCount): Work<Place> {
		return { at, ...(yield* tryValue(values[at]!, counting)) };
	}
	let kept = yield* place(0);
	for (const look of looksAlong(values.length - 1)) {
		const tried = yield* place(look);
		if (!tried.reverses) {
			kept = tried;
			continue;
		}
		const edge = yield* narrowed(kept, tried, place);
		const sure = [edge.reversed, edge.kept].every(({ counted }) => counted);
		const value = values[edge.reversed.at]!;
		const before = values[edge.kept.at]!;
		if (sure || ((yield* place(edge.reversed.at, true)).reverses && !(yield* place(edge.kept.at, true)).reverses)) {
			return { value, before };
		}
		// Some of the runs said otherwise than all of them: all are counted, at every look.
		return yield* along(values, tryValue, true);
	}
	return null;
}

/** Places among the values, the first of them not: both thirds and the end. */
function looksAlong(last: number): readonly number[] {
	const places = Array.from({ length: LOOKS }, (_, i) => Math.ceil((last * (i + 1)) / LOOKS));
	return [...new Set(places)].filter((place) => place > 0);
}

/** Two neighbours, of which the nearer keeps the statement and the other reverses it. */
function* narrowed(kept: Place, reversed: Place, place: (at: number) => Work<Place>) {
	for (let step = 0; reversed.at - kept.at > 1; step++) {
		const between = reversed.at - kept.at;
		// Where the share would pass a half on a straight line; every third time the middle, so that a bend costs little.
		const line = kept.distance / (kept.distance - reversed.distance);
		const share = step % 3 === 2 || !(line >= 0 && line <= 1) ? 0.5 : line;
		const at = Math.min(reversed.at - 1, Math.max(kept.at + 1, kept.at + Math.round(share * between)));
		const tried = yield* place(at);
		if (tried.reverses) reversed = tried;
		else kept = tried;
	}
	return { kept, reversed };
}
