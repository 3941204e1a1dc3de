/** What a class chose at desks: each log with the weeks that follow from it, told apart by desk. */
import type { Case } from '#sims/cases/case.ts';
import type { WeekChoice } from '#sims/desk/choice.ts';
import { Desk } from '#sims/desk/desk.ts';
import type { DeskSetting } from '#sims/desk/setting.ts';
import type { DeskWeek } from '#sims/desk/week.ts';
import { type DeskLog, choicesOf } from '../desk/deskLog.ts';

export interface RunLog {
	readonly log: DeskLog;
	/** What holds after all goings-back, one for each week so far. */
	readonly choices: readonly WeekChoice[];
	readonly weeks: readonly DeskWeek[];
}

/** Logs of one desk: the same trucks, weeks and conditions. */
export interface DeskGroup {
	readonly setting: DeskSetting;
	/** The same for the same desk. */
	readonly key: string;
	readonly logs: readonly RunLog[];
}

/** A log of twenty weeks takes 2 ms where this was measured, and ten times that on an old phone. */
const LOGS_PER_SLICE = 10;

/** Runs as many logs as there are; between slices the page is at hand. */
export async function runLogs(logs: readonly DeskLog[], deskCase: Case): Promise<readonly RunLog[]> {
	const run: RunLog[] = [];
	for (const log of logs) {
		const choices = choicesOf(log);
		run.push({ log, choices, weeks: new Desk(deskCase.assumptions, log.setting, deskCase.start).run(choices) });
		if (run.length % LOGS_PER_SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
	}
	return run;
}

/** The largest group first; of groups as large, the one that came first. */
export function byDesk(logs: readonly RunLog[]): readonly DeskGroup[] {
	const groups = new Map<string, RunLog[]>();
	for (const one of logs) {
		const key = keyOf(one.log.setting);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.entries()]
		.map(([key, all]) => ({ key, setting: all[0]!.log.setting, logs: all }))
		.sort((a, b) => b.logs.length - a.logs.length);
}

function keyOf({ seed, member, weeks, scenario }: DeskSetting): string {
	return [scenario, weeks, seed, member].join(' ');
}
