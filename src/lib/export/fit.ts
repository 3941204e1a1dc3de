/** How large a drawing is set in the room that the words leave it. */

export interface Room {
	/** In units of the sheet. */
	readonly width: number;
	readonly height: number;
}

export interface Fitted {
	/** Units of the sheet to a px of the drawing. */
	readonly scale: number;
	/** The size at which it is drawn, px. */
	readonly width: number;
	readonly height: number;
}

/** At this scale the words of a drawing are as large as the notes of a sheet whose words are at scale 1. */
export const AS_NOTES = 1.25;
const LARGEST = 2.4;
const SMALLEST = 0.3;
const STEP = 1.03;
/** What a filled room is worth against words of the size that was wished for. */
const WISH = 0.35;
/** Narrower, a drawing is laid out for a phone's hand, px. */
const NARROWEST = 420;

/**
 * The scale at which a drawing fills its room best while its words keep near the size wished for: never wider or
 * taller than the room. Null: it fits at no scale.
 *
 * @param wished scale at which its words go with those around it
 * @param heights what the drawing can take at a width, px
 */
export function fitted(
	room: Room,
	wished: number,
	heights: (width: number) => { readonly least: number; readonly most: number },
): Fitted | null {
	let best: { readonly worth: number; readonly at: Fitted } | null = null;
	for (let scale = SMALLEST; scale <= LARGEST; scale *= STEP) {
		const width = room.width / scale;
		if (width < NARROWEST) break;
		const { least, most } = heights(width);
		const free = room.height / scale;
		if (least > free) continue;
		const height = Math.min(most, free);
		const worth = height / free - WISH * Math.abs(Math.log(scale / wished));
		if (best === null || worth > best.worth) best = { worth, at: { scale, width, height } };
	}
	return best?.at ?? null;
}

/** The same for a drawing that has one size. */
export function fittedWhole(room: Room, size: Room): Fitted {
	const scale = Math.min(LARGEST, room.width / size.width, room.height / size.height);
	return { scale, width: size.width, height: size.height };
}
