/** Every assumption as a row: what it is in this scenario, its published range, and what it rests on. */
import type { Case } from '#sims/cases/case.ts';
import { sourceOf } from '#sims/cases/shippedEvidence.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import type { Scenario } from '#sims/scenarios/scenario.ts';
import { publicationDate } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { Cell } from './table.ts';

/** In the order of `words.tables.assumptions.columns`. */
export function assumptionRows(shownCase: Case, scenario: Scenario): (readonly Cell[])[] {
	const { drawn, changed, fixed, same } = words.tables.assumptions;
	const published = shownCase.scenarios.find(({ name }) => name === scenario.name) ?? scenario;
	return ASSUMPTION_IDS.map((id) => {
		const { central, low, high, sampled, basis, sources = [] } = shownCase.assumptions[id];
		const set = scenario.assumptions[id];
		const how =
			set !== published.assumptions[id] ? changed : set !== undefined ? fixed : sampled === false ? same : drawn;
		return [
			words.assumptionLabels[id],
			id,
			set ?? (sampled === false ? central : null),
			how,
			low,
			central,
			high,
			words.unitWords[ASSUMPTIONS[id].unit],
			words.page.assumptions.basis[basis],
			sources.map((source) => sourceInWords(shownCase, source)).join('\n'),
			shownCase.words.assumptionDisputes[id] ?? '',
		];
	});
}

function sourceInWords(shownCase: Case, id: string): string {
	const { publisher, title, date, url } = sourceOf(shownCase, id);
	return words.tables.source(publisher, title, date === null ? null : publicationDate(date), url);
}
