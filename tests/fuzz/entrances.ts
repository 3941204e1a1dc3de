/** Every way in. A new one has its line here, and a limit in limits.test.ts. */
import type { Entrance } from './entrance.ts';
import { KEPT } from './entrances/kept.ts';
import { PARCELS } from './entrances/parcels.ts';
import { PICTURES } from './entrances/pictures.ts';
import { QUERIES } from './entrances/queries.ts';
import { SCENARIOS } from './entrances/scenarios.ts';

export const ENTRANCES: readonly Entrance[] = [...SCENARIOS, ...PICTURES, ...PARCELS, ...KEPT, ...QUERIES];
