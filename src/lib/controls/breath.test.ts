import { expect, it } from 'vitest';
import { nextTask } from '../worker/nextTask.ts';
import { Breath } from './breath.ts';

function hand() {
	const breath = new Breath();
	const taken: number[] = [];
	return { breath, taken, give: (step: number) => breath.give(() => taken.push(step)) };
}

it('a step is taken at once, and of those that come before the messages were read only the newest', async () => {
	const { taken, give } = hand();
	for (const step of [1, 2, 3]) give(step);
	expect(taken).toEqual([1]);
	await nextTask();
	expect(taken).toEqual([1, 3]);
});

it('what was sent before a step is read before the next one is taken', async () => {
	const { taken, give } = hand();
	const read = nextTask().then(() => [...taken]);
	give(1);
	give(2);
	expect(await read).toEqual([1]);
});

it('the last step is not lost when the hand lets go, nor taken twice', async () => {
	const { breath, taken, give } = hand();
	give(1);
	give(2);
	breath.flush();
	expect(taken).toEqual([1, 2]);
	await nextTask();
	expect(taken).toEqual([1, 2]);
});
