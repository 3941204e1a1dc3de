import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { fingerprintOf } from '#sims/ensemble/fingerprint.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { LABEL } from '#sims/words/en.ts';
import { scenarioJson } from '../../export/scenarioJson.ts';
import { type Choice, openingChoice, scenarioWith } from '../choice.ts';
import { choices } from '../choices.arbitrary.ts';
import { publishedOf } from '../link/fields.ts';
import type { Shown } from '../projection.svelte.ts';
import { readFile } from './readFile.ts';
import { FILE_FIELDS, type ScenarioFile } from './scenarioFile.ts';

const opening = openingChoice(karabakh2022);
const scenarioOf = (choice: Choice) => scenarioWith(publishedOf(choice, karabakh2022), choice);
const asReported = karabakh2022.scenarios[0]!;

/** Figures of a few runs stand in for those of all: a file holds what it is given. */
function figuresOf(scenario: Scenario, { seed, members, level }: Choice): Shown {
	const watched = { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level } as const;
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, seed), scenario, ['foodCoverage'], watched);
	ensemble.run(0, 16);
	return {
		request: { scenario, seed, members, series: ['foodCoverage'], level },
		members,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: centralRun(karabakh2022.assumptions, scenario),
	};
}

const some = figuresOf(asReported, opening);
const someFingerprint = fingerprintOf(some);

function saved(choice: Choice, shown: Shown = { ...some, request: { ...some.request, scenario: scenarioOf(choice) } }) {
	const order = { case: karabakh2022, choice, shown, fingerprint: someFingerprint, sentence: 'If …' };
	return scenarioJson(order);
}
const read = (text: string) => readFile(text, karabakh2022);
const fields = (choice: Choice) => JSON.parse(saved(choice).text) as ScenarioFile;
const problems = (text: string) => {
	const result = read(text);
	return result.ok ? [] : result.problems;
};

