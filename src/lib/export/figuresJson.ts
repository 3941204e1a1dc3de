/** The figures as JSON, the label first, with the file of the scenario inside: dropped on the page, that is what opens. */
import { BAND_NAMES } from '#sims/ensemble/bands.ts';
import { addDays } from '#sims/model/calendar.ts';
import { FIGURES_FORMAT, type FiguresFile } from '../state/file/figuresFile.ts';
import type { ScenarioFile } from '../state/file/scenarioFile.ts';
import type { Shown } from '../state/projection.svelte.ts';
import { words } from '../words/words.ts';
import type { About } from './about.ts';
import { quantilesSaid } from './bandsTable.ts';
import { firstDates } from './datesTable.ts';
import { seriesInWords } from './seriesInWords.ts';

/** More than what the quantiles are read to; all digits of a long run would be more than the page opens again. */
const DIGITS = 6;

export function figuresJson({ label, ...about }: About, shown: Shown, scenarioFile: ScenarioFile): string {
	const { start, days } = shown.request.scenario;
	const { opens, rounded, synthetic } = words.tables;
	const said = quantilesSaid([])
		.map(([, text]) => text)
		.filter((text) => text !== '');
	const file: FiguresFile = {
		label,
		corridorFigures: FIGURES_FORMAT,
		synthetic,
		opens,
		about,
		read: [...said, rounded],
		dates: Array.from({ length: days }, (_, day) => addDays(start, day)),
		bands: [...shown.bands].map(([series, bands]) => ({
			series,
			is: seriesInWords(series),
			...Object.fromEntries(
				BAND_NAMES.map((name, level) => [
					name,
					Array.from(bands.subarray(level * days, (level + 1) * days), (value) => Number(value.toPrecision(DIGITS))),
				]),
			),
		})),
		firstDays: firstDates(shown),
		scenarioFile,
	};
	// A row for each part: legible, and not a row for each number.
	const rows = Object.entries(file).map(([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)}`);
	return `{\n${rows.join(',\n')}\n}\n`;
}
