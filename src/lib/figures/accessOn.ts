/** What passes on one day, in words: the read-out beside the access strip, and the strip as a sentence. */
import { addDays, dayNumberOf } from '#sims/model/calendar.ts';
import { dailyValue } from '#sims/model/daily.ts';
import { phaseOn, spans } from '#sims/scenarios/spans.ts';
import type { LineEntry } from '#sims/scenarios/scenario.ts';
import type { Shown } from '../state/projection.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import { listed } from '../words/joined.ts';
import { amount, dayOf, percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { type AccessRows, type RowId, convoyWords, isReported } from './accessRows.ts';

export interface AccessOn {
	readonly lines: string;
	/** One for each convoy of the day. */
	readonly convoys: readonly string[];
}

/** What the lists say by themselves. @param day from 0 */
export function accessOn(reader: Reader, rows: AccessRows, day: number): AccessOn {
	const say = words.access;
	const { course: scenario, case: shownCase } = reader;
	const reported = shownCase.scenarios.find(({ name }) => name === shownCase.reportedScenario)!;
	const shareOf = (entries: readonly LineEntry[]) =>
		spans<LineEntry>(entries, dayNumberOf(scenario.start), scenario.days).find(
			({ first, end }) => day >= first && day < end,
		)?.value.share ?? 0;
	const today = scenario.convoys.filter(({ date }) => dayNumberOf(date) - dayNumberOf(scenario.start) === day);
	return {
		lines: say.lines(
			orAssumed(rows, 'gas', day, percent(shareOf(scenario.gas))),
			orAssumed(rows, 'power', day, percent(shareOf(scenario.power))),
		),
		convoys: today.map((convoy) => convoyWords(shownCase.words, convoy, !isReported(convoy, reported))),
	};
}

function orAssumed({ rows }: AccessRows, id: RowId, day: number, value: string): string {
	const days = rows.find((row) => row.id === id)!.assumed;
	return days.some(({ first, end }) => day >= first && day < end) ? words.access.valueAssumed(value) : value;
}

/** What the road gives, as far as it is known from the runs. @param day from 0 */
export function roadOn(reader: Reader, rows: AccessRows, shown: Shown | null, day: number): string {
	return orAssumed(rows, 'road', day, roadInRuns(reader, shown, day));
}

function roadInRuns({ course: scenario }: Reader, shown: Shown | null, day: number): string {
	const say = words.access;
	const phase = phaseOn(scenario, day);
	if (phase === undefined || phase.road === 'closed') return say.roadClosed;
	if (phase.road === 'open') return say.roadOpen;
	const { trucksPerDay, passChance } = phase;
	const tried = amount(trucksPerDay);
	if (passChance === 0 || passChance === 1) return say.roadRelief(tried, amount(trucksPerDay * passChance));
	// Runs differ from day to day: the share of them in which the road is passable, from the runs themselves where known.
	const convoys = scenario.convoys.some(({ date }) => date === addDays(scenario.start, day));
	const known = shown !== null && !convoys && shown.central.days > day;
	const passed = known ? dailyValue(shown.central, 'trucksPassed', day) : trucksPerDay * passChance;
	return say.roadReliefByChance(tried, amount(passed));
}

/** The whole strip as one text, for those who do not see it. */
export function accessDescribed(reader: Reader, { rows, lanes }: AccessRows): string {
	const say = words.access;
	const { start } = reader.course;
	const row = (id: string) =>
		rows
			.find((candidate) => candidate.id === id)!
			.stretches.map(({ first, share, labels }) => say.from(dayOf(addDays(start, first)), labels[0] ?? percent(share)))
			.join(', ');
	const convoys = [...new Set(lanes.flatMap(({ trucks }) => trucks.map(({ title }) => title)))];
	return say.described(row('road'), row('gas'), row('power'), listed(convoys) || say.noConvoys);
}
