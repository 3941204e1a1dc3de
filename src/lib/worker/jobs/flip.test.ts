/** The job behind the boundary: rows and progress on the way, stopped, overtaken, and what cannot be run. */
import { afterEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Study } from '../../state/study.svelte.ts';
import { createEngine } from '../engine.ts';
import { inlineWorker } from '../inline.ts';
import type { FlipRequest, FlipUpdate } from '../protocol.ts';

const request: FlipRequest = {
	scenario: { ...karabakh2022.scenarios[0]!, days: 40 },
	seed: 7,
	members: 16,
	statement: { event: 'below.foodCoverage', level: 0.9, day: 30 },
};
const task = () => new Promise<void>((resolve) => setImmediate(resolve));
async function until(holds: () => boolean) {
	while (!holds()) await task();
}

let made: Study<'flip'> | undefined;
afterEach(() => made?.close());

/** A study whose worker goes on only while `open`, and what it was told. */
function study() {
	const gate = { open: true };
	const updates: FlipUpdate[] = [];
	const breathe = async () => {
		do await task();
		while (!gate.open);
	};
	const asked = new Study('flip', () => inlineWorker(createEngine(breathe, () => 0)), karabakh2022.assumptions);
	made = asked;
	const noted = async (holds: () => boolean) => {
		await until(() => {
			const update = asked.latest?.update;
			if (update !== undefined && updates.at(-1) !== update) updates.push(update);
			return holds();
		});
	};
	return { asked, gate, updates, noted };
}

describe('the search for what would flip a statement, in the worker', () => {
	it('tells each row as it is known, and how far it is, to the end', async () => {
		const { asked, updates, noted } = study();
		asked.ask(request);
		await noted(() => asked.status.kind === 'settled');
		const counts = updates.map(({ rows }) => rows.length);
		expect(counts.length).toBeGreaterThan(20);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts.at(-1)).toBe(104);
		expect(updates.at(-1)).toMatchObject({ done: 1, fallen: expect.any(Number) as number });
	});

	it('keeps the rows that are known when it is stopped', async () => {
		const { asked, gate, noted } = study();
		asked.ask(request);
		await noted(() => (asked.latest?.update.rows.length ?? 0) >= 3);
		gate.open = false;
		asked.stop();
		gate.open = true;
		for (let i = 0; i < 50; i++) await task();
		expect(asked.status).toEqual({ kind: 'stopped' });
		expect(asked.latest!.update.done).toBeLessThan(1);
		expect(asked.latest!.update.rows.length).toBeGreaterThanOrEqual(3);
	});

	it('says nothing of an older request once a newer one was asked', async () => {
		const { asked, gate, noted } = study();
		asked.ask(request);
		await noted(() => asked.latest !== null);
		gate.open = false;
		const newer: FlipRequest = { ...request, statement: { ...request.statement, day: 20 } };
		asked.ask(newer);
		gate.open = true;
		await noted(() => asked.status.kind === 'settled');
		expect(asked.latest!.request).toBe(newer);
	});

	it('names what cannot be run', async () => {
		const { asked, noted } = study();
		const cargo = Object.keys(karabakh2022.assumptions).filter((id) => id.startsWith('cargoFood'));
		const zeros = Object.fromEntries(cargo.map((id) => [id, 0]));
		asked.ask({ ...request, scenario: { ...request.scenario, assumptions: zeros } });
		await noted(() => asked.status.kind !== 'running');
		expect(asked.status).toMatchObject({ kind: 'impossible' });
	});
});
