/**
 * Where the reference figures lie, some 1.9 MB: fetched when the checks are run, and not kept ahead for when there is no
 * network.
 */
import asReportedFigures from '#sims/checks/reference/as-reported.csv?url';
import corridorOpenFigures from '#sims/checks/reference/corridor-open.csv?url';
import fixedRationFigures from '#sims/checks/reference/fixed-ration-couplings-off.csv?url';
import halfChanceFigures from '#sims/checks/reference/half-chance.csv?url';
import reliefContinuesFigures from '#sims/checks/reference/relief-continues.csv?url';
import asReported from '#sims/checks/reference/scenarios/as-reported.json' with { type: 'json' };
import corridorOpen from '#sims/checks/reference/scenarios/corridor-open.json' with { type: 'json' };
import fixedRation from '#sims/checks/reference/scenarios/fixed-ration-couplings-off.json' with { type: 'json' };
import halfChance from '#sims/checks/reference/scenarios/half-chance.json' with { type: 'json' };
import reliefContinues from '#sims/checks/reference/scenarios/relief-continues.json' with { type: 'json' };
import type { Case } from '#sims/cases/case.ts';
import { FIRST_CASE } from '#sims/cases/first.ts';
import type { ReferenceName } from '#sims/checks/referenceRun.ts';
import { ASSUMPTION_IDS } from '#sims/model/assumption.ts';
import { parseScenario } from '#sims/scenarios/schema.ts';
import { words } from '../words/words.ts';
import type { CheckRequest } from '../worker/protocol.ts';

const FILES: Readonly<Record<ReferenceName, readonly [url: string, scenario: unknown]>> = {
	'as-reported': [asReportedFigures, asReported],
	'corridor-open': [corridorOpenFigures, corridorOpen],
	'half-chance': [halfChanceFigures, halfChance],
	'relief-continues': [reliefContinuesFigures, reliefContinues],
	'fixed-ration-couplings-off': [fixedRationFigures, fixedRation],
};

/** The figures are of the first case, so that its values go with the scenarios, whatever case is shown. */
const CENTRAL_VALUES = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, FIRST_CASE.assumptions[id].central]));

/** @param page the address of the page, against which those of the files are read */
export function referenceFiles(page: string): CheckRequest['reference'] {
	return Object.entries(FILES).map(([name, [url, input]]) => {
		const parsed = parseScenario(input);
		if (!parsed.ok) throw new Error(`the scenario of the reference ${name} cannot be read`);
		const assumptions = { ...CENTRAL_VALUES, ...parsed.scenario.assumptions };
		return { name, scenario: { ...parsed.scenario, assumptions }, url: new URL(url, page).href };
	});
}

/** What the runs are called, by name of scenario; beside another case they say whose they are. */
export function referenceTitles(shownCase: Case): Readonly<Record<string, string>> {
	const { title: of, scenarios } = FIRST_CASE.words;
	const name = (title: string) => (shownCase.id === FIRST_CASE.id ? title : words.check.ofCase(title, of));
	return Object.fromEntries(Object.entries(scenarios).map(([id, { title }]) => [id, name(title)]));
}
