import type { IsoDate } from '#sims/model/calendar.ts';
import type { Convoy } from '#sims/scenarios/scenario.ts';

const TRUCKS = 10;

/** What a convoy that a reader adds begins with. It is nobody's: whose it is would be a claim. */
export function newConvoy(date: IsoDate, route: string | undefined): Convoy {
	return { date, trucks: TRUCKS, cargo: 'mixed', outcome: 'passed', ...(route === undefined ? {} : { route }) };
}
