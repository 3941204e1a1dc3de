import type { Scenario } from '../../scenarios/scenario.ts';
import { aghdamConvoys } from './scenarios/aghdam-convoys.ts';
import { asReported } from './scenarios/as-reported.ts';
import { bothRoads } from './scenarios/both-roads.ts';
import { corridorOpen } from './scenarios/corridor-open.ts';
import { halfChance } from './scenarios/half-chance.ts';
import { lachinConvoys } from './scenarios/lachin-convoys.ts';
import { nothingPasses } from './scenarios/nothing-passes.ts';
import { openFrom22February } from './scenarios/open-from-22-february.ts';
import { reliefContinues } from './scenarios/relief-continues.ts';
import { roadOnly } from './scenarios/road-only.ts';
import { shortClosure } from './scenarios/short-closure.ts';

/**
 * In the reader's order: those in which supplies last stand among the others, and the two that favour one road stand next
 * to each other.
 */
export const scenarios: readonly Scenario[] = [
	asReported,
	corridorOpen,
	nothingPasses,
	shortClosure,
	reliefContinues,
	lachinConvoys,
	aghdamConvoys,
	bothRoads,
	openFrom22February,
	roadOnly,
	halfChance,
];
