import { words } from '../words/words.ts';
import type { Parting } from './parting.ts';

/** One sentence about where a line parts from the runs. @param dayOf a day of the run, from 0, as it is read */
export function partingSentence({ apart, longest, lastDay }: Parting, dayOf: (day: number) => string): string {
	const say = words.sketch.parting;
	const [first] = apart;
	if (first === undefined || longest === null) return say.inside;
	const side = words.sketch.sides[longest.side];
	if (apart.length > 1) return say.several(dayOf(first.first), side, dayOf(longest.first), dayOf(longest.last));
	if (first.last < lastDay) return say.comesBack(dayOf(first.first), side, dayOf(first.last));
	return first.first === 0 ? say.throughout(side) : say.toTheEnd(dayOf(first.first), side);
}
