/** Which levers a statement hangs on at all, and how strongly: a few members are run at both ends of each. */
import type { Lever } from '../../scenarios/levers.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Draws } from '../draws.ts';
import { Members } from '../members.ts';
import type { Work } from './half.ts';
import { type Statement, eventReads, eventSeen } from './statement.ts';

/** Members run at both ends before a lever is said not to touch the event. */
export const SCREENED = 32;
/** Those from which its strength is read: it only sets what is looked into first. */
const WEIGHED = 12;

/**
 * Days by which the event moves between both ends of a lever, summed over a few members; null where not a bit of what it is
 * read from differs in any of them on any day.
 */
export function* reaction(lever: Lever, draws: Draws, statement: Statement): Work<number | null> {
	const [low, high] = [lever.low, lever.high].map((end) => new Traces(draws, lever.at(end), statement));
	let moved = 0;
	let touched = false;
	for (let member = 0; member < SCREENED; member++) {
		if (touched && member >= WEIGHED) break;
		yield;
		const [a, b] = [low!.of(member), high!.of(member)];
		moved += Math.abs(a.first - b.first);
		touched ||= a.reads.some((value, at) => value !== b.reads[at]);
	}
	return touched ? moved : null;
}

class Traces {
	readonly #members: Members;
	readonly #statement: Statement;

	constructor(draws: Draws, scenario: Scenario, statement: Statement) {
		this.#members = new Members(draws, { ...scenario, days: statement.day + 1 });
		this.#statement = statement;
	}

	/** The first day of the event, the day after the last where it does not come, and all that it is read from. */
	of(member: number): { readonly first: number; readonly reads: readonly number[] } {
		const seen = eventSeen(this.#statement);
		const readsOf = eventReads(this.#statement);
		const reads: number[] = [];
		let first = this.#statement.day + 1;
		this.#members.run(member, (end) => {
			if (end.day < first && seen(end)) first = end.day;
			for (const value of readsOf(end)) reads.push(value);
		});
		return { first, reads };
	}
}
