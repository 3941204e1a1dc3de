/** What an answer to "what moves the answer?" says in words. */
import type { Target } from '#sims/ensemble/kept.ts';
import type { Share } from '#sims/ensemble/moves.ts';
import { addDays } from '#sims/model/calendar.ts';
import { type StoreGroup, type StoreId, storeGroup } from '#sims/model/store.ts';
import type { RunRequest } from '../worker/protocol.ts';
import { NBSP, count } from '../words/numbers.ts';
import { words } from '../words/words.ts';
import { eventOf } from './answer.ts';
import type { Part, PartId } from './moves.ts';
import { PANELS, SHARE_SERIES, type View } from './panel.ts';
import { dayInRun } from './runsOut.ts';

const say = words.moves;

/** What a supply or a stock is called behind "the spread in". */
export function namedIn(view: View, focus: StoreGroup, store: StoreId): string {
	if (view === 'share') return say.supplies[focus];
	return store === 'pipelineGas' ? say.gasInThePipes : words.sentence.stocks[store];
}

/** The level whose first day below it is asked about. */
export function levelNamed(view: View, store: StoreId, level: number): string {
	if (view === 'share') return words.sentence.levelOfNeed(level);
	return store === 'pipelineGas' ? say.halfOfAsked : say.oneWeek;
}

/** "the spread in food on 18 September". */
export function spreadNamed(target: Target, { scenario, level }: RunRequest): string {
	const { view, focus, store } = whose(target);
	const what = namedIn(view, focus, store);
	switch (target.kind) {
		case 'day':
			return say.spreadOnDay(what, dayInRun(scenario.start, scenario.days, target.day));
		case 'chart':
			return say.spreadOverAllDays(what);
		case 'date':
			return say.spreadOfFirstDay(what, levelNamed(view, store, level));
	}
}

/** The supply, or the store of a stock, that a target belongs to. */
function whose(target: Target): { view: View; focus: StoreGroup; store: StoreId } {
	for (const focus of PANELS) {
		const main = SHARE_SERIES[focus].main;
		const isIts = target.kind === 'date' ? target.event === eventOf('share', focus, 'oil') : target.series === main;
		if (isIts) return { view: 'share', focus, store: 'oil' };
	}
	const store = (target.kind === 'date' ? target.event : target.series).split('.')[1] as StoreId;
	return { view: 'stock', focus: storeGroup(store), store };
}

/** Below this spread all runs read the same on the screen: of a share, and of days. */
const HARDLY = { share: 0.0005, days: 0.05 };

/** Whether there is a spread that anyone could see. */
export function isSpread(target: Target, variance: number): boolean {
	if (target.kind === 'date') return variance > 0;
	return Math.sqrt(variance) > (target.series.startsWith('coverDays') ? HARDLY.days : HARDLY.share);
}

/** "52 %"; what is small, or lies below 0 by noise, is "<1 %". */
export function shareShown(share: number): string {
	const rounded = Math.round(100 * share);
	return `${rounded < 1 ? '<1' : count(Math.min(100, rounded))}${NBSP}%`;
}

/** "52 % ± 2". */
export function withError({ share, error }: Share): string {
	return say.share(shareShown(share), count(Math.max(1, Math.ceil(100 * error))));
}

/** A part's whole per cent, as the parts add up. */
export function partShown({ percent, none }: Part): string {
	return percent === 0 && !none ? `<1${NBSP}%` : `${percent}${NBSP}%`;
}

/** The sentence: its lead, which is set apart, and what follows. */
export function restsOn(parts: readonly Part[], spread: string): { readonly lead: string; readonly rest: string } {
	const shown = (id: PartId) => {
		const part = parts.find((one) => one.id === id);
		if (part === undefined) return null;
		return part.percent === 0 && !part.none ? say.lessThanOne : partShown(part);
	};
	const [rest, spells, together] = [shown('rest'), shown('spells'), shown('together')];
	const beyond =
		rest !== null ? say.onRest(rest) : spells !== null ? say.onSpells(spells, together!) : say.onTogether(together!);
	return {
		lead: say.atTheStart(say.lead(shown('assumption')!, spread)),
		rest: say.onBases(shown('derived')!, shown('standard')!, shown('reported')!) + beyond,
	};
}
