import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '../cases/karabakh-2022/karabakh-2022.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS, type LimitKind } from '../model/assumption.ts';
import { type IsoDate, addDays } from '../model/calendar.ts';
import { POLICIES, ROADS } from '../model/conditions.ts';
import { COUPLINGS } from '../model/coupling.ts';
import { limits } from '../words/en/limits.ts';
import { editDistance, nearestName } from './nearest.ts';
import type { Scenario } from './scenario.ts';
import { type Problem, checkOverride, parseScenario, parseScenarioText } from './schema.ts';

const MINIMAL = {
	name: 'shortest',
	start: '2022-12-12',
	phases: [{ from: '2022-12-12', road: 'closed' }],
	gas: [{ from: '2022-12-01', share: 1 }],
	power: [{ from: '2022-12-12', share: 0.5 }],
};

function scenarioOf(input: unknown): Scenario {
	const parsed = parseScenario(input);
	if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
	return parsed.scenario;
}

function problemsOf(input: unknown): readonly Problem[] {
	const parsed = parseScenario(input);
	return parsed.ok ? [] : parsed.problems;
}

const inside: Record<LimitKind, fc.Arbitrary<number>> = {
	positive: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
	nonNegative: fc.double({ min: 0, max: 1e6, noNaN: true }),
	share: fc.double({ min: 0, max: 1, noNaN: true }),
	positiveShare: fc.double({ min: 1e-6, max: 1, noNaN: true }),
	strictShare: fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
	dailyLoss: fc.double({ min: 0, max: 0.5, noNaN: true }),
	wholeDays: fc.integer({ min: 1, max: 730 }),
	atLeastOne: fc.double({ min: 1, max: 1e6, noNaN: true }),
	temperature: fc.double({ min: -60, max: 60, noNaN: true }),
};
const outside: Record<LimitKind, readonly number[]> = {
	positive: [0, -1, 2e12, Infinity, NaN],
	nonNegative: [-1e-9, 2e12, Infinity, NaN],
	share: [-0.01, 1.01, Infinity, NaN],
	positiveShare: [0, 1.01, NaN],
	strictShare: [0, 1, NaN],
	dailyLoss: [-0.01, 1, NaN],
	wholeDays: [0, 731, 7.5, NaN],
	atLeastOne: [0.99, Infinity, NaN],
	temperature: [-60.1, 61, NaN],
};

const share = inside.share;
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const note = fc.string({ maxLength: 30 }).filter((text) => !/\p{Cc}/u.test(text));

/** Days from the start on which the entries of a list begin: in order, none twice, the first not after it. */
const begins = fc
	.tuple(fc.integer({ min: -40, max: 0 }), fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 5 }))
	.map(([first, gaps]) => gaps.reduce((days, gap) => [...days, days.at(-1)! + gap], [first]));

const listFrom = <T extends object>(start: IsoDate, entry: fc.Arbitrary<T>) =>
	begins.chain((days) =>
		fc.tuple(...days.map((day) => entry.map((fields) => ({ from: addDays(start, day), ...fields })))),
	);

const phaseFields = fc.record({
	road: fc.constantFrom(...ROADS),
	trucksPerDay: amount,
	passChance: share,
	medicineShare: share,
	transfersPerWeek: amount,
	patientsPerTransfer: amount,
});

const convoyFields = fc.record(
	{
		date: fc.integer({ min: -100, max: 900 }).map((day) => addDays('2022-12-12', day)),
		trucks: amount,
		tonnesPerTruck: amount,
		cargo: fc.constantFrom('food' as const, 'mixed' as const),
		outcome: fc.constantFrom('passed' as const, 'stopped' as const),
		by: note,
		route: note,
		source: note,
	},
	{ requiredKeys: ['date', 'trucks', 'cargo'] },
);

const overrides = fc.record(Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, inside[ASSUMPTIONS[id].limit]])), {
	requiredKeys: [],
});

const validScenario: fc.Arbitrary<Scenario> = fc
	.integer({ min: -25_000, max: 80_000 })
	.map((day) => addDays('1970-01-01', day))
	.chain((start) =>
		fc.record({
			name: note.map((text) => `n${text}`),
			start: fc.constant(start),
			days: inside.wholeDays,
			policy: fc.constantFrom(...POLICIES),
			fixedRation: share,
			assumptions: overrides,
			couplingsOff: fc.subarray([...COUPLINGS]),
			phases: listFrom(start, phaseFields),
			convoys: fc.array(convoyFields, { maxLength: 5 }),
			gas: listFrom(start, fc.record({ share })),
			power: listFrom(start, fc.record({ share })),
		}),
	);

