import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';

/** The date of the International Court's order on movement along the road; gas and power stay as reported. */
const order = '2023-02-22';

export const openFrom22February: Scenario = {
	...asReported,
	name: 'open-from-22-february',
	phases: [
		...asReported.phases.filter((phase) => phase.from < order),
		{ ...asReported.phases[0], from: order, road: 'open' },
	],
	convoys: [],
};
