/** Finds assumptions by what was typed: every word somewhere in the label, group, unit, basis, sources or notes. */
import type { Case } from '#sims/cases/case.ts';
import { evidenceOf, sourceOf } from '#sims/cases/shippedEvidence.ts';
import { ASSUMPTIONS, ASSUMPTION_IDS, type AssumptionId } from '#sims/model/assumption.ts';
import { words } from '../words/words.ts';

/** Letters that stand on their own in Unicode, and what people type who do not have them. */
const TYPED_AS: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ł: 'l', ø: 'o', ß: 'ss', '’': "'", '‘': "'" };

/** The same for "Müller", "MULLER" and "müller"; "m³" reads "m3". */
export function folded(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[ıəłøß’‘]/g, (letter) => TYPED_AS[letter]!);
}

/** Whether every word typed occurs in the text, as a part of a word too. Nothing typed occurs in everything. */
export function holdsAll(foldedText: string, query: string): boolean {
	return folded(query)
		.split(/\s+/)
		.every((word) => foldedText.includes(word));
}

/** All that a reader might remember of an assumption, folded, by id. */
export function searchTexts(shownCase: Case): ReadonlyMap<AssumptionId, string> {
	return new Map(ASSUMPTION_IDS.map((id) => [id, folded(textOf(shownCase, id))]));
}

function textOf(shownCase: Case, id: AssumptionId): string {
	const { group, unit } = ASSUMPTIONS[id];
	const { basis, sources = [] } = shownCase.assumptions[id];
	const { assumptionDisputes } = shownCase.words;
	const { assumptionNotes } = evidenceOf(shownCase).words;
	const dispute = assumptionDisputes[id];
	const cited = [...sources, ...(shownCase.disputeSources[id] ?? [])].map((source) => sourceOf(shownCase, source));
	return [
		words.assumptionLabels[id],
		words.page.assumptions.groups[group],
		words.unitWords[unit],
		words.settings.evidence.badge(words.page.assumptions.basis[basis], dispute !== undefined),
		assumptionNotes[id] ?? '',
		dispute ?? '',
		...cited.flatMap(({ publisher, title }) => [publisher, title]),
	].join('\n');
}
