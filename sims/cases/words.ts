/** The words of a case in one language. Every id of the case's data has its words, or the case does not pass its tests. */
import type { AssumptionId } from '../model/assumption.ts';

export interface CaseWords {
	readonly title: string;
	/** Where and when, in one line. */
	readonly subtitle: string;
	/** That the place does not exist, said beside the fixed label wherever the case is shown. Null: it does. */
	readonly madeUp: string | null;
	/** Whose word the reported scenario is. */
	readonly whoseWord: string;
	/** Names of the parties whose claims are quoted. */
	readonly parties: Readonly<Record<string, string>>;
	/** By scenario name. */
	readonly scenarios: Readonly<
		Record<
			string,
			{
				/** A few words, for the picker. */
				readonly title: string;
				/** The condition, as it stands after "If ": "the road closes, relief passes ... as reported". */
				readonly condition: string;
				/** One or two sentences: what is assumed of access, whose report it is, what it is set beside. */
				readonly note: string;
			}
		>
	>;
	/** By pair: the one scenario and the other, as they stand on one button with a line between them. */
	readonly pairs: Readonly<Record<string, { readonly shown: string; readonly with: string }>>;
	/** By convoy, `date by`: what is said to have become of it, and by whom. */
	readonly convoys: Readonly<Record<string, { readonly text: string; readonly disputed?: string }>>;
	/** By road, as in `Case.roads`: both names where they differ. */
	readonly roads: Readonly<Record<string, string>>;
	/** By route, as a convoy names it: a road in a word or two, or what is said of both. */
	readonly routes: Readonly<Record<string, string>>;
	/** By `by` of a convoy: whose it was, as it stands within a sentence. */
	readonly senders: Readonly<Record<string, string>>;
	/** By assumed span: why it rests on no report. */
	readonly assumedSpans: Readonly<Record<string, string>>;
	/** By mark on a chart: what was reported, and by whom, in a few words. */
	readonly marks: Readonly<Record<string, string>>;
	/** Who contests a number, and what they say. */
	readonly assumptionDisputes: Readonly<Partial<Record<AssumptionId, string>>>;
}

/** The words of what stands behind a case's numbers, in one language. */
export interface EvidenceWords {
	/** What stands behind a number beyond its source; absent where there is nothing to add. */
	readonly assumptionNotes: Readonly<Partial<Record<AssumptionId, string>>>;
}

/** One side of a contested point. */
export interface Account {
	readonly by: string;
	readonly says: string;
	/** Ids in the case's list of sources. */
	readonly sources: readonly [string, ...string[]];
}

/** The words of a case's record in one language. */
export interface RecordWords {
	/** What the record is, and whose word most of it is. */
	readonly lead: string;
	/** By event id; `disputed`: what those who contest it say. */
	readonly events: Readonly<Record<string, { readonly text: string; readonly disputed?: string }>>;
	/** By observation id. */
	readonly observations: Readonly<
		Record<
			string,
			{
				/** What is measured, in a few words, for a row of the figure. */
				readonly name: string;
				/** What was reported, and what that would be in the model. */
				readonly text: string;
				/** What may explain a difference. */
				readonly explains?: string;
			}
		>
	>;
	/** Contested points, both sides. */
	readonly contested: readonly {
		readonly id: string;
		readonly point: string;
		readonly accounts: readonly Account[];
	}[];
	readonly article?: {
		/** What kind of text it is, and how it is used here. */
		readonly about: string;
		/** By claim id: what it says, and what this tool does with it. */
		readonly claims: Readonly<Record<string, { readonly says: string; readonly does: string }>>;
	};
}