describe('a scenario that is allowed', () => {
	it.each(karabakh2022.scenarios.map((scenario) => [scenario.name, scenario]))(
		'%s passes unchanged',
		(_name, shipped) => {
			expect(scenarioOf(shipped)).toEqual(shipped);
		},
	);

	const folder = new URL('../checks/reference/scenarios/', import.meta.url);
	it.each(readdirSync(folder))('the reference file %s passes', (file) => {
		const parsed = parseScenarioText(readFileSync(new URL(file, folder), 'utf8'));
		expect(parsed.ok).toBe(true);
	});

	it('keeps every field, also by way of a file', () => {
		fc.assert(
			fc.property(validScenario, (scenario) => {
				expect(scenarioOf(scenario)).toEqual(scenario);
				expect(parseScenarioText(JSON.stringify(scenario))).toEqual({
					ok: true,
					scenario: JSON.parse(JSON.stringify(scenario)) as unknown,
				});
			}),
		);
	});

	it('gets the defaults for all that it leaves out', () => {
		expect(scenarioOf({ ...MINIMAL, convoys: [{ date: '2023-01-01', trucks: 2 }] })).toEqual({
			...MINIMAL,
			days: 281,
			policy: 'stretch',
			fixedRation: 0.5,
			assumptions: {},
			couplingsOff: [],
			convoys: [{ date: '2023-01-01', trucks: 2, cargo: 'mixed' }],
			phases: [
				{
					from: '2022-12-12',
					road: 'closed',
					trucksPerDay: 0,
					passChance: 0,
					medicineShare: 0,
					transfersPerWeek: 0,
					patientsPerTransfer: 0,
				},
			],
		});
	});

	it('shares nothing with what it was made from, nor with another', () => {
		const first = scenarioOf(MINIMAL);
		const second = scenarioOf(MINIMAL);
		expect(first.phases[0]).not.toBe(MINIMAL.phases[0]);
		expect(first.assumptions).not.toBe(second.assumptions);
		expect(first.convoys).not.toBe(second.convoys);
		expect(first.couplingsOff).not.toBe(second.couplingsOff);
	});
});

/** A valid scenario with everything in it, to be spoilt one field at a time. */
const full = {
	...MINIMAL,
	days: 100,
	policy: 'fixed',
	fixedRation: 0.5,
	assumptions: { people: 120000 },
	couplingsOff: ['powerCold'],
	phases: [
		{ ...scenarioOf(MINIMAL).phases[0]!, from: '2022-12-01' },
		{ ...scenarioOf(MINIMAL).phases[0]!, from: '2023-01-01' },
	],
	convoys: [{ date: '2023-01-01', trucks: 2, tonnesPerTruck: 1, cargo: 'food', outcome: 'passed', by: 'a' }],
};

