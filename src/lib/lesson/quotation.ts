import type { Case } from '#sims/cases/case.ts';
import type { RecordWords } from '#sims/cases/words.ts';
import { sourceOf } from '#sims/cases/shippedEvidence.ts';
import { listed } from '../words/joined.ts';
import { publicationDate } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** What the parties say on a point, each with its publications, in the words of the record. */
export function quotation(shownCase: Case, contested: RecordWords['contested'], point: string, most?: number): string {
	const say = words.exercises;
	const accounts = contested.find(({ id }) => id === point)?.accounts ?? [];
	return accounts
		.slice(0, most)
		.map(({ by, says, sources }) => {
			const cited = sources.map((id) => {
				const { publisher, title, url, date } = sourceOf(shownCase, id);
				const cited = say.source(publisher, title, date === null ? say.undated : publicationDate(date));
				return url === null ? `${cited} ${words.record.madeUpSource}` : cited;
			});
			return `${say.claim(by, says)}\n${say.sources(listed(cited))}`;
		})
		.join('\n\n');
}
