/** Where a claim of the article leads to, in words. */
import type { Case, CaseRecord, Lead } from '#sims/cases/case.ts';
import { fullMonthOf } from '../words/numbers.ts';
import { partyNames } from '../words/parties.ts';
import { words } from '../words/words.ts';

export function leadName(lead: Lead, shownCase: Case, record: CaseRecord): string {
	const say = words.record.article;
	switch (lead.kind) {
		case 'point':
			return record.words.contested.find(({ id }) => id === lead.id)!.point;
		case 'scenario':
			return say.scenario(shownCase.words.scenarios[lead.name]!.title);
		case 'events':
			return say.events(eventsWords(lead, shownCase));
	}
}

function eventsWords(lead: Extract<Lead, { kind: 'events' }>, shownCase: Case): string {
	const { about = [], by, from, to, text } = lead;
	const { topics } = words.record.chronology;
	const month = (day: string) => fullMonthOf(`${day}-01`);
	const period = from === undefined ? to && month(to) : to === undefined || to === from ? month(from) : undefined;
	return [
		...about.map((topic) => topics[topic]),
		...(by === undefined ? [] : [partyNames(shownCase, [by])]),
		...(text === undefined ? [] : [words.record.article.quoted(text)]),
		...(period === undefined ? (from && to ? [words.record.until(month(from), month(to))] : []) : [period]),
	].join(', ');
}
