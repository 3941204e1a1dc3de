import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { karabakh2022Record } from '#sims/cases/karabakh-2022/record.ts';
import { AFTER, byMonth } from './byMonth.ts';
import {
	type Filters,
	NO_FILTERS,
	TOPICS,
	filtersOf,
	fits,
	isFiltered,
	monthsOf,
	partiesOf,
	readFilters,
	textsOfEvents,
	writeFilters,
} from './filters.ts';

const { events, article } = karabakh2022Record;
const about = [karabakh2022, karabakh2022Record] as const;
const texts = textsOfEvents(...about);
const listed = (part: Partial<Filters>) =>
	events.filter((event) => fits(event, { ...NO_FILTERS, ...part }, texts.get(event.id)!)).map(({ id }) => id);

const months = monthsOf(karabakh2022Record);
const anyFilters: fc.Arbitrary<Filters> = fc.record({
	about: fc.subarray([...TOPICS]),
	by: fc.option(fc.constantFrom(...partiesOf(...about).map(({ id }) => id))),
	contested: fc.boolean(),
	from: fc.option(fc.constantFrom(...months)),
	to: fc.option(fc.constantFrom(...months)),
	text: fc
		.oneof(fc.constantFrom('', 'flour', 'Shushi', 'a & b', '100 %', 'ə'), fc.string({ maxLength: 20 }))
		.map((text) => text.trim()),
});

describe('the filters of the chronology', () => {
	it('list everything until something is asked for', () => {
		expect(listed({})).toHaveLength(events.length);
		expect(isFiltered(NO_FILTERS)).toBe(false);
	});

	it('split the record by what it is about, without rest or overlap', () => {
		const parts = TOPICS.map((topic) => listed({ about: [topic] }).length);
		expect(parts.every((size) => size > 0)).toBe(true);
		expect(parts.reduce((sum, size) => sum + size, 0)).toBe(events.length);
	});

	it('find a party where it claims and where it disputes', () => {
		const azerbaijan = listed({ by: 'azerbaijan' });
		expect(azerbaijan).toContain('checkpoint-23-apr');
		expect(azerbaijan).toContain('road-closed-12-dec');
		expect(azerbaijan).not.toContain('shops-29-dec');
	});

	it('list as contested what someone disputes and what belongs to a point on which accounts differ', () => {
		const contested = listed({ contested: true });
		expect(contested).toEqual(expect.arrayContaining(['shooting-15-jun', 'power-line-9-jan']));
		expect(contested).not.toContain('reserves-3-jan');
	});

	it('list what lasted with each month that it touches', () => {
		expect(listed({ from: '2023-05', to: '2023-05' })).toContain('gas-off-21-mar');
		expect(listed({ from: '2023-08', to: '2023-08' })).not.toContain('gas-off-21-mar');
	});

	it('find words whatever their case and marks, all of them, in what is said against a claim too', () => {
		expect(listed({ text: 'SHUSHI protest' })).toEqual(['road-closed-12-dec']);
		expect(listed({ text: 'negligence' })).toEqual(['children-8-jul']);
		expect(listed({ text: 'asbarez aghdam' }).length).toBeGreaterThan(0);
		expect(listed({ text: 'nowhere' })).toEqual([]);
	});

	it('never list more when more is asked for', () => {
		fc.assert(
			fc.property(anyFilters, anyFilters, ({ about: topics, by, contested }, { from, to, text }) => {
				const all = listed({ about: topics, by, contested, from, to, text });
				expect(listed({ about: topics, by, contested })).toEqual(expect.arrayContaining(all));
				expect(listed({ from, to, text })).toEqual(expect.arrayContaining(all));
			}),
		);
	});

	it('come back from an address as they were written into it', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const topics = TOPICS.filter((topic) => filters.about.includes(topic));
				expect(readFilters(writeFilters(filters), ...about)).toEqual({
					filters: { ...filters, about: topics },
					unused: [],
				});
			}),
		);
	});

	it('name each part of an address that cannot be used, with what can, and take the rest', () => {
		const { filters, unused } = readFilters('about=road,tea&by=nobody&from=2023-13&contested=1&colour=red', ...about);
		expect(filters).toEqual({ ...NO_FILTERS, contested: true });
		expect(unused).toHaveLength(4);
		expect(unused[0]).toBe(`about: “road,tea”. Here goes ${TOPICS.join(', ')}.`);
		expect(unused[3]).toBe('“colour” is not known here.');
	});

	it('survive any address', () => {
		fc.assert(fc.property(fc.string(), (query) => void readFilters(query, ...about)));
	});
});

describe('the months of the chronology', () => {
	it('hold each report once, and what came after 18 September 2023 apart', () => {
		const groups = byMonth(events, '2023-09-18');
		expect(groups.flatMap((group) => group.events)).toEqual(events);
		expect(groups[0]).toMatchObject({ key: '2022-12', title: 'December 2022' });
		expect(groups.at(-1)!.key).toBe(AFTER);
		expect(groups.at(-1)!.events.every(({ from }) => from > '2023-09-18')).toBe(true);
	});
});

describe('the article', () => {
	it('leads to reports that there are', () => {
		for (const { id, leads } of article!.claims) {
			for (const lead of leads) {
				if (lead.kind === 'events') expect(listed(filtersOf(lead)).length, id).toBeGreaterThan(0);
			}
		}
	});
});
