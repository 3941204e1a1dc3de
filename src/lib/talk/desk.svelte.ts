/** The talk that is worked on, kept in this browser, and those that were set aside when another was opened. */
import { Draft } from '../parcel/draft.svelte.ts';
import type { Shelf } from '../state/shelf.ts';
import { parseTalk } from './parseTalk.ts';
import { EMPTY_TALK, MOST_STEPS, type Talk } from './talk.ts';

/** Where it is kept; another tab's writes are told by this name. */
export const DESK_PLACE = 'corridor.talk';

export class Desk extends Draft<Talk> {
	/** @param storage throws where the browser allows none */
	constructor(storage: () => Shelf) {
		super(
			{
				place: DESK_PLACE,
				field: 'talk',
				empty: EMPTY_TALK,
				parse: parseTalk,
				asText,
				holds: ({ steps }) => steps.length > 0,
			},
			storage,
		);
	}

	get talk(): Talk {
		return this.value;
	}

	/** Whether another step has room. */
	get hasRoom(): boolean {
		return this.talk.steps.length < MOST_STEPS;
	}
}

function asText({ title, steps }: Talk): string {
	return JSON.stringify([
		title,
		steps.map(({ state, figure, pointed, words, notes }) => [state, figure, pointed?.from, pointed?.to, words, notes]),
	]);
}
