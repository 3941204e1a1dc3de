/**
 * Where pages keep what was typed: in this browser. What it does not let them keep stays for as long as the site is
 * open, so that going from one of its pages to another loses nothing; whoever kept it says so.
 */

/** Why a browser kept nothing: it allows none, or it has no room. */
export type NotKept = 'blocked' | 'full';

export type Shelf = Pick<Storage, 'getItem' | 'setItem'> & {
	/** Why what was put there last is here for now only. Null: the browser keeps it. */
	notKept?(place: string): NotKept | null;
};

function whyNotKept(error: unknown): NotKept {
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** What is kept in a place, and why it is not if it is not. @param storage throws where the browser allows none */
export function takenFrom(storage: () => Shelf, place: string): { text: string | null; problem: NotKept | null } {
	try {
		const opened = storage();
		return { text: opened.getItem(place), problem: opened.notKept?.(place) ?? null };
	} catch {
		return { text: null, problem: 'blocked' };
	}
}

/** Puts a text in a place. @returns why the browser does not keep it; null: it does. @param storage throws where the browser allows none */
export function putOn(storage: () => Shelf, place: string, text: string): NotKept | null {
	try {
		storage().setItem(place, text);
		return null;
	} catch (error) {
		return whyNotKept(error);
	}
}

/** @param storage throws where the browser allows none */
export function shelfOver(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Shelf {
	const here = new Map<string, { readonly text: string; readonly why: NotKept }>();
	return {
		getItem: (place) => here.get(place)?.text ?? storage().getItem(place),
		setItem(place, text) {
			try {
				storage().setItem(place, text);
				here.delete(place);
			} catch (error) {
				here.set(place, { text, why: whyNotKept(error) });
				throw error;
			}
		},
		notKept: (place) => here.get(place)?.why ?? null,
	};
}

const ofThisBrowser = shelfOver(() => localStorage);

/** That of the site that is open. */
export const shelf = (): Shelf => ofThisBrowser;
