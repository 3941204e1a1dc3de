/** What every shipped case keeps to: its own folder says the rest. */
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS } from '../model/assumption.ts';
import { dayNumberOf, parseIsoDate } from '../model/calendar.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { parseScenario } from '../scenarios/schema.ts';
import { CASES, caseNamed } from './shipped.ts';
import { evidenceOf } from './shippedEvidence.ts';
import { recordOf } from './shippedRecords.ts';
import { planningStandards } from './standards.ts';

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('the shipped cases', () => {
	it('are told apart by id and by title, and found by id', () => {
		expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
		expect(new Set(CASES.map(({ words }) => words.title)).size).toBe(CASES.length);
		for (const each of CASES) expect(caseNamed(each.id)).toBe(each);
		expect(caseNamed('__proto__')).toBeUndefined();
	});

	it('are one that was reported, which is the first, and one that is made up and says so', () => {
		expect(CASES.map(({ words }) => words.madeUp !== null)).toEqual([false, true]);
	});
});

describe.each(CASES)('the case $id', (shownCase) => {
	const { alternatives, assumptions, disputeSources, scenarioSources, scenarios, pairs, roads } = shownCase;
	const { sources } = evidenceOf(shownCase);
	const record = recordOf(shownCase);
	const { article, events, observations } = record;
	const words = { ...shownCase.words, ...record.words };
	const convoys = scenarios.flatMap((scenario) => scenario.convoys);
	const reported = convoys.filter((convoy) => convoy.source !== undefined);
	const claims = [...events, ...observations, ...Object.values(alternatives).flat()];
	const scenarioNamed = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;

	describe('cites', () => {
		it('every publication that it lists, and lists every one that it cites', () => {
			const cited = [
				...Object.values(assumptions).flatMap((assumption) => assumption.sources ?? []),
				...claims.flatMap((claim) => claim.sources),
				...shownCase.marks.flatMap((mark) => mark.sources),
				...events.flatMap((event) => event.disputeSources ?? []),
				...observations.flatMap((report) => report.conversionSources ?? []),
				...(article === undefined ? [] : [article.source]),
				...reported.map((convoy) => convoy.source!),
				...Object.values(scenarioSources).flat(),
				...Object.values(disputeSources).flat(),
				...words.contested.flatMap((point) => point.accounts.flatMap((account) => account.sources)),
			];
			expect(sorted(cited)).toEqual(sorted(Object.keys(sources)));
		});

		it('each with a publisher, a title, a link, and a date or none', () => {
			for (const { publisher, title, url, date } of Object.values(sources)) {
				expect(publisher).not.toBe('');
				expect(title).not.toBe('');
				if (url !== null) expect(['http:', 'https:']).toContain(new URL(url).protocol);
				if (date === null) continue;
				expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
				if (date.length === 10) expect(parseIsoDate(date)).not.toBeNull();
			}
		});

		it('without a link only what was made up with the place, and of what is made up nothing but planning standards with one', () => {
			const linked = Object.entries(sources).filter(([, { url }]) => url !== null);
			if (words.madeUp === null) expect(linked).toHaveLength(Object.keys(sources).length);
			else expect(linked.map(([id]) => id).sort()).toEqual(sorted(Object.keys(planningStandards)));
		});

		it('no publication twice', () => {
			const links = Object.values(sources).flatMap(({ url }) => url ?? []);
			expect(new Set(links).size).toBe(links.length);
		});
	});

	describe('assumes', () => {
		it('101 numbers, of which 99 are drawn anew in each run, each central value inside its range', () => {
			expect(sorted(Object.keys(assumptions))).toEqual(sorted(ASSUMPTION_IDS));
			expect(ASSUMPTION_IDS).toHaveLength(101);
			expect(ASSUMPTION_IDS.filter((id) => assumptions[id].sampled === false)).toEqual(['people', 'rationReviewDays']);
			for (const id of ASSUMPTION_IDS) {
				const { low, central, high } = assumptions[id];
				expect([low, central, high], id).toEqual([low, central, high].sort((a, b) => a - b));
			}
		});

		it('of a made-up place nothing that is reported or derived', () => {
			if (words.madeUp === null) return;
			for (const id of ASSUMPTION_IDS) expect(['assumption', 'standard'], id).toContain(assumptions[id].basis);
		});

		it('a few to start with, distinct and known, with the number of people among them', () => {
			const { startWith } = shownCase;
			expect(new Set(startWith).size).toBe(startWith.length);
			for (const id of startWith) expect(Object.keys(assumptions)).toContain(id);
			expect(startWith.length).toBeGreaterThanOrEqual(5);
			expect(startWith.length).toBeLessThanOrEqual(6);
			expect(startWith).toContain('people');
		});
	});

	describe('has words', () => {
		it('for every scenario, event, observation, mark, span, road, route, sender, pair and reported convoy, and none left over', () => {
			const ids = (list: readonly { readonly id: string }[]) => sorted(list.map(({ id }) => id));
			expect(sorted(Object.keys(words.scenarios))).toEqual(sorted(scenarios.map(({ name }) => name)));
			expect(sorted(Object.keys(words.events))).toEqual(ids(events));
			expect(sorted(Object.keys(words.observations))).toEqual(ids(observations));
			expect(sorted(Object.keys(words.marks))).toEqual(ids(shownCase.marks));
			expect(sorted(Object.keys(words.assumedSpans))).toEqual(ids(shownCase.assumedSpans));
			expect(sorted(Object.keys(words.pairs))).toEqual(ids(pairs));
			expect(sorted(Object.keys(words.roads))).toEqual(sorted(roads));
			const routes = [...roads, ...convoys.flatMap(({ route }) => route ?? [])];
			expect(sorted(Object.keys(words.routes))).toEqual(sorted(routes));
			expect(sorted(Object.keys(words.senders))).toEqual(sorted(convoys.flatMap(({ by }) => by ?? [])));
			expect(sorted(Object.keys(words.convoys))).toEqual(sorted(reported.map(({ date, by }) => `${date} ${by}`)));
		});

		it('for every party that says or disputes something, and for no other', () => {
			const parties = claims.flatMap((claim) => [
				...claim.saidBy,
				...('disputedBy' in claim ? (claim.disputedBy ?? []) : []),
			]);
			expect(sorted(parties)).toEqual(sorted(Object.keys(words.parties)));
			for (const mark of shownCase.marks) for (const party of mark.saidBy) expect(parties).toContain(party);
		});

		it('for what is said against an event, with where it is said, and none for an undisputed one', () => {
			for (const { id, disputedBy, disputeSources: where } of events) {
				const disputed = disputedBy !== undefined;
				expect([id, words.events[id]!.disputed !== undefined]).toEqual([id, disputed]);
				expect([id, where !== undefined]).toEqual([id, disputed]);
			}
		});

		it('for each contested point that an event belongs to, with at least two accounts, each with its source', () => {
			const points = words.contested.map(({ id }) => id);
			expect(new Set(points).size).toBe(points.length);
			for (const { id, point } of events) if (point !== undefined) expect(points, id).toContain(point);
			for (const { accounts } of words.contested) {
				expect(accounts.length).toBeGreaterThanOrEqual(2);
				for (const account of accounts) expect(account.sources.length).toBeGreaterThan(0);
			}
		});

		it('with a list of sources for every note on a scenario and every dispute of a number', () => {
			expect(sorted(Object.keys(scenarioSources))).toEqual(sorted(scenarios.map(({ name }) => name)));
			expect(sorted(Object.keys(disputeSources))).toEqual(sorted(Object.keys(words.assumptionDisputes)));
		});

		it('in which a condition reads on between "If " and " and these assumptions hold"', () => {
			for (const { condition } of Object.values(words.scenarios)) expect(condition).toMatch(/^[a-z].*[^.,]$/);
		});

		it('in which no word of a party is in the voice of the product: each stands in quotation marks', () => {
			const banned =
				/blockad|siege|besieg|eco-protest|eco-activist|predict|forecast|famine|starv|\bIPC\b|\bdeaths?\b|lives saved|safe level|\bwill\b/i;
			for (const text of textsOf(words)) expect(text.replace(/“[^”]*”/g, '')).not.toMatch(banned);
		});

		it('in which opening and closing quotation marks pair up', () => {
			for (const text of textsOf(words)) expect(text.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”"]/);
		});
	});

	describe('has a record', () => {
		it('in order of date, in which nothing is held against days that are not run', () => {
			const days = events.map((event) => dayNumberOf(event.from));
			expect(days).toEqual([...days].sort((a, b) => a - b));
			for (const event of [...events, ...observations]) {
				expect(dayNumberOf(event.to ?? event.from)).toBeGreaterThanOrEqual(dayNumberOf(event.from));
			}
			const start = dayNumberOf(shownCase.start);
			const end = start + shownCase.days - 1;
			for (const { from, to } of [...observations, ...shownCase.marks, ...shownCase.assumedSpans]) {
				expect(dayNumberOf(from)).toBeGreaterThanOrEqual(start);
				expect(dayNumberOf(to ?? from)).toBeLessThanOrEqual(end);
			}
			const straddle = events.filter(({ from, to }) => dayNumberOf(from) <= end && dayNumberOf(to ?? from) > end);
			expect(straddle).toEqual([]);
		});

		it('in which no two events and no two observations have the same id', () => {
			expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
			expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
		});
	});

	describe('has scenarios', () => {
		it('that run, all over the same days, the reported one first, told apart by name and title', () => {
			for (const scenario of scenarios) {
				expect(parseScenario(scenario)).toMatchObject({ ok: true });
				expect([scenario.start, scenario.days]).toEqual([shownCase.start, shownCase.days]);
			}
			expect(scenarios[0]!.name).toBe(shownCase.reportedScenario);
			expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
			expect(new Set(Object.values(words.scenarios).map(({ title }) => title)).size).toBe(scenarios.length);
		});

		it('that name who sent each convoy and by which road', () => {
			for (const convoy of convoys) {
				expect(convoy.by).toBeTruthy();
				expect(roads.some((road) => convoy.route!.includes(road))).toBe(true);
			}
		});
	});

	describe('has pairs', () => {
		/** Trucks that pass by a road in a scenario and not as reported; convoys by both roads count for neither. */
		const gained = (name: string, road: string) => {
			const passing = (scenario: Scenario) =>
				scenario.convoys
					.filter(({ outcome, route }) => outcome === 'passed' && route === road)
					.reduce((sum, { trucks }) => sum + trucks, 0);
			return passing(scenarioNamed(name)) - passing(scenarioNamed(shownCase.reportedScenario));
		};
		/** The one road by which a scenario lets more pass than was reported, if it is one alone. */
		const favours = (name: string) => {
			const more = roads.filter((road) => gained(name, road) > 0);
			return more.length === 1 ? more[0] : undefined;
		};

		it('of two shipped scenarios each, told apart', () => {
			for (const { shown, with: other } of pairs) {
				expect(scenarioNamed(shown)).toBeDefined();
				expect(scenarioNamed(other)).toBeDefined();
				expect(shown).not.toBe(other);
			}
			const sides = pairs.map((pair) => [pair.shown, pair.with].sort().join());
			expect(new Set(sides).size).toBe(pairs.length);
		});

		it("that hold with a scenario that favours one side's road its counterpart by the other's", () => {
			const favouring = pairs
				.map(({ shown, with: other }) => [shown, other])
				.filter((names) => names.some((name) => favours(name) !== undefined));
			expect(favouring).toHaveLength(1);
			const [names] = favouring;
			expect(sorted(names!.map((name) => favours(name)!))).toEqual(sorted(roads));
			// Next to each other in the reader's list, too.
			const places = names!.map((name) => scenarios.indexOf(scenarioNamed(name)));
			expect(Math.abs(places[0]! - places[1]!)).toBe(1);
		});
	});
});

/** Every text of the catalogue but ids. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf);
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
