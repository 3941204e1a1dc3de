import { describe, expect, it } from 'vitest';
import { dayNumberOf, parseIsoDate } from '../../model/calendar.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { karabakh2022 } from './karabakh-2022.ts';
import { karabakh2022Record } from './record.ts';

const { alternatives, assumptions, disputeSources, scenarioSources, scenarios, sources } = karabakh2022;
const { article, events, observations } = karabakh2022Record;
const words = { ...karabakh2022.words.en, ...karabakh2022Record.words.en };
const convoys = scenarios.flatMap((scenario) => scenario.convoys);
const reported = convoys.filter((convoy) => convoy.source !== undefined);
const claims = [...events, ...observations, ...Object.values(alternatives).flat()];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const scenarioNamed = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;

describe('the sources', () => {
	it('every publication cited is listed, and every one listed is cited', () => {
		const cited = [
			...Object.values(assumptions).flatMap((assumption) => assumption.sources ?? []),
			...claims.flatMap((claim) => claim.sources),
			...events.flatMap((event) => event.disputeSources ?? []),
			...observations.flatMap((report) => report.conversionSources ?? []),
			article!.source,
			...reported.map((convoy) => convoy.source!),
			...Object.values(scenarioSources).flat(),
			...Object.values(disputeSources).flat(),
			...words.contested.flatMap((point) => point.accounts.flatMap((account) => account.sources)),
		];
		expect(sorted(cited)).toEqual(sorted(Object.keys(sources)));
	});

	it.each(Object.entries(sources))('%s has a publisher, a title, a link and a date or none', (_id, source) => {
		expect(source.publisher).not.toBe('');
		expect(source.title).not.toBe('');
		expect(['http:', 'https:']).toContain(new URL(source.url).protocol);
		if (source.date === null) return;
		expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
		if (source.date.length === 10) expect(parseIsoDate(source.date)).not.toBeNull();
	});

	it('no publication is listed twice', () => {
		const links = Object.values(sources).map((source) => source.url);
		expect(new Set(links).size).toBe(links.length);
	});
});

describe('the assumptions', () => {
	it('are 101, of which 99 are drawn anew in each run', () => {
		const all = Object.values(assumptions);
		expect(all).toHaveLength(101);
		expect(all.filter((assumption) => assumption.sampled !== false)).toHaveLength(99);
	});

	it.each(Object.entries(assumptions))('%s has its central value inside its range', (_id, { low, central, high }) => {
		expect(low).toBeLessThanOrEqual(central);
		expect(central).toBeLessThanOrEqual(high);
	});

	it('to start with are a few, distinct and known, with the number of people among them', () => {
		const { startWith } = karabakh2022;
		expect(new Set(startWith).size).toBe(startWith.length);
		for (const id of startWith) expect(Object.keys(assumptions)).toContain(id);
		expect(startWith.length).toBeGreaterThanOrEqual(5);
		expect(startWith.length).toBeLessThanOrEqual(6);
		expect(startWith).toContain('people');
	});
});

