/** Figures in a file, with the file of the scenario that they are of: only that is read back. */
import type { ScenarioFile } from './scenarioFile.ts';

/** The format of these files, apart from that of the scenario's file inside. */
export const FIGURES_FORMAT = 1;

export interface FiguresFile {
	readonly label: string;
	/** By this a file is known for what it is. */
	readonly corridorFigures: number;
	readonly synthetic: string;
	/** How the file is opened, in words. */
	readonly opens: string;
	readonly about: object;
	/** How the levels are to be read. */
	readonly read: readonly string[];
	/** The days of the bands. */
	readonly dates: readonly string[];
	/** A series each: name, what it is, and a list by day for each level. */
	readonly bands: readonly { readonly series: string; readonly is: string }[];
	readonly firstDays: readonly object[];
	readonly scenarioFile: ScenarioFile;
}
