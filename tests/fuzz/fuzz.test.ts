import { describe, expect, it } from 'vitest';
import { tryOut, written } from './bench.ts';
import { ENTRANCES } from './entrances.ts';

/** The same in every run, so that a failure is of the code and can be seen again: `npm run fuzz -- --seed 20` has more. */
const SEED = 20;
const CASES = 10_000;

describe('what comes from outside, most of it made to do harm, breaks no law', () => {
	it.each(ENTRANCES.map((each) => [each.name, each] as const))('at the entrance %s', async (_name, entrance) => {
		const { broken } = await tryOut(entrance, entrance.dear?.cases ?? CASES, SEED);
		expect(broken && `seed ${broken.seed}: ${broken.why}\n${written(broken.input)}`).toBeNull();
	});
});
