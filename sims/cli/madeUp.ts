import type { Case } from '../cases/case.ts';

/** What stands after the label: that the place does not exist, where it does not. */
export function madeUpLines({ words }: Case): readonly string[] {
	return words.madeUp === null ? [] : [words.madeUp];
}