describe('the words', () => {
	it('every scenario, event, observation and reported convoy has words, and no words are left over', () => {
		expect(sorted(Object.keys(words.scenarios))).toEqual(sorted(scenarios.map(({ name }) => name)));
		expect(sorted(Object.keys(words.events))).toEqual(sorted(events.map(({ id }) => id)));
		expect(sorted(Object.keys(words.observations))).toEqual(sorted(observations.map(({ id }) => id)));
		expect(sorted(Object.keys(words.convoys))).toEqual(sorted(reported.map(({ date, by }) => `${date} ${by}`)));
	});

	it('every party that says or disputes something has a name, and no other has', () => {
		const parties = claims.flatMap((claim) => [
			...claim.saidBy,
			...('disputedBy' in claim ? (claim.disputedBy ?? []) : []),
		]);
		expect(sorted(parties)).toEqual(sorted(Object.keys(words.parties)));
	});

	it('a disputed event says what the other party says and where, and an undisputed one does not', () => {
		for (const { id, disputedBy, disputeSources } of events) {
			const disputed = disputedBy !== undefined;
			expect([id, words.events[id]!.disputed !== undefined]).toEqual([id, disputed]);
			expect([id, disputeSources !== undefined]).toEqual([id, disputed]);
		}
	});

	it('an event belongs to a contested point that there is, and each point has its own id', () => {
		const points = words.contested.map(({ id }) => id);
		expect(new Set(points).size).toBe(points.length);
		for (const { id, point } of events) if (point !== undefined) expect(points, id).toContain(point);
	});

	it('the article is taken claim by claim, and every part that a claim leads to is there', () => {
		expect(Object.keys(words.article!.claims)).toEqual(article!.claims.map(({ id }) => id));
		for (const { id, leads } of article!.claims) {
			for (const lead of leads) {
				if (lead.kind === 'point')
					expect(
						words.contested.map((point) => point.id),
						id,
					).toContain(lead.id);
				if (lead.kind === 'scenario')
					expect(
						scenarios.map(({ name }) => name),
						id,
					).toContain(lead.name);
			}
		}
	});

	it('the article is named as the one who speaks, and no word of ours is as strong as its title', () => {
		expect(words.article!.about).toContain('SOFREP');
		expect(sources['sofrep-2023']!.publisher).toBe('SOFREP');
		for (const { says, does } of Object.values(words.article!.claims)) {
			expect(`${says} ${does}`.replace(/“[^”]*”/g, '')).not.toMatch(
				/controvers|besieg|activist|brutal|genocid|cleans/i,
			);
		}
	});

	it('every note on a scenario and every dispute of a number has its list of sources, and no list is left over', () => {
		expect(sorted(Object.keys(scenarioSources))).toEqual(sorted(scenarios.map(({ name }) => name)));
		expect(sorted(Object.keys(disputeSources))).toEqual(sorted(Object.keys(words.assumptionDisputes)));
	});

	it('every contested point carries at least two accounts, each with its source', () => {
		for (const { accounts } of words.contested) {
			expect(accounts.length).toBeGreaterThanOrEqual(2);
			for (const account of accounts) expect(account.sources.length).toBeGreaterThan(0);
		}
	});

	it('a condition reads on between "If " and " and these assumptions hold"', () => {
		for (const { condition } of Object.values(words.scenarios)) expect(condition).toMatch(/^[a-z].*[^.,]$/);
	});

	it('no word of a party is in the voice of the product: each stands in quotation marks', () => {
		const banned =
			/blockad|siege|besieg|eco-protest|eco-activist|predict|forecast|famine|starv|\bIPC\b|\bdeaths?\b|lives saved|safe level|\bwill\b/i;
		for (const text of textsOf(words)) expect(text.replace(/“[^”]*”/g, '')).not.toMatch(banned);
	});

	it('opening and closing quotation marks pair up', () => {
		for (const text of textsOf(words)) expect(text.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”"]/);
	});
});

describe('the reported record', () => {
	it('is in order of date, and says what came after 18 September 2023, where the figures end', () => {
		const days = events.map((event) => dayNumberOf(event.from));
		expect(days).toEqual([...days].sort((a, b) => a - b));
		for (const event of [...events, ...observations]) {
			expect(dayNumberOf(event.to ?? event.from)).toBeGreaterThanOrEqual(dayNumberOf(event.from));
		}
		const end = dayNumberOf('2023-09-18');
		for (const { from, to } of observations) expect(dayNumberOf(to ?? from)).toBeLessThanOrEqual(end);
		const straddle = events.filter(({ from, to }) => dayNumberOf(from) <= end && dayNumberOf(to ?? from) > end);
		expect(straddle).toEqual([]);
		expect(events.filter(({ from }) => dayNumberOf(from) > end)).toHaveLength(6);
	});

	it('says which reports an assumption was worked out from: those that share a publication with one that is derived backwards', () => {
		const { sources: cited = [], basis } = assumptions.openingCereals;
		expect(basis).toBe('derived');
		const reports = observations.filter((report) => report.sources.some((id) => cited.includes(id)));
		expect(reports.map(({ id }) => id)).toEqual(['bread-20-dec', 'wheat-27-aug']);
		for (const { usedFor } of observations) expect(usedFor ?? ['openingCereals']).toEqual(['openingCereals']);
		for (const report of observations) expect(report.usedFor !== undefined).toBe(reports.includes(report));
	});

	it('gives no two events and no two observations the same id', () => {
		expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
		expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
	});

	it('names who sent each convoy and by which road', () => {
		for (const convoy of convoys) {
			expect(convoy.by).toBeTruthy();
			expect(convoy.route).toMatch(/Lachin|Aghdam/);
		}
	});
});

describe('the scenarios', () => {
	it('open with the reported one and put each of the pair by one road beside its counterpart', () => {
		const names = scenarios.map(({ name }) => name);
		expect(names[0]).toBe('as-reported');
		expect(Math.abs(names.indexOf('lachin-convoys') - names.indexOf('aghdam-convoys'))).toBe(1);
	});

	it('are told apart by name', () => {
		expect(new Set(scenarios.map(({ name }) => name)).size).toBe(11);
		expect(new Set(Object.values(words.scenarios).map(({ title }) => title)).size).toBe(11);
	});

	it('the pair by one road and by the other lets equal weekly convoys pass, on the same days', () => {
		const weekly = (name: string, route: string) =>
			scenarioNamed(name)
				.convoys.filter(
					(convoy) =>
						convoy.outcome === 'passed' &&
						convoy.route === route &&
						(convoy.source === undefined || convoy.date === '2023-07-26'),
				)
				.map(({ date, trucks, cargo }) => ({ date, trucks, cargo }));
		const byLachin = weekly('lachin-convoys', 'Lachin');
		expect(byLachin).toEqual(weekly('aghdam-convoys', 'Aghdam'));
		expect(byLachin).toHaveLength(8);
		expect(byLachin.at(-1)!.date).toBe('2023-09-13');
	});

	it('stop and let pass the reported convoys as reported in every scenario but those that say otherwise', () => {
		const outcomes = (name: string) =>
			scenarioNamed(name)
				.convoys.filter((convoy) => convoy.source !== undefined)
				.map((convoy) => convoy.outcome);
		const asReported = ['stopped', 'stopped', 'stopped', 'passed', 'passed'];
		expect(outcomes('as-reported')).toEqual(asReported);
		expect(outcomes('relief-continues')).toEqual(asReported);
		expect(outcomes('road-only')).toEqual(asReported);
		expect(outcomes('lachin-convoys')).toEqual(['passed', 'stopped', 'stopped', 'passed', 'passed']);
		expect(outcomes('aghdam-convoys')).toEqual(['stopped', 'passed', 'stopped', 'passed', 'passed']);
		expect(outcomes('both-roads')).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
	});
});

describe('the pairs', () => {
	const { pairs } = karabakh2022;
	/** Trucks that pass by a road in a scenario and not as reported; convoys by both roads count for neither. */
	const gained = (name: string, road: string) => {
		const passing = (scenario: Scenario) =>
			scenario.convoys
				.filter(({ outcome, route }) => outcome === 'passed' && route === road)
				.reduce((sum, { trucks }) => sum + trucks, 0);
		return passing(scenarioNamed(name)) - passing(scenarioNamed('as-reported'));
	};
	/** The one road by which a scenario lets more pass than was reported, if it is one alone. */
	const favours = (name: string) => {
		const roads = karabakh2022.roads.filter((road) => gained(name, road) > 0);
		return roads.length === 1 ? roads[0] : undefined;
	};

	it('are of two shipped scenarios each, are told apart, and have their words', () => {
		for (const { shown, with: other } of pairs) {
			expect(scenarioNamed(shown)).toBeDefined();
			expect(scenarioNamed(other)).toBeDefined();
			expect(shown).not.toBe(other);
		}
		const sides = pairs.map((pair) => [pair.shown, pair.with].sort().join());
		expect(new Set(sides).size).toBe(pairs.length);
		expect(pairs.map(({ id }) => id).sort()).toEqual(sorted(Object.keys(words.pairs)));
	});

	it("hold with a scenario that favours one side's road its counterpart by the other's", () => {
		expect(favours('lachin-convoys')).toBe('Lachin');
		expect(favours('aghdam-convoys')).toBe('Aghdam');
		let favouring = 0;
		for (const { shown, with: other } of pairs) {
			const roads = [shown, other].map(favours).filter((road) => road !== undefined);
			if (roads.length === 0) continue;
			favouring += 1;
			expect(sorted(roads)).toEqual(sorted(karabakh2022.roads));
		}
		expect(favouring).toBe(1);
	});
});

/** Every text of the catalogue but ids. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
