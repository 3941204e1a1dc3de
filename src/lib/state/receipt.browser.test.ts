import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import type { Fingerprint } from '#sims/ensemble/fingerprint.ts';
import { createEngine } from '../worker/engine.ts';
import { inlineWorker } from '../worker/inline.ts';
import { decodeChoice, encodeLink } from './link/link.ts';
import type { Stamp } from './link/stamp.ts';
import { Projection } from './projection.svelte.ts';
import { Reader } from './reader.svelte.ts';
import { Receipt } from './receipt.svelte.ts';

const task = () => new Promise<void>((resolve) => setTimeout(resolve));
const open: Projection[] = [];
afterEach(() => open.splice(0).forEach((projection) => projection.close()));

/** A page that opens a link. */
function pageOf(fragment: string, shownCase = karabakh2022) {
	const reader = new Reader(shownCase);
	const projection = new Projection(() => inlineWorker(createEngine(task)), shownCase.assumptions);
	open.push(projection);
	const receipt = new Receipt(reader, projection);
	const { choice, stamp } = decodeChoice(fragment, shownCase);
	reader.begin(choice);
	receipt.begin('link', stamp);
	async function settle() {
		projection.ask(reader.request);
		await expect.poll(() => receipt.shown !== null, { timeout: 100_000, interval: 5 }).toBe(true);
		receipt.compare();
	}
	return { reader, projection, receipt, settle };
}

const SHARED = 'v=2&model=1.0.0&engine=ts1&scenario=nothing-passes&people=100417&seed=7&runs=1024';
let noted: Fingerprint;
let link = '';
beforeEach(async () => {
	if (link !== '') return;
	const { reader, receipt, settle } = pageOf(SHARED);
	await settle();
	noted = receipt.fingerprint!;
	link = encodeLink(reader.choice, karabakh2022, noted);
});
/** The link with another text in place of one of its parts. */
const but = (was: string, is: string) => {
	expect(link).toContain(was);
	return link.replace(was, is);
};

describe('a link that is opened', () => {
	it('waits for all runs, and then gives the same figures as when it was shared', async () => {
		const { receipt, settle } = pageOf(link);
		receipt.compare();
		expect(receipt.verdict).toEqual({ of: 'link', kind: 'waiting' });
		await settle();
		expect(receipt.verdict).toEqual({ of: 'link', kind: 'same', all: true, why: { kind: 'unexplained' } });
	});

	it('with a part of its fingerprint changed says which part differs', async () => {
		for (const part of ['central', 'dates', 'bands'] as const) {
			const { receipt, settle } = pageOf(but(noted[part], noted[part] === 'aaaaaa' ? 'bbbbbb' : 'aaaaaa'));
			await settle();
			expect(receipt.verdict).toEqual({ of: 'link', kind: 'differs', parts: [part], why: { kind: 'unexplained' } });
		}
	});

	it('with another seed differs in dates and bands and not in the central run', async () => {
		const { receipt, settle } = pageOf(but('seed=7', 'seed=8'));
		await settle();
		expect(receipt.verdict).toMatchObject({ kind: 'differs', parts: ['dates', 'bands'] });
	});

	it('with another value differs in all', async () => {
		const { receipt, settle } = pageOf(but('people=100417', 'people=110417'));
		await settle();
		expect(receipt.verdict).toMatchObject({ kind: 'differs', parts: ['central', 'dates', 'bands'] });
	});

	it('of a scenario whose published data changed since says so, and names the model that it was made with', async () => {
		const scenarios = karabakh2022.scenarios.map((scenario) =>
			scenario.name === 'nothing-passes' ? { ...scenario, gas: [{ from: scenario.start, share: 1 }] } : scenario,
		);
		const { reader, receipt, settle } = pageOf(but('model=1.0.0', 'model=0.9.0'), { ...karabakh2022, scenarios });
		await settle();
		expect(reader.valueOf('people')).toBe(100_417);
		expect(receipt.verdict).toMatchObject({ kind: 'differs', why: { kind: 'model', then: '0.9.0', now: '1.0.0' } });
	});

	it('of another model or arithmetic with the same figures says both', async () => {
		const { receipt, settle } = pageOf(but('engine=ts1', 'engine=f32'));
		await settle();
		expect(receipt.verdict).toMatchObject({ kind: 'same', why: { kind: 'engine', then: 'f32', now: 'ts1' } });
	});

	it('claims nothing where no figures were noted, and says why where that is of its time', () => {
		const stamp: Stamp = { format: 1, model: null, engine: null, fingerprint: null };
		const { receipt } = pageOf('v=1&people=100417');
		expect(receipt.verdict).toEqual({ of: 'link', kind: 'unnoted' });
		receipt.begin('link', { ...stamp, format: 2, model: '1.0.0', engine: 'ts1' });
		expect(receipt.verdict).toBeNull();
		receipt.begin('link', { ...stamp, format: 2, model: '1.2.0', engine: 'ts1' });
		expect(receipt.verdict).toMatchObject({ kind: 'unnotedOther', why: { kind: 'model', then: '1.2.0' } });
		receipt.begin('link', null);
		expect(receipt.verdict).toBeNull();
	});
});

describe('what is said of an opened link', () => {
	it('stays while the reader looks about', async () => {
		const { reader, receipt, settle } = pageOf(link);
		await settle();
		const { verdict } = receipt;
		reader.look({ day: 3, focus: 'medicine' });
		reader.count('coverBelowWeek');
		reader.show('stock');
		reader.ask(0.25);
		reader.entitle('Mine');
		expect(receipt.verdict).toEqual(verdict);
		await settle();
		expect(receipt.verdict).toEqual(verdict);
	});

	it('goes when something is changed that figures rest on, or when it is dismissed', () => {
		const changes: ((reader: Reader, receipt: Receipt) => void)[] = [
			(reader) => reader.change('people', 90_000),
			(reader) => reader.pick('relief-continues'),
			(reader) => reader.setPolicy('fixed'),
			(reader) => reader.draw(8),
			(reader) => reader.setMembers(2048),
			(_, receipt) => receipt.dismiss(),
		];
		for (const change of changes) {
			const { reader, receipt } = pageOf(link);
			expect(receipt.verdict).not.toBeNull();
			change(reader, receipt);
			expect(receipt.verdict).toBeNull();
		}
	});

	it('compares what can be compared where another view was chosen before all runs were counted', async () => {
		const { reader, receipt, settle } = pageOf(link);
		reader.show('stock');
		await settle();
		expect(receipt.verdict).toMatchObject({ kind: 'same', all: false });
	});
});
