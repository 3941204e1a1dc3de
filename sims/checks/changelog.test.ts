/** No figure changes without a version and a line in docs/changelog.md. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_CASE } from '../cases/first.ts';
import { CASES } from '../cases/shipped.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { centralFingerprint, drawnFingerprint } from './fingerprint.ts';

const changelog = readFileSync(new URL('../../docs/changelog.md', import.meta.url), 'utf8');
/** The entries in order, each with its heading as the first line. */
const entries = changelog.split(/^## /m).slice(1);
const inForce = entries[0]!;

describe('the changelog', () => {
	it('begins with the version in force', () => {
		expect(inForce.split('\n')[0]).toBe(MODEL_VERSION);
	});

	it('has one entry a version, the newest first', () => {
		const numbers = entries
			.map((entry) => /^(\d+)\.(\d+)\.(\d+)\n/.exec(entry)?.slice(1).map(Number))
			.filter((version) => version !== undefined)
			.map(([first, second, third]) => first! * 1e6 + second! * 1e3 + third!);
		expect(numbers.length).toBe(entries.length - 1); // the last is what was before 1.0.0
		expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
	});

	describe.each(CASES)('knows the figures of $id', ({ id, assumptions, scenarios }) => {
		it.each([
			['central', centralFingerprint],
			['drawn', drawnFingerprint],
		])('in %s runs: if they are meant to change, add a version, a line and this fingerprint', (kind, of) => {
			const recorded = new RegExp(`^- ${kind} runs of \`${id}\`: \`([0-9a-f]{8})\`$`, 'im').exec(inForce)?.[1];
			expect(recorded).toBe(of(assumptions, scenarios));
		});
	});
});

describe('a fingerprint', () => {
	const { assumptions, scenarios } = FIRST_CASE;

	it('moves when one assumption of one scenario is off by a ten-millionth', () => {
		const { central } = assumptions.lossPerDayDry;
		const moved = scenarios.map((scenario, at) =>
			at === 3 ? { ...scenario, assumptions: { lossPerDayDry: central * (1 + 1e-7) } } : scenario,
		);
		expect(centralFingerprint(assumptions, moved)).not.toBe(centralFingerprint(assumptions, scenarios));
		expect(drawnFingerprint(assumptions, moved)).not.toBe(drawnFingerprint(assumptions, scenarios));
	});
});
