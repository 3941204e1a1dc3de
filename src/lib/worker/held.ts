import type { Draws } from '#sims/ensemble/draws.ts';
import type { Kept } from '#sims/ensemble/kept.ts';
import { FEWEST_MEMBERS, type Moves, drawnIn, movesOf } from '#sims/ensemble/moves.ts';
import type { AssumptionId, Assumptions } from '#sims/model/assumption.ts';
import type { MovesQuestion, RunRequest } from './protocol.ts';

/** The single runs of the newest ensemble, as far as it has got, for questions that come between its slices. */
export class Held {
	#runs: {
		readonly number: number;
		readonly kept: Kept;
		readonly draws: Draws;
		readonly drawn: readonly AssumptionId[];
	} | null = null;

	clear(): void {
		this.#runs = null;
	}

	take(number: number, { scenario }: RunRequest, kept: Kept | null, draws: Draws, assumptions: Assumptions): void {
		this.#runs = kept === null ? null : { number, kept, draws, drawn: drawnIn(assumptions, scenario) };
	}

	/** Null where there are no runs of that request, or too few. */
	moves({ request, target }: MovesQuestion): Moves | null {
		if (this.#runs?.number !== request || this.#runs.kept.count < FEWEST_MEMBERS) return null;
		const { kept, draws, drawn } = this.#runs;
		return movesOf(kept.of(target), draws, drawn);
	}
}
