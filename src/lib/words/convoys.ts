/** Whose a convoy is and by which road, in the words of its case. What a reader typed stands as it was typed. */
import type { CaseWords } from '#sims/cases/words.ts';
import type { Convoy } from '#sims/scenarios/scenario.ts';
import { words } from './words.ts';

/** A name that a reader typed may be one that every object has, such as "constructor". */
function known(names: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** "government of Armenia", as it stands within a sentence. */
export function senderOf({ senders }: CaseWords, { by }: Pick<Convoy, 'by'>): string {
	return by === undefined ? words.access.unnamed : (known(senders, by) ?? by);
}

/** "Lachin road". */
export function routeName({ roads, routes }: CaseWords, route: string): string {
	return known(roads, route) ?? known(routes, route) ?? route;
}

/** "Lachin". */
export function shortRouteName({ routes }: CaseWords, route: string): string {
	return known(routes, route) ?? route;
}
