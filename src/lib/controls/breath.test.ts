import { expect, it } from 'vitest';
import { Breath } from './breath.ts';

/** Resolves after the messages that wait now were read. */
function messagesRead(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

function hand() {
	const breath = new Breath();
	const taken: number[] = [];
	return { breath, taken, give: (step: number) => breath.give(() => taken.push(step)) };
}

it('a step is taken at once, and of those that come before the messages were read only the newest', async () => {
	const { taken, give } = hand();
	for (const step of [1, 2, 3]) give(step);
	expect(taken).toEqual([1]);
	await messagesRead();
	expect(taken).toEqual([1, 3]);
});

it('what was sent before a step is read before the next one is taken', async () => {
	const { taken, give } = hand();
	const read = messagesRead().then(() => [...taken]);
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
	await messagesRead();
	expect(taken).toEqual([1, 2]);
});
