import type { Case } from '../case.ts';
import { disputeSources, scenarioSources } from './accounts.ts';
import { alternatives } from './alternatives.ts';
import { assumedSpans } from './assumed.ts';
import { assumptions } from './assumptions.ts';
import { marks } from './marks.ts';
import { pairs } from './pairs.ts';
import { scenarios } from './scenarios.ts';
import { asReported } from './scenarios/as-reported.ts';
import { startWith } from './start-with.ts';
import { words } from './words/en.ts';

/** Nagorno-Karabakh, 12 December 2022 to 18 September 2023. */
export const karabakh2022: Case = {
	id: 'karabakh-2022',
	start: asReported.start,
	days: asReported.days,
	assumptions,
	alternatives,
	reportedScenario: asReported.name,
	assumedSpans,
	roads: ['Lachin', 'Aghdam'],
	marks,
	startWith,
	scenarioSources,
	disputeSources,
	scenarios,
	pairs,
	words,
};