/** Path, what is put there, and what the message must say is allowed. */
const spoilt: [path: string, value: unknown, allowed: RegExp][] = [
	['name', '', /1 to 200/],
	['name', 'x'.repeat(201), /1 to 200/],
	['name', 'a\nb', /control/],
	['name', 7, /text/],
	['name', undefined, /text/],
	['start', '2022-13-01', /YYYY-MM-DD/],
	['start', '2023-02-29', /YYYY-MM-DD/],
	['start', '1899-12-31', /1900 to 2200/],
	['start', '2201-01-01', /1900 to 2200/],
	['start', 20221212, /YYYY-MM-DD/],
	...[0, 731, 1.5, '281', NaN, null].map((days): [string, unknown, RegExp] => ['days', days, /1 to 730/]),
	['policy', 'Stretch', /stretch, none, fixed/],
	...[-0.1, 1.1, '0.5', Infinity].map((x): [string, unknown, RegExp] => ['fixedRation', x, /0 to 1/]),
	['assumptions', [], /object/],
	['assumptions', null, /object/],
	['assumptions.people', 0, /from 1e-12/],
	['assumptions.people', 5e-324, /from 1e-12/],
	['assumptions.people', '120000', /from 1e-12/],
	['assumptions.people', undefined, /from 1e-12/],
	['assumptions.peopel', 1, /101 names.*/],
	['couplingsOff', 'powerCold', /list/],
	['couplingsOff[0]', 'powercold', /fuelDelivery.*breadSubstitution/],
	['phases', [], /1 to 1000/],
	['phases', {}, /list/],
	['phases', Array.from({ length: 1001 }, () => full.phases[0]), /1 to 1000/],
	['phases[1]', 'closed', /object/],
	['phases[1].from', '2022-12-01', /after.*2022-12-01/],
	['phases[1].from', '2022-11-30', /after.*2022-12-01/],
	['phases[0].from', '2022-12-13', /not after.*2022-12-12/],
	['phases[1].from', '2023-1-1', /YYYY-MM-DD/],
	['phases[1].from', undefined, /YYYY-MM-DD/],
	['phases[1].road', 'ajar', /closed, relief, open/],
	...['trucksPerDay', 'transfersPerWeek', 'patientsPerTransfer'].flatMap((field) =>
		[-1, 1000001, Infinity, NaN, '6', null].map((x): [string, unknown, RegExp] => [
			`phases[1].${field}`,
			x,
			/0 to 1000000/,
		]),
	),
	...['passChance', 'medicineShare'].flatMap((field) =>
		[-0.1, 1.01, NaN, true].map((x): [string, unknown, RegExp] => [`phases[1].${field}`, x, /0 to 1/]),
	),
	['convoys', null, /list/],
	['convoys[0].date', '2023-04-31', /YYYY-MM-DD/],
	['convoys[0].trucks', -1, /0 to 1000000/],
	['convoys[0].trucks', undefined, /0 to 1000000/],
	['convoys[0].tonnesPerTruck', 2e6, /0 to 1000000/],
	['convoys[0].cargo', 'fuel', /food, mixed/],
	['convoys[0].outcome', 'pending', /passed, stopped/],
	['convoys[0].by', 'x'.repeat(501), /500/],
	['convoys[0].route', 'a\u0000', /control/],
	['convoys[0].source', 85, /text/],
	['gas', undefined, /list/],
	['gas[0].share', 1.5, /0 to 1/],
	['gas[0].from', '2022-12-13', /not after.*2022-12-12/],
	['power[0].share', undefined, /0 to 1/],
	['power', [], /1 to 1000/],
];

const strangers = ['nmae', 'version', '__proto__', 'constructor', 'prototype', 'toString', 'a b', ''];
for (const place of ['', 'assumptions', 'phases[1]', 'convoys[0]', 'gas[0]', 'power[0]']) {
	for (const name of strangers) {
		const dotted = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
		const path = place === '' ? dotted.replace(/^\./, '') : `${place}${dotted}`;
		spoilt.push([path, 1, /one of/]);
	}
}

