import { addDays } from '../../../model/calendar.ts';
import type { Convoy, Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

const [first] = asReported.convoys;
const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** As reported, and from the day of the first convoy on one like it passes each week by one road. */
function weeklyConvoys(name: string, route: string): Scenario {
	const weekly = weeks.map((week): Convoy => ({
		date: addDays(first.date, 7 * week),
		trucks: first.trucks,
		cargo: 'food',
		outcome: 'passed',
		by: 'hypothetical weekly convoy',
		route,
	}));
	return { ...asReported, name, convoys: [...asReported.convoys, ...weekly] };
}

/** Each is the other's counterpart. */
export const sennowickConvoys = weeklyConvoys('sennowick-convoys', 'Sennowick');
export const tavelmoorConvoys = weeklyConvoys('tavelmoor-convoys', 'Tavelmoor');
