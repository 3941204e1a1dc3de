import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { LARGEST_SEED } from '../state/choice.ts';
import { Reader } from '../state/reader.svelte.ts';
import { words } from '../words/words.ts';
import RunsEntry from './RunsEntry.svelte';

const say = words.runs;

async function opened() {
	const reader = new Reader(karabakh2022);
	const screen = await render(RunsEntry, { reader });
	await screen.getByRole('button', { name: say.title }).click();
	return { reader, screen, seed: screen.getByLabelText(say.seed, { exact: true }) };
}

describe('seed and number of runs', () => {
	it('a seed that is typed is drawn from, and is one step of undo', async () => {
		const { reader, screen, seed } = await opened();
		await seed.fill('41');
		await screen.getByLabelText(say.runs, { exact: true }).click();
		expect(reader.seed).toBe(41);
		reader.undo();
		expect(reader.seed).toBe(7);
		expect(reader.canUndo).toBe(false);
	});

	it('what is no seed changes nothing, stays in the box, and is told what is allowed', async () => {
		const { reader, screen, seed } = await opened();
		for (const typed of ['-1', '7.5', String(LARGEST_SEED + 1), 'seven', '']) {
			await seed.fill(typed);
			await screen.getByLabelText(say.runs, { exact: true }).click();
			await expect.element(screen.getByRole('alert')).toHaveTextContent(say.allowed);
			await expect.element(seed).toHaveValue(typed);
			await expect.element(seed).toHaveAttribute('aria-invalid', 'true');
			expect(reader.seed).toBe(7);
		}
		await screen.getByRole('button', { name: say.another }).click();
		expect(screen.getByRole('alert').elements()).toEqual([]);
		expect(reader.seed).toBe(8);
	});

	it('after the largest seed another one is 0', async () => {
		const { reader, screen } = await opened();
		reader.draw(LARGEST_SEED);
		await screen.getByRole('button', { name: say.another }).click();
		expect(reader.seed).toBe(0);
	});

	it('the number of runs is one of a few, and a choice of it is a step of undo', async () => {
		const { reader, screen } = await opened();
		await screen.getByLabelText(say.runs, { exact: true }).selectOptions('1,024');
		expect(reader.members).toBe(1024);
		expect(reader.request.members).toBe(1024);
		reader.undo();
		expect(reader.members).toBe(4096);
	});
});
