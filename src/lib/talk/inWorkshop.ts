/** Which step of the talk is open on the first page, for as long as this tab is open. */
import { LONGEST_LINK } from '../state/link/link.ts';

const PLACE = 'corridor.talk.step';

export interface InWorkshop {
	/** From 0. */
	readonly at: number;
	/** The state that it had: a step that was changed or moved since is not this one. */
	readonly state: string;
}

/** A browser that keeps nothing leaves the step to be added anew. */
export function takeToWorkshop(step: InWorkshop): void {
	try {
		sessionStorage.setItem(PLACE, JSON.stringify(step));
	} catch {
		// The first page then offers to add a step, and none to be updated.
	}
}

export function leaveWorkshop(): void {
	try {
		sessionStorage.removeItem(PLACE);
	} catch {
		// Nothing was kept, so that there is nothing to forget.
	}
}

export function inWorkshop(): InWorkshop | null {
	try {
		const { at, state } = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as InWorkshop;
		const isState = typeof state === 'string' && state.length <= LONGEST_LINK;
		return isState && Number.isInteger(at) && at >= 0 ? { at, state } : null;
	} catch {
		// None was taken there, or none of ours.
		return null;
	}
}
