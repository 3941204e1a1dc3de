/** The inside of a thread: one engine, which does what it is told. */
import { parentPort } from 'node:worker_threads';
import { ENGINES } from '../engines/engines.ts';
import type { Engine } from '../engines/engine.ts';
import { multiplyAndAdd } from '../machine/multiply.ts';
import { type Work, workOf } from '../work.ts';
import type { Answer, Message } from './messages.ts';

/** Answers what is asked until the thread is ended. */
export function serve(): void {
	let engine: Engine;
	let work: Work;
	let opened = '';

	function answer(message: Message): Answer {
		switch (message.kind) {
			case 'open': {
				// Asked for again, it finds its draws, as on the page.
				const asked = JSON.stringify(message);
				if (asked !== opened) {
					engine = ENGINES[message.engine]!();
					work = workOf(message.task);
					opened = asked;
				}
				engine.open(work);
				return null;
			}
			case 'run':
				engine.run(message.first, message.end);
				return null;
			case 'counts':
				return engine.counts();
			case 'multiply':
				multiplyAndAdd(message.rounds);
				return null;
		}
	}

	parentPort!.on('message', (message: Message) => {
		const answered = answer(message);
		parentPort!.postMessage(answered, answered === null ? [] : answered.histograms.map(({ buffer }) => buffer));
	});
}
