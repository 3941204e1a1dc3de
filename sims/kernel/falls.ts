/** Whether members fall, told by the kernel: the same ones as the model says, many at a time. */
import type { Draws } from '../ensemble/draws.ts';
import type { FallsIn } from '../ensemble/flip/falls.ts';
import type { Statement } from '../ensemble/flip/statement.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { NEVER } from '../model/firstDays.ts';
import { Batch } from './batch.ts';
import { BATCH } from './layout.ts';
import type { Machine } from './machine.ts';

/** Members run at a time: whoever asks about one mostly asks about the next. A few milliseconds. */
const AT_ONCE = 64;

/** @param machine is used by this alone while members are asked about */
export function kernelFalls(machine: Machine, draws: Draws): FallsIn {
	return (scenario, statement) => {
		const watched = { indicators: indicatorsOf(statement), level: statement.level };
		const asked = { scenario: { ...scenario, days: statement.day + 1 }, series: [], watched, keeps: [] };
		const batch = new Batch(machine, draws, asked);
		const row = batch.ids.indexOf(statement.event) * BATCH;
		/** By groups of AT_ONCE members: the first day of the event of each. */
		const known: (Int16Array | undefined)[] = [];

		return (member) => {
			const group = Math.floor(member / AT_ONCE);
			let firsts = known[group];
			if (firsts === undefined) {
				batch.forget(AT_ONCE);
				batch.run(group * AT_ONCE, AT_ONCE, 0);
				known[group] = firsts = batch.whole.first.slice(row, row + AT_ONCE);
			}
			return firsts[member % AT_ONCE] !== NEVER;
		};
	};
}

function indicatorsOf({ event }: Statement): readonly IndicatorId[] {
	const [kind, of] = event.split('.');
	return kind === 'below' ? [of as IndicatorId] : [];
}
