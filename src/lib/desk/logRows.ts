/** The log as rows: each choice with what was known before it and what came of it, as it was when it was made. */
import type { WeekChoice } from '#sims/desk/choice.ts';
import type { Desk } from '#sims/desk/desk.ts';
import type { DeskWeek } from '#sims/desk/week.ts';
import type { DeskLog } from './deskLog.ts';

export type LogRow =
	| {
			readonly kind: 'chose';
			readonly choice: WeekChoice;
			readonly before: DeskWeek | null;
			readonly came: DeskWeek;
			/** Whether it still counts: no one went back to before it. */
			counts: boolean;
	  }
	/** Weeks from 0. */
	| { readonly kind: 'back'; readonly from: number; readonly to: number };

export function logRows(desk: Desk, { entries }: Pick<DeskLog, 'entries'>): LogRow[] {
	const rows: LogRow[] = [];
	let holding: (LogRow & { kind: 'chose' })[] = [];
	for (const entry of entries) {
		if (entry.kind === 'back') {
			for (const row of holding.slice(entry.to)) row.counts = false;
			rows.push({ kind: 'back', from: holding.length - 1, to: entry.to });
			holding = holding.slice(0, entry.to);
			continue;
		}
		const weeks = desk.run([...holding.map(({ choice }) => choice), entry.choice]);
		const came = weeks.at(-1)!;
		const row = { kind: 'chose' as const, choice: entry.choice, before: weeks.at(-2) ?? null, came, counts: true };
		rows.push(row);
		holding = [...holding, row];
	}
	return rows;
}
