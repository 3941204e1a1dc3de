/** Whether members of a scenario fall by the day of a statement. */
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Draws } from '../draws.ts';
import { Members } from '../members.ts';
import { type Statement, eventSeen } from './statement.ts';

/** Gives, for a scenario, whether the member of a number falls; the last one that was given is the one that is asked. */
export type FallsIn = (scenario: Scenario, statement: Statement) => (member: number) => boolean;

/** Runs each member by itself, to the day on which it falls. */
export function membersFall(draws: Draws): FallsIn {
	return (scenario, statement) => {
		const members = new Members(draws, { ...scenario, days: statement.day + 1 });
		const seen = eventSeen(statement);
		return (member) => {
			let falls = false;
			members.runUntil(member, (end) => (falls = seen(end)));
			return falls;
		};
	};
}
