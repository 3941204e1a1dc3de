/** What is on the screen as a scenario in a file: see `ScenarioFile`. Loaded when a reader first asks for one. */
import type { Case } from '#sims/cases/case.ts';
import type { DateId } from '#sims/ensemble/firstDates.ts';
import { type Fingerprint, fingerprintText } from '#sims/ensemble/fingerprint.ts';
import { ENGINE } from '#sims/model/engine.ts';
import { isAsked } from '#sims/model/firstDays.ts';
import { STORES } from '#sims/model/store.ts';
import { MODEL_VERSION } from '#sims/model/version.ts';
import { PANELS, SHARE_SERIES } from '../figures/panel.ts';
import type { Choice } from '../state/choice.ts';
import { FILE_FORMAT, type Headline, type ScenarioFile } from '../state/file/scenarioFile.ts';
import { encodeLink } from '../state/link/link.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type Answered, aboutOf } from './about.ts';
import { crossing } from './datesTable.ts';
import { fileName } from './download.ts';

export interface SaveOrder {
	readonly case: Case;
	readonly choice: Choice;
	/** The settled figures of that choice; without dates, what was run alone. */
	readonly shown: Answered | Shown;
	/** Of the figures; null where they are other figures than those that a fingerprint is of. */
	readonly fingerprint: Fingerprint | null;
	/** The sentence above the figures, as one text. */
	readonly sentence: string;
}

export function scenarioJson(order: SaveOrder): { readonly text: string; readonly name: string } {
	const file = scenarioFile(order);
	const { choice } = order;
	return {
		text: `${JSON.stringify(file, null, '\t')}\n`,
		name: fileName(choice.scenarioName, file.changed.length > 0, choice.title ?? '', 'json'),
	};
}

/** The same as data: it goes with every picture too. */
export function scenarioFile({ case: shownCase, choice, shown, fingerprint, sentence }: SaveOrder): ScenarioFile {
	const { label, leavesOut, changed } = aboutOf(shownCase, shown, sentence, '');
	return {
		corridor: FILE_FORMAT,
		label,
		leavesOut,
		title: choice.title,
		sentence,
		scenario: choice.scenarioName,
		model: MODEL_VERSION,
		engine: ENGINE,
		seed: choice.seed,
		runs: choice.members,
		changed,
		headline: 'dates' in shown ? headline(shown, choice) : [],
		fingerprint: fingerprint && fingerprintText(fingerprint),
		choice: encodeLink(choice, shownCase, fingerprint),
		run: shown.request.scenario,
	};
}

/** When each supply is below the level, and each store short by the chosen criterion. */
function headline(shown: Shown, { criterion }: Choice): Headline[] {
	const say = words.keeping.save;
	const supplies = PANELS.map((panel): [string, DateId] => [
		say.below(words.page.panels[panel].name, percent(shown.request.level)),
		`below.${SHARE_SERIES[panel].main as 'foodCoverage'}`,
	]);
	const stores = STORES.filter((store) => isAsked(criterion, store)).map((store): [string, DateId] => [
		say.short(words.storeNames[store], words.dates.criteria[criterion]),
		`${criterion}.${store}`,
	]);
	return [...supplies, ...stores].map(([what, id]) => ({ what, ...crossing(shown, id) }));
}
