/** Which of the reports are listed: what a reader asks for, as plain data, and as the query of an address. */
import type { Case, CaseRecord, Lead, ReportedEvent, Topic } from '#sims/cases/case.ts';
import { sourceOf } from '#sims/cases/shippedEvidence.ts';
import { quoted } from '#sims/scenarios/quoted.ts';
import { folded, holdsAll } from '../controls/search.ts';
import { LONGEST_QUERY } from '../state/longestQuery.ts';
import { count, dayAndYear } from '../words/numbers.ts';
import { partyNames } from '../words/parties.ts';
import { words } from '../words/words.ts';

export interface Filters {
	/** None: all. */
	readonly about: readonly Topic[];
	/** A party that says it or disputes it. Null: anyone. */
	readonly by: string | null;
	readonly contested: boolean;
	/** First and last month, YYYY-MM. Null: any. */
	readonly from: string | null;
	readonly to: string | null;
	/** Words that all have to occur. */
	readonly text: string;
}

export const NO_FILTERS: Filters = { about: [], by: null, contested: false, from: null, to: null, text: '' };
export const TOPICS = Object.keys(words.record.chronology.topics) as readonly Topic[];
export const LONGEST_TEXT = 100;

export function isFiltered(filters: Filters): boolean {
	return writeFilters(filters) !== '';
}

/** A claim that someone disputes, or that is part of a point on which accounts differ. */
export function isContested({ disputedBy, point }: ReportedEvent): boolean {
	return disputedBy !== undefined || point !== undefined;
}

export function monthOfEvent({ from }: Pick<ReportedEvent, 'from'>): string {
	return from.slice(0, 7);
}

/** The months in which something was reported to happen, in order. */
export function monthsOf(record: CaseRecord): readonly string[] {
	return [...new Set(record.events.map(monthOfEvent))];
}

/** The parties that say or dispute something, by name. */
export function partiesOf(shownCase: Case, record: CaseRecord): readonly { id: string; name: string }[] {
	const ids = new Set(record.events.flatMap(({ saidBy, disputedBy }) => [...saidBy, ...(disputedBy ?? [])]));
	return [...ids]
		.map((id) => ({ id, name: partyNames(shownCase, [id]) }))
		.sort((a, b) => a.name.localeCompare(b.name, words.language));
}

/** What a reader might type of an event: its words, who says it, where, when, and what it is about. */
export function textsOfEvents(shownCase: Case, record: CaseRecord): ReadonlyMap<string, string> {
	return new Map(
		record.events.map((event) => {
			const { id, from, to, about, saidBy, disputedBy = [], sources, disputeSources = [] } = event;
			const { text, disputed } = record.words.events[id]!;
			const cited = [...sources, ...disputeSources].map((source) => sourceOf(shownCase, source));
			const all = [
				text,
				disputed ?? '',
				partyNames(shownCase, [...saidBy, ...disputedBy]),
				words.record.chronology.topics[about],
				dayAndYear(from),
				to === undefined ? '' : dayAndYear(to),
				...cited.flatMap(({ publisher, title }) => [publisher, title]),
			];
			return [id, folded(all.join('\n'))];
		}),
	);
}

/** @param foldedText what `textsOfEvents` gives for the event */
export function fits(event: ReportedEvent, filters: Filters, foldedText: string): boolean {
	const { about, by, contested, from, to, text } = filters;
	return (
		(about.length === 0 || about.includes(event.about)) &&
		(by === null || event.saidBy.includes(by) || (event.disputedBy ?? []).includes(by)) &&
		(!contested || isContested(event)) &&
		// What lasted is listed with each month that it touches.
		(from === null || (event.to ?? event.from).slice(0, 7) >= from) &&
		(to === null || monthOfEvent(event) <= to) &&
		holdsAll(foldedText, text)
	);
}

/** The filters of a claim's way into the chronology. */
export function filtersOf(lead: Extract<Lead, { kind: 'events' }>): Filters {
	const { about = [], by = null, from = null, to = null, text = '' } = lead;
	return { ...NO_FILTERS, about, by, from, to, text };
}

/** As the query of an address, without its `?`: what is asked for and nothing else. Empty for all reports. */
export function writeFilters({ about, by, contested, from, to, text }: Filters): string {
	const parts: [string, string][] = [];
	if (about.length > 0) parts.push(['about', about.join()]);
	if (by !== null) parts.push(['by', by]);
	if (contested) parts.push(['contested', '1']);
	if (from !== null) parts.push(['from', from]);
	if (to !== null) parts.push(['to', to]);
	if (text.trim() !== '') parts.push(['text', text.trim()]);
	return new URLSearchParams(parts).toString().replaceAll('%2C', ',');
}

export interface ReadFilters {
	readonly filters: Filters;
	/** Parts that could not be used, a sentence each. */
	readonly unused: readonly string[];
}

/** Reads the query of an address. Never throws; what cannot be used is named, with what may stand there. */
export function readFilters(query: string, shownCase: Case, record: CaseRecord): ReadFilters {
	const say = words.record.chronology;
	if (query.length > LONGEST_QUERY) {
		return { filters: NO_FILTERS, unused: [say.tooLong(count(query.length), count(LONGEST_QUERY))] };
	}
	const months = monthsOf(record);
	const parties = partiesOf(shownCase, record).map(({ id }) => id);
	let filters = NO_FILTERS;
	const unused: string[] = [];
	for (const [key, value] of new URLSearchParams(query)) {
		const refuse = (allowed: string) => unused.push(say.notAllowed(key, quoted(value), allowed));
		switch (key) {
			case 'about': {
				const about = TOPICS.filter((topic) => value.split(',').includes(topic));
				if (about.length === new Set(value.split(',')).size) filters = { ...filters, about };
				else refuse(TOPICS.join(', '));
				break;
			}
			case 'by':
				if (parties.includes(value)) filters = { ...filters, by: value };
				else refuse(parties.join(', '));
				break;
			case 'contested':
				if (value === '1') filters = { ...filters, contested: true };
				else refuse('1');
				break;
			case 'from':
			case 'to':
				if (months.includes(value)) filters = { ...filters, [key]: value };
				else refuse(months.join(', '));
				break;
			case 'text':
				if (value.length <= LONGEST_TEXT) filters = { ...filters, text: value };
				else refuse(say.anyText);
				break;
			default:
				unused.push(say.notKnown(quoted(key)));
		}
	}
	return { filters, unused };
}
