import type { Assumptions } from '../../model/assumption.ts';
import { access } from './assumptions/access.ts';
import { couplings } from './assumptions/couplings.ts';
import { energy } from './assumptions/energy.ts';
import { food } from './assumptions/food.ts';
import { medicine } from './assumptions/medicine.ts';
import { population } from './assumptions/population.ts';
import { rationing } from './assumptions/rationing.ts';

/** By group; a missing one does not compile. The published order is that of `ASSUMPTION_IDS`. */
export const assumptions: Assumptions = {
	...population,
	...food,
	...rationing,
	...access,
	...medicine,
	...energy,
	...couplings,
};
