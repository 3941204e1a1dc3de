import { type ClosedForm, plain } from './plain.ts';

/** The river's factor from the middle of August to the middle of September, two months of one mean. */
const SEASON = 0.7;
/** 40 % of 1,000 MWh a day in a year of half the usual water. */
const RIVER_MWH = 0.4 * 1000 * 0.5 * SEASON;
const USABLE_MWH = 2000;
const OPENING_MWH = 0.25 * USABLE_MWH;
/** What would stand in it at the end of a day if it had no brim. */
const withoutBrim = (day: number) => OPENING_MWH + RIVER_MWH * (day + 1);

/** A reservoir that gives nothing fills by 140 MWh a day and is full on the eleventh; then as much is spilt as comes. */
export const river: ClosedForm = {
	id: 'river',
	scenario: plain('river', {
		start: '2023-08-16',
		days: 31,
		assumptions: {
			electricityMwhPerDay: 1000,
			hydroShare: 0.4,
			riverInflowFactor: 0.5,
			reservoirUsableMwh: USABLE_MWH,
			openingReservoirShare: 0.25,
			hydroMaxMwhPerDay: 0,
		},
	}),
	answer: {
		'reservoir.arrivals': () => RIVER_MWH,
		'reservoir.stock': (day) => Math.min(USABLE_MWH, withoutBrim(day)),
		'reservoir.loss': (day) => Math.min(RIVER_MWH, Math.max(0, withoutBrim(day) - USABLE_MWH)),
		'reservoir.issue': () => 0,
	},
};
