import { describe, expect, it } from 'vitest';
import { sentences } from './joined.ts';

describe('sentences put together', () => {
	it('are each stopped once, whether or not one brings its own stop, and the last is left as it is', () => {
		expect(sentences(['On 18 September', 'The gas line gives nothing.', '100 % of need met'])).toBe(
			'On 18 September. The gas line gives nothing. 100 % of need met',
		);
	});
});
