/** The file of any scenario that a reader can have chosen, as it rides in a picture, and what it has to open as. */
import type fc from 'fast-check';
import { karabakh2022 } from '#sims/cases/karabakh-2022/karabakh-2022.ts';
import { Draws } from '#sims/ensemble/draws.ts';
import { Ensemble } from '#sims/ensemble/ensemble.ts';
import { fingerprintOf } from '#sims/ensemble/fingerprint.ts';
import { ENGINE } from '#sims/model/engine.ts';
import { MODEL_VERSION } from '#sims/model/version.ts';
import { centralRun } from '#sims/scenarios/central.ts';
import { scenarioWith } from '../state/choice.ts';
import { choices } from '../state/choices.arbitrary.ts';
import type { FileRead } from '../state/file/readFile.ts';
import { publishedOf } from '../state/link/fields.ts';
import { FORMAT } from '../state/link/lift.ts';
import { plainJson } from '../state/picture/found.ts';
import { type SaveOrder, scenarioFile } from './scenarioJson.ts';

const asReported = karabakh2022.scenarios[0]!;
const LEVEL = 0.5;

/** Of a few runs of one scenario: a file holds the fingerprint that it is given. */
const fingerprint = fingerprintOf(figures());

function figures() {
	const watched = { indicators: ['foodCoverage', 'medicineCoverage', 'heatCoverage'], level: LEVEL } as const;
	const ensemble = new Ensemble(new Draws(karabakh2022.assumptions, 7), asReported, ['foodCoverage'], watched);
	ensemble.run(0, 16);
	return {
		request: { scenario: asReported, seed: 7, members: 16, series: ['foodCoverage'], level: LEVEL } as const,
		members: 16,
		bands: ensemble.bands(),
		dates: ensemble.dates(),
		central: centralRun(karabakh2022.assumptions, asReported),
	};
}

export interface SavedScenario {
	/** What the picture is made of. */
	readonly order: SaveOrder;
	/** What it holds. */
	readonly text: string;
	/** What opens from it: the same choice, and the stamp of the page that made it. */
	readonly opens: FileRead;
}

export const savedScenarios: fc.Arbitrary<SavedScenario> = choices.map((choice) => {
	const { seed, members } = choice;
	const request = { scenario: scenarioWith(publishedOf(choice, karabakh2022), choice), seed, members };
	const order = { case: karabakh2022, choice, shown: { request, members }, fingerprint, sentence: 'If …' };
	const stamp = { format: FORMAT, model: MODEL_VERSION, engine: ENGINE, fingerprint };
	return {
		order,
		text: plainJson(scenarioFile(order)),
		opens: { ok: true, case: karabakh2022, choice, stamp, frozen: false },
	};
});
