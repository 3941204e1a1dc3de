/** Runs of one scenario of which every value is wanted, a few members at a time. */
import { NEVER } from '../model/firstDays.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Draws } from './draws.ts';
import { FirstDates, type Watched, idsOf } from './firstDates.ts';
import { Members } from './members.ts';
import { type SeriesId, read, seriesOf } from './series.ts';

/** Members that are run at a time: what is counted of them stays at hand. */
export const AT_ONCE = 16;

export interface SideRuns {
	/** By series, then by day: a number for each of AT_ONCE members. */
	readonly values: Float64Array;
	/** By event, in the order of `idsOf`: for each of AT_ONCE members the first day, and the day on which it ends, or NEVER. */
	readonly first: Int16Array;
	readonly back: Int16Array;
	/** Runs members, numbered from `first`; at most AT_ONCE. */
	run(first: number, members: number): void;
}

export type MakeRuns = (scenario: Scenario, series: readonly SeriesId[], watched: Watched) => SideRuns;

/** Runs each member by itself. */
export function membersRuns(draws: Draws): MakeRuns {
	return (scenario, asked, watched) => {
		const { days } = scenario;
		const members = new Members(draws, scenario);
		const series = asked.map(seriesOf);
		const values = new Float64Array(series.length * days * AT_ONCE);
		const events = idsOf(watched).length;
		const first = new Int16Array(events * AT_ONCE).fill(NEVER);
		const back = new Int16Array(events * AT_ONCE).fill(NEVER);
		const dates = new FirstDates(days, watched);

		function runOne(member: number, place: number): void {
			const { observe, firsts } = dates.member();
			members.run(member, (end) => {
				observe(end);
				for (let i = 0; i < series.length; i++) values[(i * days + end.day) * AT_ONCE + place] = read(series[i]!, end);
			});
			let at = place;
			for (const list of firsts) {
				for (let i = 0; i < list.first.length; i++, at += AT_ONCE) {
					first[at] = list.first[i]!;
					back[at] = list.back[i]!;
				}
			}
		}
		return {
			values,
			first,
			back,
			run(from, count) {
				for (let place = 0; place < count; place++) runOne(from + place, place);
			},
		};
	};
}
