import { describe } from 'vitest';
import { audited } from './audited.ts';
import { WALKS } from './states.ts';

describe('with nothing open for axe, too wide, too small or nameless', () =>
	audited(WALKS.filter(({ path }) => path !== '')));
