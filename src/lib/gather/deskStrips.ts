/** Choices as small strips: one column a week, a share as a height. */
import type { DeskGroup, GroupChoice, WeekChoice } from '#sims/desk/choice.ts';
import { loadText, rationText } from '../desk/choiceText.ts';
import { LOAD_IDS, type LoadId } from '../desk/mix.ts';
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';

export const WEEK_WIDTH = 11;
export const STRIP_HEIGHT = 30;
const GAP = 1;

/** From and to, as shares of the height; null: no bar in this week. */
export type Bar = readonly [from: number, to: number] | null;

export function barsPath(bars: readonly Bar[]): string {
	const width = WEEK_WIDTH - GAP;
	return bars
		.map((bar, week) => {
			if (bar === null || bar[0] === bar[1]) return '';
			const [top, height] = [STRIP_HEIGHT * (1 - bar[1]), STRIP_HEIGHT * (bar[1] - bar[0])];
			return `M${week * WEEK_WIDTH},${top.toFixed(1)}h${width}v${height.toFixed(1)}h${-width}z`;
		})
		.join('');
}

/** What of a truck each good takes, one on the other. */
export function loadBars(choices: readonly WeekChoice[], good: LoadId): readonly Bar[] {
	const under = LOAD_IDS.slice(0, LOAD_IDS.indexOf(good));
	return choices.map(({ load }) => {
		const from = under.reduce((sum, id) => sum + load[id], 0);
		return [from, from + load[good]];
	});
}

export interface RationBars {
	readonly fixed: readonly Bar[];
	/** Weeks in which the model gives out by days in store. */
	readonly byCover: readonly Bar[];
	readonly keptBack: readonly Bar[];
}

export function rationBars(choices: readonly GroupChoice[]): RationBars {
	return {
		fixed: choices.map(({ ration }) => (ration === null ? null : [0, ration])),
		byCover: choices.map(({ ration }) => (ration === null ? [0, 1] : null)),
		keptBack: choices.map(({ keptBack: share }) => (share === 0 ? null : [Math.max(0, share - 0.03), share + 0.03])),
	};
}

export const STRIP_IDS = ['load', 'food', 'medicine', 'lpg', 'motorFuel'] as const satisfies ('load' | DeskGroup)[];
export type StripId = (typeof STRIP_IDS)[number];

export function stripName(id: StripId): string {
	return id === 'load' ? words.gather.desk.load : words.desk.groups[id];
}

/** Weeks in a row with one choice are told once. */
export function stripTexts(choices: readonly WeekChoice[], id: StripId): readonly string[] {
	const texts = choices.map((choice) => (id === 'load' ? loadText(choice) : rationText(choice.groups[id])));
	const told: string[] = [];
	let first = 0;
	for (const [week, text] of texts.entries()) {
		if (texts[week + 1] === text) continue;
		told.push(words.gather.desk.inWeeks(words.desk.stretch(count(first + 1), count(week + 1)), text));
		first = week + 1;
	}
	return told;
}
