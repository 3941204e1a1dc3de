/**
 * What would flip it: for each lever of a scenario the smallest change that reverses a statement about half of the runs.
 * Each lever is moved alone, with the same draws. Work is done in small pieces; what is known stands in `rows`.
 */
import type { Assumptions } from '../../model/assumption.ts';
import { accessLevers } from '../../scenarios/accessLevers.ts';
import { type AccessLeverId, type Lever, type LeverId, assumptionLevers } from '../../scenarios/levers.ts';
import type { Unasked } from '../../scenarios/accessLevers.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Draws } from '../draws.ts';
import { type FallsIn, membersFall } from './falls.ts';
import { type Base, type Half, type Work, baseOf, halfFall } from './half.ts';
import { reaction } from './screening.ts';
import { type Finding, type Tried, smallestReversal } from './search.ts';
import { type Statement, holds } from './statement.ts';

/** What became of one lever. */
export type FlipRow = { readonly lever: LeverId } & (
	| ({ readonly current: number; readonly held: boolean; readonly low: number; readonly high: number } & (
			| Finding
			/** No run that was looked at changes by a bit between both ends. */
			| { readonly kind: 'untouched' }
	  ))
	| { readonly kind: 'unasked'; readonly lever: AccessLeverId; readonly why: Unasked['why'] }
);

/** Shares of the work, for what is shown of its progress: the unchanged scenario, the screening, then the levers. */
const BASE_PART = 0.05;
const SCREENING_PART = 0.1;

export class Flips {
	readonly #assumptions: Assumptions;
	readonly #draws: Draws;
	readonly #scenario: Scenario;
	readonly #statement: Statement;
	readonly #members: number;
	readonly #fallsIn: FallsIn;
	#rows: readonly FlipRow[] = [];
	#base: Base | null = null;
	#done = 0;

	/** @param fallsIn what runs the members: whichever it is, the same ones fall */
	constructor(
		assumptions: Assumptions,
		draws: Draws,
		scenario: Scenario,
		{ statement, members }: { readonly statement: Statement; readonly members: number },
		fallsIn: FallsIn = membersFall(draws),
	) {
		this.#assumptions = assumptions;
		this.#draws = draws;
		this.#scenario = scenario;
		this.#statement = statement;
		this.#members = members;
		this.#fallsIn = fallsIn;
	}

	/** One for each lever that is through, in the order of the search: what passes first, then what moves the event most. */
	get rows(): readonly FlipRow[] {
		return this.#rows;
	}
	/** Runs of the unchanged scenario that fall; null until all are counted. */
	get fallen(): number | null {
		return this.#base?.fallen ?? null;
	}
	/** Share of the work, 0 to 1. */
	get done(): number {
		return this.#done;
	}

	/** All of the work. It pauses after every few runs, and after each row. */
	*work(): Work<void> {
		this.#base = yield* baseOf(this.#members, this.#fallsIn(this.#scenario, this.#statement));
		this.#done = BASE_PART;
		const access = accessLevers(this.#assumptions, this.#scenario);
		const levers = assumptionLevers(this.#assumptions, this.#scenario);
		const reactions = new Map<Lever, number>();
		for (const [index, lever] of levers.entries()) {
			const days = yield* reaction(lever, this.#draws, this.#statement);
			this.#done = BASE_PART + (SCREENING_PART * (index + 1)) / levers.length;
			if (days !== null) reactions.set(lever, days);
		}
		const strongestFirst = [...reactions.keys()].sort((a, b) => reactions.get(b)! - reactions.get(a)!);
		const untouched = levers.filter((lever) => !reactions.has(lever));
		const asked = [...access, ...strongestFirst];
		for (const [index, lever] of asked.entries()) {
			const row = 'why' in lever ? unasked(lever) : yield* this.#row(lever);
			this.#rows = [...this.#rows, row];
			this.#done = BASE_PART + SCREENING_PART + ((1 - BASE_PART - SCREENING_PART) * (index + 1)) / asked.length;
			yield;
		}
		this.#rows = [...this.#rows, ...untouched.map((lever): FlipRow => ({ ...plain(lever), kind: 'untouched' }))];
		this.#done = 1;
	}

	*#row(lever: Lever): Work<FlipRow> {
		const base = this.#base!;
		const stands = holds(base);
		const last = base.fell.slice();
		const known = new Map<number, Tried>();
		if (lever.held) known.set(lever.current, triedOf({ ...shareOf(base), counted: true }, stands));
		const tryValue = function* (this: Flips, value: number, mustCount: boolean): Work<Tried> {
			const before = known.get(value);
			if (before !== undefined && (before.counted || !mustCount)) return before;
			const tried = triedOf(
				yield* halfFall(this.#fallsIn(lever.at(value), this.#statement), base, last, mustCount),
				stands,
			);
			known.set(value, tried);
			return tried;
		}.bind(this);
		return { ...plain(lever), ...(yield* smallestReversal(lever, tryValue)) };
	}
}

function shareOf({ fallen, members }: Base) {
	return { reached: holds({ fallen, members }), share: fallen / members };
}

/** @param stands whether the statement holds of the unchanged scenario */
function triedOf({ reached, share, counted }: Half, stands: boolean): Tried {
	return { reverses: reached !== stands, distance: stands ? share - 0.5 : 0.5 - share, counted };
}

function plain({ id, current, held, low, high }: Lever) {
	return { lever: id, current, held, low, high };
}

function unasked({ id, why }: Unasked): FlipRow {
	return { lever: id, kind: 'unasked', why };
}
