import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Status } from '../state/projection.svelte.ts';
import StatusLine from './StatusLine.svelte';

const SAYS: readonly (readonly [Status, string])[] = [
	[{ kind: 'loading' }, 'Reading the scenario…'],
	[{ kind: 'preview', members: 64, of: 4096 }, '64 runs · preview'],
	[{ kind: 'running', members: 1240, of: 4096 }, '1,240 of 4,096 runs'],
	[{ kind: 'settled', members: 4096, of: 4096 }, '4,096 runs · settled · seed 7'],
	[{ kind: 'superseded', members: 812, of: 4096 }, 'Stopped at 812: you moved on'],
	[
		{ kind: 'impossible', notAllZero: ['cargoFoodCereals', 'cargoFoodOil'] },
		'Not all of these can be 0: Cereals among food brought in, Oil among food brought in. The charts show the last settings that could be run.',
	],
	[
		{ kind: 'failed', message: 'a run gave no number on day 0' },
		'These settings cannot be run: a run gave no number on day 0. The charts show the last settings that could be run.',
	],
];

describe('the count of runs', () => {
	for (const [status, text] of SAYS) {
		it(`says “${text}”`, async () => {
			const screen = await render(StatusLine, { status, seed: 7, onretry: () => {} });
			await expect.element(screen.getByText(text)).toBeVisible();
		});
	}

	it('offers to try again when workers keep stopping', async () => {
		let tries = 0;
		const screen = await render(StatusLine, { status: { kind: 'givenUp' }, seed: 7, onretry: () => (tries += 1) });
		await screen.getByRole('button', { name: 'Try again' }).click();
		expect(tries).toBe(1);
	});
});
