/**
 * Undo and redo. A gesture, such as one drag of a slider, is one step however many values it goes through: changes of
 * the same kind that follow one another before `rest` are taken together.
 */
export interface History<T> {
	readonly past: readonly T[];
	readonly future: readonly T[];
	/** The kind of the gesture under way; null at rest. */
	readonly gesture: string | null;
}

/** Steps that can be undone; older ones are forgotten. */
const MOST_STEPS = 200;

export function emptyHistory<T>(): History<T> {
	return { past: [], future: [], gesture: null };
}

/** Notes that `before` is about to be replaced by a change of a kind. */
export function noted<T>(history: History<T>, before: T, gesture: string): History<T> {
	if (history.gesture === gesture) return { ...history, future: [] };
	return { past: [...history.past, before].slice(-MOST_STEPS), future: [], gesture };
}

/** Ends the gesture under way: the next change is a step of its own. */
export function rested<T>(history: History<T>): History<T> {
	return history.gesture === null ? history : { ...history, gesture: null };
}

/** What stood before the last step, and the history from there; null where there is none. */
export function undone<T>({ past, future }: History<T>, now: T): { value: T; history: History<T> } | null {
	if (past.length === 0) return null;
	return { value: past.at(-1)!, history: { past: past.slice(0, -1), future: [now, ...future], gesture: null } };
}

/** What stood after the step that was undone last, and the history from there; null where there is none. */
export function redone<T>({ past, future }: History<T>, now: T): { value: T; history: History<T> } | null {
	if (future.length === 0) return null;
	return { value: future[0]!, history: { past: [...past, now], future: future.slice(1), gesture: null } };
}
