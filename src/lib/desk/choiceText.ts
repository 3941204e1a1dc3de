/** A choice in words: what a truck carries, and how a group is given out. */
import type { GroupChoice, WeekChoice } from '#sims/desk/choice.ts';
import { percent } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { LOAD_IDS } from './mix.ts';

const say = words.desk;

export function loadText({ load }: WeekChoice): string {
	return LOAD_IDS.map((id) => `${say.loads[id]} ${percent(load[id])}`).join(', ');
}

export function rationText({ ration, keptBack }: GroupChoice): string {
	const kept = keptBack > 0 ? say.chosenKept(percent(keptBack)) : '';
	return `${ration === null ? say.byCover : say.chosenShare(percent(ration))}${kept}`;
}
