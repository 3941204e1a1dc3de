/** A study behind the boundary: the newest request wins, a stop leaves what is known, a lost worker is replaced. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { Study } from './study.svelte.ts';

const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}
const requestOf = (openingCereals: number): RunRequest => ({
	scenario: { ...karabakh2022.scenarios[0]!, days: 20, assumptions: { openingCereals } },
	seed: 7,
	members: 200,
	series: ['foodCoverage'],
	level: 0.5,
});

const made: Study<'ensemble'>[] = [];
afterEach(() => {
	for (const study of made.splice(0)) study.close();
});

/** A study whose engine goes on only while `open`. */
function slowStudy() {
	const gate = { open: true };
	let die = () => {};
	const study = new Study(
		'ensemble',
		() => {
			const breathe = async () => {
				do await task();
				while (!gate.open);
			};
			const worker = inlineWorker(createEngine(breathe, () => 0));
			return {
				...worker,
				onDeath: (callback) => {
					die = () => {
						worker.port.close();
						callback();
					};
				},
			};
		},
		karabakh2022.assumptions,
	);
	made.push(study);
	return { study, gate, die: () => die() };
}

describe('a question that is worked out beside the figures', () => {
	it('is idle until it is asked, runs, and settles on all runs', async () => {
		const { study } = slowStudy();
		expect(study.status).toEqual({ kind: 'idle' });
		study.ask(requestOf(3000));
		expect(study.status).toEqual({ kind: 'running' });
		await until(() => study.status.kind === 'settled');
		expect(study.latest!.update.members).toBe(200);
	});

	it('shows nothing of an older request after a newer one was made', async () => {
		const { study, gate } = slowStudy();
		gate.open = false;
		const [older, newer] = [requestOf(3000), requestOf(100)];
		study.ask(older);
		await until(() => study.latest !== null);
		study.ask(newer);
		gate.open = true;
		await until(() => study.status.kind === 'settled');
		expect(study.latest!.request).toBe(newer);
	});

	it('keeps what is known when it is stopped, says so, and can be asked again', async () => {
		const { study, gate } = slowStudy();
		gate.open = false;
		study.ask(requestOf(3000));
		await until(() => study.latest !== null);
		study.stop();
		expect(study.status).toEqual({ kind: 'stopped' });
		gate.open = true;
		for (let i = 0; i < 50; i++) await task();
		expect(study.status).toEqual({ kind: 'stopped' });
		expect(study.latest!.update.members).toBe(64);
		study.ask(requestOf(3000));
		await until(() => study.status.kind === 'settled');
	});

	it('is worked out all the same when its worker is lost on the way', async () => {
		const { study, gate, die } = slowStudy();
		gate.open = false;
		study.ask(requestOf(3000));
		await until(() => study.latest !== null);
		die();
		gate.open = true;
		await until(() => study.status.kind === 'settled');
		expect(study.latest!.update.members).toBe(200);
	});

	it('says which settings cannot be worked out', async () => {
		const { study } = slowStudy();
		const zeros = Object.fromEntries(
			Object.keys(karabakh2022.assumptions)
				.filter((id) => id.startsWith('cargoFood'))
				.map((id) => [id, 0]),
		);
		study.ask({ ...requestOf(0), scenario: { ...karabakh2022.scenarios[0]!, assumptions: zeros } });
		await until(() => study.status.kind !== 'running');
		expect(study.status.kind).toBe('impossible');
	});
});
