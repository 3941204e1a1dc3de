import type { Source } from '../case.ts';
import { planningStandards } from '../standards.ts';
import { autumn2023 } from './sources/autumn-2023.ts';
import { figures } from './sources/figures.ts';
import { standards } from './sources/standards.ts';
import { summer2023 } from './sources/summer-2023.ts';
import { winter2022 } from './sources/winter-2022.ts';

/** Every publication that the case cites, and no other. */
export const sources = {
	...winter2022,
	...summer2023,
	...autumn2023,
	...figures,
	...standards,
	...planningStandards,
} as const satisfies Record<string, Source>;
