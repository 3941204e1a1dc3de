/** The model in TypeScript: 64-bit numbers, one member after the other. */
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { operationsOfModel } from '../machine/operations.ts';
import type { Engine } from './engine.ts';
import { engineOf } from './ofEnsembles.ts';

export function typescriptEngine(): Engine {
	return engineOf(
		'TypeScript',
		operationsOfModel,
		({ draws, scenario, series, watched }) => new Ensemble(draws, scenario, series, watched),
	);
}