describe('a scenario in a file', () => {
	it('opens every choice as it was, and what was run as it was run', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				const { text } = saved(choice);
				const result = read(text);
				expect(result).toEqual({
					ok: true,
					case: karabakh2022,
					choice,
					stamp: { format: 2, model: '1.0.0', engine: 'ts1', fingerprint: someFingerprint },
					frozen: false,
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('says in words what it is, under the fixed label, and is named by scenario and title', () => {
		const choice: Choice = { ...opening, changes: { people: 100_417 }, title: 'Fewer <people> & more' };
		const { text, name } = saved(choice, figuresOf(scenarioOf(choice), choice));
		const file = JSON.parse(text) as ScenarioFile;
		expect(name).toBe('corridor-as-reported-changed-fewer-people-more.json');
		expect(Object.keys(file).sort()).toEqual([...FILE_FIELDS].sort());
		expect(file).toMatchObject({ corridor: 1, label: LABEL, title: choice.title, model: '1.0.0', seed: 7, runs: 4096 });
		expect(file.changed.join()).toContain('100,417');
		expect(file.run.assumptions).toEqual({ people: 100_417 });
		expect(file.headline[0]).toMatchObject({ what: 'Food: below 50\u00a0% of need' });
		for (const { day10, day50, day90, share } of file.headline) {
			for (const day of [day10, day50, day90]) if (day !== null) expect(day).toMatch(/^202[23]-\d\d-\d\d$/);
			expect(share >= 0.5).toBe(day50 !== null);
		}
	});

	it('keeps its word where the published scenario has changed since: what was run is opened, and said', () => {
		const choice: Choice = { ...opening, changes: { people: 100_417 } };
		const text = saved(choice).text;
		const gas = [{ from: asReported.start, share: 0.5 }] as const;
		const scenarios = karabakh2022.scenarios.map((scenario) =>
			scenario === asReported ? { ...scenario, gas } : scenario,
		);
		const result = readFile(text, { ...karabakh2022, scenarios });
		expect(result).toMatchObject({ ok: true, frozen: true });
		if (!result.ok) return;
		expect(result.choice.access).toEqual({ gas: asReported.gas });
		expect(scenarioWith(scenarios[0]!, result.choice)).toEqual(scenarioOf(choice));
	});

	it('is refused where a person changed one of two fields that must agree, which is named', () => {
		const file = fields({ ...opening, title: 'Mine' });
		expect(problems(JSON.stringify({ ...file, seed: 8 }))).toEqual([
			'seed is 8, but 7 in the choice that the file holds. Which is meant cannot be known.',
		]);
		expect(problems(JSON.stringify({ ...file, title: null, fingerprint: 'x' }))).toHaveLength(2);
	});

	it('is refused with a sentence for each part of it that cannot be used', () => {
		const file = fields(opening);
		const but = (part: object) => problems(JSON.stringify({ ...file, ...part }));
		expect(but({ corridor: 2 })).toEqual(['It is written in format 2 of these files; this page reads format 1.']);
		expect(but({ corridor: '1' })).toHaveLength(1);
		expect(but({ fuelTax: 3, Choice: 1 })).toEqual([
			'“fuelTax” is not known here.',
			'“Choice” is not known here. Was choice meant?',
		]);
		expect(but({ choice: undefined, run: undefined })).toEqual(['choice is missing.', 'run is missing.']);
		expect(but({ choice: 7 })).toEqual(['choice must be a text.']);
		expect(but({ choice: 'hello' })).toHaveLength(1);
		expect(but({ choice: `${file.choice}&fuelTax=3` })).toEqual(['“fuelTax” is not known here.']);
		expect(but({ run: { ...file.run, gas: [] } })[0]).toMatch(/^run: gas is a list of 0 entries/);
		expect(but({ run: { ...file.run, days: 100 } })).toEqual(['days is 100; scenarios of this page have 281.']);
	});
});

describe('a scenario in the format of the simulation', () => {
	it('opens as differences from the published one of its name', () => {
		for (const scenario of karabakh2022.scenarios) {
			expect(read(JSON.stringify(scenario))).toMatchObject({
				ok: true,
				stamp: null,
				choice: { ...opening, scenarioName: scenario.name },
			});
		}
		const changed = { ...asReported, policy: 'fixed', assumptions: { people: 9e4 }, couplingsOff: ['powerCold'] };
		expect(read(JSON.stringify(changed))).toMatchObject({
			choice: { policy: 'fixed', changes: { people: 9e4 }, couplingsOff: ['powerCold'], access: {}, title: null },
		});
	});

	it('of another name differs from the reported one, and has its name for a title', () => {
		const result = read(JSON.stringify({ ...asReported, name: 'My <b>own</b>', convoys: [] }));
		expect(result).toMatchObject({
			choice: { scenarioName: 'as-reported', access: { convoys: [] }, title: 'My <b>own</b>' },
		});
	});

	it('of other days is refused with what it has and what is here', () => {
		expect(problems(JSON.stringify({ ...asReported, start: '2022-12-13', days: 30 }))).toEqual([
			'start is 2022-12-13; scenarios of this page have 2022-12-12.',
			'days is 30; scenarios of this page have 281.',
		]);
	});

	it('that leaves open what the published one fixes is refused', () => {
		const scenarios = [{ ...asReported, assumptions: { people: 1e5 } }, ...karabakh2022.scenarios.slice(1)];
		const result = readFile(JSON.stringify(asReported), { ...karabakh2022, scenarios });
		expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('assumptions.people')] });
	});
});

describe('what is no scenario', () => {
	it('is refused with one sentence', () => {
		const { text } = saved(opening);
		const bad: [string, RegExp][] = [
			['', /empty/],
			[' \n', /empty/],
			['PNG\u0000', /not JSON/],
			[text.slice(0, -40), /not JSON/],
			['[1, 2]', /no scenario/],
			['"hello"', /no scenario/],
			['null', /no scenario/],
			['['.repeat(200_000), /not JSON/],
			[`${'['.repeat(5000)}${']'.repeat(5000)}`, /no scenario/],
		];
		for (const [written, says] of bad) {
			expect(problems(written), written.slice(0, 20)).toEqual([expect.stringMatching(says)]);
		}
	});

	it('leaves the prototypes of all things alone', () => {
		const file = fields(opening);
		const text = JSON.stringify(file).replace(
			'{',
			'{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ',
		);
		expect(problems(text)).toHaveLength(2);
		expect(problems('{"corridor": 1, "__proto__": {"choice": "v=2", "run": {}}}').length).toBeGreaterThan(0);
		expect(problems('{"__proto__": {"corridor": 1}}').length).toBeGreaterThan(0);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	it('never throws and never opens what the model refuses, whatever a field is', () => {
		const file = fields(opening);
		fc.assert(
			fc.property(fc.constantFrom(...FILE_FIELDS), fc.jsonValue(), (field, value) => {
				const result = read(JSON.stringify({ ...file, [field]: value }));
				if (result.ok) expect(result.choice).toEqual(opening);
				else for (const problem of result.problems) expect(problem).toMatch(/\S\.$/);
			}),
			{ numRuns: 300 },
		);
	});
});
