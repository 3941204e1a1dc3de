import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';
import { weeklyConvoys } from './weekly-convoys.ts';

/**
 * A convoy like that of 26 July comes by the other road, one like it follows each week, and the flour of 29 August
 * passes. Its counterpart is `lachin-convoys`.
 */
export const aghdamConvoys: Scenario = {
	...asReported,
	name: 'aghdam-convoys',
	convoys: [
		...asReported.convoys.map((convoy) =>
			convoy.by === 'Azerbaijan Red Crescent' ? { ...convoy, outcome: 'passed' as const } : convoy,
		),
		...weeklyConvoys('Aghdam'),
	],
};
