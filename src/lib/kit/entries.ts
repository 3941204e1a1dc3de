/** What a teacher has notes and a worksheet of: the exercises that come with the page, and the desk. */
import { DESK_ENTRY } from '../desk/deskEntry.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { SHIPPED_IDS, type Shipped, type ShippedId } from '../lesson/shipped.ts';

export const KIT_IDS = [...SHIPPED_IDS, 'desk'] as const;
export type KitId = ShippedId | 'desk';

export interface KitEntry {
	readonly id: KitId;
	readonly title: string;
	readonly aim: string;
	readonly minutes: number;
	/** Its steps, for paper. Null: the desk, which has weeks. */
	readonly exercise: Exercise | null;
}

export function kitEntries(shipped: readonly Shipped[]): readonly KitEntry[] {
	const { title, aim, minutes } = DESK_ENTRY;
	return [
		...shipped.map(({ id, exercise }) => ({ id, ...summaryOf(exercise), exercise })),
		{ id: 'desk', title, aim, minutes, exercise: null },
	];
}

function summaryOf({ title, aim, minutes }: Exercise): Pick<KitEntry, 'title' | 'aim' | 'minutes'> {
	return { title, aim, minutes };
}
