import type { Scenario } from '../../scenarios/scenario.ts';
import { asReported } from './scenarios/as-reported.ts';
import { halfChance } from './scenarios/half-chance.ts';
import { nothingPasses } from './scenarios/nothing-passes.ts';
import { roadOpen } from './scenarios/road-open.ts';
import { shortClosure } from './scenarios/short-closure.ts';
import { sennowickConvoys, tavelmoorConvoys } from './scenarios/weekly-convoys.ts';

/** In the reader's order: those in which supplies last among the others, the two that favour one road side by side. */
export const scenarios: readonly Scenario[] = [
	asReported,
	roadOpen,
	nothingPasses,
	shortClosure,
	sennowickConvoys,
	tavelmoorConvoys,
	halfChance,
];
