/** What is of this case alone; what all cases keep to stands in `../case.test.ts`. */
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../model/calendar.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { karabakh2022Evidence } from './evidence.ts';
import { karabakh2022 } from './karabakh-2022.ts';
import { karabakh2022Record } from './record.ts';

const { assumptions, scenarios } = karabakh2022;
const { sources } = karabakh2022Evidence;
const { article, events, observations } = karabakh2022Record;
const words = { ...karabakh2022.words, ...karabakh2022Record.words };

const scenarioNamed = (name: string): Scenario => scenarios.find((scenario) => scenario.name === name)!;

describe('the article', () => {
	it('is taken claim by claim, and every part that a claim leads to is there', () => {
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

	it('is named as the one who speaks, and no word of ours is as strong as its title', () => {
		expect(words.article!.about).toContain('SOFREP');
		expect(sources['sofrep-2023']!.publisher).toBe('SOFREP');
		for (const { says, does } of Object.values(words.article!.claims)) {
			expect(`${says} ${does}`.replace(/“[^”]*”/g, '')).not.toMatch(
				/controvers|besieg|activist|brutal|genocid|cleans/i,
			);
		}
	});
});

describe('the reported record', () => {
	it('says what came after 18 September 2023, where the figures end', () => {
		const end = dayNumberOf('2023-09-18');
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
});

describe('the scenarios', () => {
	it('are eleven, and the one that opens is the reported one', () => {
		expect(scenarios).toHaveLength(11);
		expect(scenarios[0]!.name).toBe('as-reported');
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
