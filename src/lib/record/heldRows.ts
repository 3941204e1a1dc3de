/** Reports and runs side by side, as rows of words and places: for the figure, the list and the table. */
import type { Case, CaseRecord, Observation } from '#sims/cases/case.ts';
import type { HeldReport } from '#sims/ensemble/held.ts';
import { type Claim, type Placed, claimsOf } from '#sims/ensemble/placing.ts';
import type { StoreGroup } from '#sims/model/store.ts';
import type { Claim as ClaimMark } from '../chart/claim.ts';
import { of100 } from '../figures/runsOut.ts';
import { sentences } from '../words/joined.ts';
import { partyNames } from '../words/parties.ts';
import { words } from '../words/words.ts';
import { daysOf } from './days.ts';
import { SCALES, short, supplyOf } from './measures.ts';

const say = words.record.held;

export interface HeldRow {
	readonly observation: Observation;
	readonly name: string;
	/** "21 January to 25 May". */
	readonly days: string;
	readonly parties: string;
	readonly supply: StoreGroup;
	readonly claims: readonly ClaimMark[];
	/** What the runs give. Null: not known yet. */
	readonly held: HeldReport | null;
	/** Seven places along the axis, 0 to 1 of it. */
	readonly edges: readonly number[] | null;
	/** Where each claim lies, in words; as many as there are claims. */
	readonly verdicts: readonly Verdict[];
}

export interface Verdict {
	/** "40 %", "below 7 days". */
	readonly claim: string;
	/** "in the band of 80"; "outside, higher". */
	readonly place: string;
	/** "11 of 100 runs are lower". */
	readonly share: string;
}

/** @param held what came back from the runs; empty while nothing has */
export function heldRows(shownCase: Case, record: CaseRecord, held: readonly HeldReport[]): readonly HeldRow[] {
	return record.observations.map((observation) => {
		const { id, measure, reported, saidBy } = observation;
		const { top } = SCALES[measure.kind];
		const found = held.find((report) => report.id === id) ?? null;
		return {
			observation,
			name: record.words.observations[id]!.name,
			days: daysOf(observation),
			parties: partyNames(shownCase, saidBy),
			supply: supplyOf(measure),
			claims: claimsOf(reported).map((claim) => ({
				place: claim.value / top,
				label: claimWords(observation, claim),
				open: claim.kind === 'about' ? null : claim.kind === 'atLeast' ? ('up' as const) : ('down' as const),
			})),
			held: found,
			edges: found && found.runs.quantiles.map((value) => value / top),
			verdicts: (found?.placed ?? []).map((placed) => verdictOf(observation, placed)),
		};
	});
}

export function claimWords({ measure }: Observation, { kind, value }: Claim): string {
	return say[kind](short(measure.kind, value, 'as reported'));
}

function verdictOf(observation: Observation, placed: Placed): Verdict {
	const { claim, within, beyond, share } = placed;
	return {
		claim: claimWords(observation, claim),
		place: within !== null ? say.within(String(within)) : beyond === 'higher' ? say.higher : say.lower,
		share: claim.kind === 'about' ? say.runsLower(of100(share)) : say.runsKeep(of100(share)),
	};
}

/** Where a report lies, in one text. */
export function verdictText({ verdicts }: HeldRow): string {
	if (verdicts.length === 0) return say.waits;
	return sentences(verdicts.map(({ claim, place, share }) => say.ofClaim(claim, say.verdict(place, share))));
}
