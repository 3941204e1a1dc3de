import { count } from '../words/numbers.ts';
import { words } from '../words/words.ts';

/** "central run", "run 17 of 4,096". @param member from 0; null: the central run */
export function runName(member: number | null, members: number): string {
	const { central, one } = words.runs;
	return member === null ? central : one(count(member + 1), count(members));
}
