/** Where the rows of the access strip stand, px from its top. */

/** Middle of each row. */
export const ROW_AT = { road: 24, gas: 49, power: 69 } as const;
/** Thickness of a share of 1. */
export const FULL = { road: 14, gas: 12, power: 12 } as const;
/** From one lane of convoys to the next. */
export const LANE = 18;
const FIRST_LANE_AT = 91;

export function laneAt(lane: number): number {
	return FIRST_LANE_AT + lane * LANE;
}

/** Height of the whole strip. */
export function stripHeight(lanes: number): number {
	return laneAt(lanes) - 6;
}
