/** What a teacher has notes and worksheets of: the exercises that come with the page, and the desk. */
import type { Case } from '#sims/cases/case.ts';
import { CASES } from '#sims/cases/shipped.ts';
import { DESK_CASE } from '../desk/deskCase.ts';
import { DESK_ENTRY } from '../desk/deskEntry.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { SHIPPED_IDS, type Shipped, type ShippedId } from '../lesson/shipped.ts';

export const KIT_IDS = [...SHIPPED_IDS, 'desk'] as const;
export type KitId = ShippedId | 'desk';

export interface KitEntry {
	readonly id: KitId;
	readonly case: Case;
	readonly title: string;
	readonly aim: string;
	readonly minutes: number;
	/** Its steps, for paper. Null: the desk, which has weeks. */
	readonly exercise: Exercise | null;
}

/** @param shipped those of every case. One entry for each, and the desk last */
export function kitEntries(shipped: readonly Shipped[]): readonly KitEntry[] {
	const { title, aim, minutes } = DESK_ENTRY;
	return [
		...shipped.map(({ id, case: its, exercise }) => ({ id, case: its, ...summaryOf(exercise), exercise })),
		{ id: 'desk', case: DESK_CASE, title, aim, minutes, exercise: null },
	];
}

function summaryOf({ title, aim, minutes }: Exercise): Pick<KitEntry, 'title' | 'aim' | 'minutes'> {
	return { title, aim, minutes };
}

/** Each that notes are written on, with the same on other places. */
export function withTwins(entries: readonly KitEntry[]): readonly { entry: KitEntry; twins: readonly KitEntry[] }[] {
	return KIT_IDS.map((id) => {
		const [entry, ...twins] = CASES.flatMap((each) => entries.filter((one) => one.id === id && one.case === each));
		return { entry: entry!, twins };
	});
}
