import { describe, expect, it } from 'vitest';
import { passedShare } from './access.ts';
import { CLOSED, type DatedConvoy, OPEN, RELIEF } from './conditions.ts';

describe('the share of a convoy that passes', () => {
	it.each([
		['what the day lets pass, where it is not said', null, CLOSED, 0.3, 0.3],
		['that on days of relief too', null, RELIEF, 0.3, 0.3],
		['all on an open road, whatever the day lets pass', null, OPEN, 0.3, 1],
		['all where it is said to have passed', true, CLOSED, 0, 1],
		['none where it is said to have been stopped', false, CLOSED, 1, 0],
		['none of that on an open road either', false, OPEN, 1, 0],
	])('is %s', (_what, passes, road, passing, share) => {
		expect(passedShare({ passes } as DatedConvoy, { road, passing })).toBe(share);
	});
});
