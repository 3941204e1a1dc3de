import { addDays, type IsoDate } from '../../../model/calendar.ts';
import type { Convoy } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

/** The convoy of 26 July 2023: the pair of scenarios by one road and by the other takes its date and size from it. */
export const [armenianConvoy] = asReported.convoys;

const weeks = [0, 1, 2, 3, 4, 5, 6, 7];

/** Eight hypothetical food convoys by one road, one a week from 26 July to 13 September 2023. */
export function weeklyConvoys(route: string): readonly Convoy[] {
	return weeks.map((week) => ({
		date: addDays(armenianConvoy.date as IsoDate, 7 * week),
		trucks: armenianConvoy.trucks,
		cargo: armenianConvoy.cargo,
		outcome: 'passed',
		by: 'hypothetical weekly convoy',
		route,
	}));
}
