/** Where the rows of the access strip stand, px from its top. */

/** Middle of each row. */
export const ROW_AT = { road: 24, gas: 49, power: 69 } as const;
/** Thickness of a share of 1. */
export const FULL = { road: 14, gas: 12, power: 12 } as const;
/** From one lane of convoys to the next. */
export const LANE = 18;
const FIRST_LANE_AT = 91;

/** @param spread how far rows stand apart, in parts of their distance on the screen */
export function laneAt(lane: number, spread = 1): number {
	return (FIRST_LANE_AT + lane * LANE) * spread;
}

/** Height of the whole strip. */
export function stripHeight(lanes: number, spread = 1): number {
	return laneAt(lanes, spread) - 6 * spread;
}
