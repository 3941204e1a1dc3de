/** Runs of one scenario of which every value is wanted, by the kernel: the same values as the model gives, to the last bit. */
import type { Draws } from '../ensemble/draws.ts';
import { AT_ONCE, type MakeRuns } from '../ensemble/sideRuns.ts';
import { Batch } from './batch.ts';
import { BATCH, LANES } from './layout.ts';
import type { Machine } from './machine.ts';

/** @param nextMachine gives one for each scenario, which it is used by alone from then on */
export function kernelRuns(nextMachine: () => Machine, draws: Draws): MakeRuns {
	return (scenario, series, watched) => {
		const { days } = scenario;
		const exact = { series, members: AT_ONCE };
		const batch = new Batch(nextMachine(), draws, { scenario, series: [], watched, keeps: [], exact });
		const values = new Float64Array(series.length * days * AT_ONCE);
		const first = new Int16Array(batch.ids.length * AT_ONCE);
		const back = new Int16Array(batch.ids.length * AT_ONCE);
		const groups = AT_ONCE / LANES;

		/** From groups of LANES members, each day by day, to days of all members. */
		function takeValues(): void {
			let from = 0;
			for (let i = 0; i < series.length; i++) {
				for (let group = 0; group < groups; group++) {
					for (let day = 0; day < days; day++) {
						const into = (i * days + day) * AT_ONCE + group * LANES;
						for (let lane = 0; lane < LANES; lane++) values[into + lane] = batch.exact[from++]!;
					}
				}
			}
		}
		function takeDates(from: Int16Array, into: Int16Array): void {
			for (let event = 0; event < batch.ids.length; event++) {
				into.set(from.subarray(event * BATCH, event * BATCH + AT_ONCE), event * AT_ONCE);
			}
		}
		return {
			values,
			first,
			back,
			run(member, members) {
				batch.forget(AT_ONCE);
				batch.run(member, members, 0);
				takeValues();
				takeDates(batch.whole.first, first);
				takeDates(batch.whole.back, back);
			},
		};
	};
}
