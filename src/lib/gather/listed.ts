/** All that was handed in, exercises and desks in one list, under the names that a teacher chooses from. */
import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import type { DeskGroup } from './deskGroups.ts';
import type { Group } from './tally.ts';

export type Listed = {
	/** Of no two the same. */
	readonly key: string;
	readonly title: string;
	/** How many were handed in. */
	readonly size: number;
} & ({ readonly kind: 'exercise'; readonly of: Group } | { readonly kind: 'desk'; readonly of: DeskGroup });

/** The largest first. */
export function listed(exercises: readonly Group[], desks: readonly DeskGroup[]): readonly Listed[] {
	return [...exercises.map(ofExercise), ...desks.map(ofDesk)].sort((a, b) => b.size - a.size);
}

function ofExercise(of: Group): Listed {
	const title = of.title === '' ? words.gather.untitled : of.title;
	return { kind: 'exercise', key: of.fingerprint, title, size: of.handIns.length, of };
}

function ofDesk(of: DeskGroup): Listed {
	const { weeks, seed, member, scenario } = of.setting;
	const say = words.desk;
	// A seed is a name, not an amount: it has no separators.
	const title = words.gather.desk.group(
		say.title,
		count(weeks),
		String(seed),
		String(member),
		`${say.scenarios[scenario]}.`,
	);
	return { kind: 'desk', key: of.key, title, size: of.logs.length, of };
}
