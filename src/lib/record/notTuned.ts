/** Where reports and assumptions touch: what was worked out from a report, and what rests on the same publication. */
import type { Case, CaseRecord } from '#sims/cases/case.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';

/** Assumptions that were worked out from reports, each with those. */
export function workedOutFrom(
	record: CaseRecord,
): readonly { readonly assumption: AssumptionId; readonly reports: readonly string[] }[] {
	const used = new Set(record.observations.flatMap(({ usedFor }) => usedFor ?? []));
	return [...used].map((assumption) => ({
		assumption,
		reports: record.observations.filter(({ usedFor }) => usedFor?.includes(assumption)).map(({ id }) => id),
	}));
}

/** Assumptions that rest on a publication in which a report stands too, but were not worked out from it; by report. */
export function sharedPublications(
	shownCase: Case,
	record: CaseRecord,
): readonly { readonly report: string; readonly assumptions: readonly AssumptionId[] }[] {
	return record.observations.flatMap(({ id, sources, usedFor }) => {
		const assumptions = ASSUMPTION_IDS.filter(
			(assumption) =>
				!usedFor?.includes(assumption) &&
				(shownCase.assumptions[assumption].sources ?? []).some((source) => sources.includes(source)),
		);
		return assumptions.length === 0 ? [] : [{ report: id, assumptions }];
	});
}
