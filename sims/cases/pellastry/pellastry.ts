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

/** Pellastry, 5 November 2040 to 31 August 2041: a made-up place, for classes. */
export const pellastry: Case = {
	id: 'pellastry',
	start: asReported.start,
	days: asReported.days,
	assumptions,
	alternatives,
	reportedScenario: asReported.name,
	assumedSpans,
	roads: ['Sennowick', 'Tavelmoor'],
	marks,
	startWith,
	scenarioSources,
	disputeSources,
	scenarios,
	pairs,
	words,
};
