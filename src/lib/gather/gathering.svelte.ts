import type { HandIn } from '../lesson/answers.ts';
import { type Arrived, readFiles, readPasted } from './read.ts';
import { type Group, byExercise } from './tally.ts';

/** What a class handed in, for as long as the page is open: nothing of it is kept, and nothing leaves the browser. */
export class Gathering {
	taken: readonly HandIn[] = $state.raw([]);
	broken: readonly Extract<Arrived, { ok: false }>[] = $state.raw([]);
	/** How many came that were there already, to the letter. */
	repeated = $state(0);
	/** How many are being read. */
	reading = $state(0);
	readonly groups: readonly Group[] = $derived(byExercise(this.taken));

	async paste(text: string): Promise<void> {
		await this.#add(readPasted(text));
	}

	/** Files that are chosen or dropped. */
	async take(files: readonly File[]): Promise<void> {
		await this.#add(readFiles(files));
	}

	clear(): void {
		this.taken = [];
		this.broken = [];
		this.repeated = 0;
	}

	async #add(arriving: Promise<readonly Arrived[]>): Promise<void> {
		this.reading += 1;
		try {
			const arrived = await arriving;
			const there = this.taken.map((handIn) => JSON.stringify(handIn));
			const fresh: HandIn[] = [];
			for (const one of arrived) {
				if (!one.ok) continue;
				const text = JSON.stringify(one.handIn);
				if (there.includes(text)) this.repeated += 1;
				else fresh.push(one.handIn);
				there.push(text);
			}
			this.taken = [...this.taken, ...fresh];
			this.broken = [...this.broken, ...arrived.filter((one) => !one.ok)];
		} finally {
			this.reading -= 1;
		}
	}
}