/** A copy with one value put at a path; undefined takes the field out. */
function withValue(input: unknown, path: string, value: unknown): unknown {
	const copy = structuredClone(input);
	const keys = [...path.matchAll(/\["(.*?)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
		([, odd, index, name]) => odd ?? index ?? name!,
	);
	const last = keys.pop()!;
	const holder = keys.reduce((part, key) => (part as Record<string, unknown>)[key], copy) as Record<string, unknown>;
	if (value === undefined && path !== 'assumptions.people') delete holder[last];
	else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
	return copy;
}

describe('a scenario that is not allowed', () => {
	it('is allowed before it is spoilt', () => {
		expect(problemsOf(full)).toEqual([]);
	});

	it.each(spoilt)('%s: %j is refused, by that path and with what is allowed', (path, value, allowed) => {
		const problems = problemsOf(withValue(full, path, value));
		expect(problems.map((problem) => problem.path)).toEqual([path]);
		expect(problems[0]!.allowed).toMatch(allowed);
		for (const part of [path, problems[0]!.found, problems[0]!.allowed]) {
			expect(problems[0]!.message).toContain(part);
		}
		expect(problems[0]!.found.length).toBeLessThan(60);
	});

	it.each(ASSUMPTION_IDS)('assumptions.%s is refused outside its limit, alone or in a scenario', (id) => {
		const kind = ASSUMPTIONS[id].limit;
		for (const value of outside[kind]) {
			const problem = checkOverride(id, value)!;
			expect(problem.allowed).toBe(limits[kind]);
			expect(problem.path).toBe(`assumptions.${id}`);
			expect(problemsOf({ ...MINIMAL, assumptions: { [id]: value } })).toEqual([problem]);
		}
		const { low, central, high } = karabakh2022.assumptions[id];
		expect([low, central, high].map((value) => checkOverride(id, value))).toEqual([null, null, null]);
	});

	it('of a valid scenario any one field may be spoilt, and that one is named', () => {
		fc.assert(
			fc.property(
				validScenario,
				fc.nat(),
				fc.constantFrom<unknown>(null, {}, [{}], 'x', NaN, -1e-3),
				(scenario, pick, junk) => {
					const paths = leavesOf(scenario).filter(
						(path) => !(typeof junk === 'string' && /name$|by$|route$|source$/.test(path)),
					);
					const allowedThere = (path: string) =>
						typeof junk === 'number' && /temperatureOffset|degreeDayBase/.test(path);
					const path = paths[pick % paths.length]!;
					fc.pre(!allowedThere(path) || Number.isNaN(junk));
					const problems = problemsOf(withValue(scenario, path, junk));
					expect(problems.map((problem) => problem.path)).toEqual([path]);
				},
			),
		);
	});

	it('names every part that is wrong, not only the first', () => {
		const input = { ...MINIMAL, days: 0, policy: 'x', gas: [{ from: '2022-12-12', share: 2 }], extra: 1 };
		expect(problemsOf(input).map(({ path }) => path)).toEqual(['extra', 'days', 'policy', 'gas[0].share']);
	});

	it.each([
		['phases[0].passChanse', 1, 'passChance'],
		['assumptions.openingCereal', 1, 'openingCereals'],
		['couplingsOff[0]', 'gasBakery', 'gasBakeries'],
		['phases[0].road', 'releif', 'relief'],
		['policy', 'strech', 'stretch'],
	])('%s: %j is answered with "did you mean %s"', (path, value, meant) => {
		expect(problemsOf(withValue(full, path, value))[0]!.message).toContain(`Did you mean “${meant}”?`);
	});

	it('cannot fix all eight food shares of a cargo at 0, but seven', () => {
		const foods = ASSUMPTION_IDS.filter((id) => id.startsWith('cargoFood'));
		expect(foods).toHaveLength(8);
		const none = Object.fromEntries(foods.map((id) => [id, 0]));
		const [problem] = problemsOf({ ...MINIMAL, assumptions: none });
		expect(problem!.path).toBe('assumptions.cargoFoodCereals');
		expect(problem!.allowed).toMatch(/above 0/);
		expect(problemsOf({ ...MINIMAL, assumptions: { ...none, cargoFoodOil: 0.1 } })).toEqual([]);
	});

	it('is named as a whole when it is no object', () => {
		for (const input of [null, undefined, 7, 'x', [], true, () => 1, new Map(), 5n]) {
			const [problem, ...others] = problemsOf(input);
			expect(others).toEqual([]);
			expect(problem!.path).toBe('');
			expect(problem!.message).toMatch(/^The scenario is .* must be an object/);
		}
	});

	it('never makes the check throw, whatever it is', () => {
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withNullPrototype: true,
			withSparseArray: true,
		});
		fc.assert(fc.property(anything, (input) => void parseScenario(input)));
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full)), anything), (input) => void parseScenario(input)),
		);
		fc.assert(fc.property(fc.json(), (text) => void parseScenarioText(text)));
		fc.assert(fc.property(fc.string(), (text) => void parseScenarioText(text)));
		fc.assert(
			fc.property(
				fc.constantFrom(...leavesOf(full)),
				anything,
				(path, value) => void parseScenario(withValue(full, path, value)),
			),
		);
	});
});

/** The paths of all numbers and texts. */
function leavesOf(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((part, index) => leavesOf(part, `${path}[${index}]`));
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

describe('a text', () => {
	it('that is not JSON is one problem, with the line and column where the engine knows them', () => {
		const parsed = parseScenarioText('{\n  "name": "x",\n}');
		expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
			'The scenario is a text that is not JSON at line 3, column 1, and must be a scenario as JSON.',
		]);
		expect(parseScenarioText('').ok).toBe(false);
	});

	it('may begin with a byte order mark', () => {
		expect(parseScenarioText(`\uFEFF${JSON.stringify(MINIMAL)}`).ok).toBe(true);
	});

	it('of more than a megabyte is refused before it is read', () => {
		const text = JSON.stringify({ ...MINIMAL, name: 'é'.repeat(500_000) });
		const parsed = parseScenarioText(text);
		expect(parsed.ok ? '' : parsed.problems[0]!.message).toMatch(/1 MB/);
	});
});

describe('the nearest name', () => {
	it('counts letters put in, taken out, changed or swapped', () => {
		expect(editDistance('', 'abc')).toBe(3);
		expect(editDistance('people', 'people')).toBe(0);
		expect(editDistance('peopel', 'people')).toBe(1);
		expect(editDistance('kitten', 'sitting')).toBe(3);
	});

	it('is none when none is near', () => {
		expect(nearestName('harvest', ['people', 'infants'])).toBeNull();
		expect(nearestName('As-Reported', ['as-reported', 'road-only'])).toBe('as-reported');
	});
});
