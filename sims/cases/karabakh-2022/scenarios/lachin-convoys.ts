import type { Scenario } from '../../../scenarios/scenario.ts';
import { asReported } from './as-reported.ts';
import { armenianConvoy, weeklyConvoys } from './weekly-convoys.ts';

/** The convoy of 26 July passes and one like it follows each week. Its counterpart is `aghdam-convoys`. */
export const lachinConvoys: Scenario = {
	...asReported,
	name: 'lachin-convoys',
	convoys: [
		...asReported.convoys.map((convoy) =>
			convoy === armenianConvoy ? { ...convoy, outcome: 'passed' as const } : convoy,
		),
		...weeklyConvoys('Lachin').slice(1),
	],
};
