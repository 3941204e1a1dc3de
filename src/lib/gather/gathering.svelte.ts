import { DESK_CASE } from '../desk/deskCase.ts';
import type { HandIn } from '../lesson/answers.ts';
import { type DeskGroup, type RunLog, byDesk, runLogs } from './deskGroups.ts';
import { type Arrived, readFiles, readPasted } from './read.ts';
import { type Group, byExercise, withoutRepeats } from './tally.ts';

/** What a class handed in, for as long as the page is open: nothing of it is kept, and nothing leaves the browser. */
export class Gathering {
	taken: readonly HandIn[] = $state.raw([]);
	logs: readonly RunLog[] = $state.raw([]);
	broken: readonly Extract<Arrived, { ok: false }>[] = $state.raw([]);
	/** How many came that were there already, to the letter. */
	repeated = $state(0);
	/** How many are being read. */
	reading = $state(0);
	readonly groups: readonly Group[] = $derived(byExercise(this.taken));
	readonly desks: readonly DeskGroup[] = $derived(byDesk(this.logs));
	readonly used = $derived(this.taken.length + this.logs.length);

	async paste(text: string): Promise<void> {
		await this.#add(readPasted(text));
	}

	/** Files that are chosen or dropped. */
	async take(files: readonly File[]): Promise<void> {
		await this.#add(readFiles(files));
	}

	clear(): void {
		this.taken = [];
		this.logs = [];
		this.broken = [];
		this.repeated = 0;
	}

	async #add(arriving: Promise<readonly Arrived[]>): Promise<void> {
		this.reading += 1;
		try {
			const arrived = await arriving;
			const handIns = arrived.flatMap((one) => (one.ok && one.kind === 'answers' ? [one.handIn] : []));
			const logs = arrived.flatMap((one) => (one.ok && one.kind === 'log' ? [one.log] : []));
			const run = await runLogs(logs, DESK_CASE);
			// From here on nothing waits, so that what came meanwhile is there already.
			this.taken = this.#withNew(this.taken, handIns, (handIn) => handIn);
			this.logs = this.#withNew(this.logs, run, ({ log }) => log);
			this.broken = [...this.broken, ...arrived.filter((one) => !one.ok)];
		} finally {
			this.reading -= 1;
		}
	}

	#withNew<T>(there: readonly T[], came: readonly T[], saidOf: (one: T) => unknown): readonly T[] {
		const all = withoutRepeats([...there, ...came], saidOf);
		this.repeated += there.length + came.length - all.length;
		return all;
	}
}
