/**
 * A case: a place and a time as data. The engine knows none of it; another folder beside this one is another case.
 * Numbers and attributions stand here; the words that readers see stand in the case's `words/`, one file per language.
 */
import type { AssumptionId, Assumptions } from '../model/assumption.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { StoreGroup, StoreId } from '../model/store.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { CaseWords, EvidenceWords, RecordWords } from './words.ts';

/** A publication, as it is cited: publisher, title, date and link go with every figure shown. */
export interface Source {
	readonly publisher: string;
	/** The title, or a description where the publication has none. */
	readonly title: string;
	/** Null: the publication was made up with its case, and stands nowhere. */
	readonly url: string | null;
	/** As printed: a date, or a month, or a year. Null: undated. */
	readonly date: string | null;
	/** true: the date is inferred from the text or its neighbours. */
	readonly dateInferred?: true;
}

/** A party whose word a claim rests on. Names stand in the catalogue. */
export type PartyId = string;

export type Topic = 'road' | 'gas' | 'power' | 'food' | 'medicine' | 'fuel' | 'people' | 'statement';

/** Something that was reported to have happened; what it says stands in the catalogue under its id. */
export interface ReportedEvent {
	readonly id: string;
	readonly from: IsoDate;
	/** Last day, for what lasted. */
	readonly to?: IsoDate;
	readonly about: Topic;
	readonly saidBy: readonly PartyId[];
	/** Who contests it; what they say stands in the catalogue. */
	readonly disputedBy?: readonly PartyId[];
	/** Where those who contest it say so. */
	readonly disputeSources?: readonly [string, ...string[]];
	/** The contested point that it belongs to, by its id in the catalogue. */
	readonly point?: string;
	readonly sources: readonly [string, ...string[]];
}

/** What in a run a reported figure can be held against. */
export type Measure =
	| { readonly kind: 'eatenShare'; readonly store: StoreId }
	| { readonly kind: 'lowestRation'; readonly stores: readonly StoreId[] }
	| { readonly kind: 'hoursOfPower' }
	| { readonly kind: 'reservoirShare' }
	| { readonly kind: 'medicineShareOfOpening' }
	| { readonly kind: 'farmFuel' }
	| { readonly kind: 'coverDays'; readonly store: StoreId }
	| { readonly kind: 'flourGramsPerPerson' };

/** What a report would mean in the model: at least, below, or about these values, in the measure's own unit. */
export type Reported =
	{ readonly atLeast: number } | { readonly below: number } | { readonly about: readonly [number, ...number[]] };

/** A reported figure that the model is held against. What it was used for besides is said with it. */
export interface Observation {
	readonly id: string;
	readonly from: IsoDate;
	readonly to?: IsoDate;
	readonly measure: Measure;
	readonly reported: Reported;
	/** What turns the report into the measure's unit. */
	readonly conversionSources?: readonly [string, ...string[]];
	/** Assumptions whose range was worked out from this very report: for them it is no check. */
	readonly usedFor?: readonly [AssumptionId, ...AssumptionId[]];
	readonly saidBy: readonly PartyId[];
	readonly disputedBy?: readonly PartyId[];
	readonly sources: readonly [string, ...string[]];
}

/**
 * A reported figure or event that stands on a chart beside the model, as a mark of its own. It stands on an axis only
 * where that axis has its unit; else on the edge of the panel that it is about.
 */
export interface ReportMark {
	readonly id: string;
	readonly from: IsoDate;
	readonly to?: IsoDate;
	readonly panel: StoreGroup;
	/** Shown with this store's stock; absent: with the shares of need. */
	readonly store?: StoreId;
	/** Energy a person and day, an account each where accounts differ; absent: another unit. */
	readonly kcalPerPersonDay?: readonly [number, ...number[]];
	readonly saidBy: readonly PartyId[];
	readonly sources: readonly [string, ...string[]];
}

/** Days on which the reported scenario rests on no report; why stands in the catalogue under its id. */
export interface AssumedSpan {
	readonly id: string;
	readonly row: 'road' | 'gas' | 'power';
	readonly from: IsoDate;
	/** Last day. */
	readonly to: IsoDate;
}

/** A part of the tool that a claim leads to: a contested point, some of the events, or a scenario. */
export type Lead =
	| { readonly kind: 'point'; readonly id: string }
	| {
			readonly kind: 'events';
			readonly about?: readonly Topic[];
			readonly by?: PartyId;
			/** First and last month, as YYYY-MM. */
			readonly from?: string;
			readonly to?: string;
			readonly text?: string;
	  }
	| { readonly kind: 'scenario'; readonly name: string };

/** A publication taken claim by claim: one voice, cited by name. What it says stands in the catalogue. */
export interface Article {
	readonly source: string;
	readonly claims: readonly { readonly id: string; readonly leads: readonly Lead[] }[];
}

/** Another value of the population or the like, one click away, with the party that claims it. */
export interface AlternativeValue {
	readonly value: number;
	readonly saidBy: readonly PartyId[];
	readonly sources: readonly [string, ...string[]];
}

/** Two shipped scenarios worth setting side by side; what they are called there stands in the catalogue under the id. */
export interface Pair {
	readonly id: string;
	/** Names of scenarios: the one on the screen, and the one it is set beside. */
	readonly shown: string;
	readonly with: string;
}

export interface Case {
	readonly id: string;
	readonly start: IsoDate;
	/** Days of the reported record; the default length of a run. */
	readonly days: number;
	readonly assumptions: Assumptions;
	readonly alternatives: Readonly<Partial<Record<keyof Assumptions, readonly AlternativeValue[]>>>;
	/**
	 * A few assumptions that need no explanation and between them touch every supply: what a newcomer finds beside the
	 * figures. Says nothing of which ones move the answer.
	 */
	readonly startWith: readonly AssumptionId[];
	/** The scenario that follows the record; what differs from it in another is assumed there. */
	readonly reportedScenario: string;
	readonly assumedSpans: readonly AssumedSpan[];
	/** The roads in, as they stand in the `route` of a convoy. Their names stand in the catalogue. */
	readonly roads: readonly string[];
	readonly marks: readonly ReportMark[];
	/** By scenario name: the sources of what its note says. */
	readonly scenarioSources: Readonly<Record<string, readonly string[]>>;
	/** The sources of what is said against a number; the words stand in the catalogue. */
	readonly disputeSources: Readonly<Partial<Record<keyof Assumptions, readonly [string, ...string[]]>>>;
	/** In the reader's order; the first is the one that opens. */
	readonly scenarios: readonly Scenario[];
	/** Comparisons that are one click away, in the reader's order. */
	readonly pairs: readonly Pair[];
	readonly words: CaseWords;
}

/** What stands behind a case's numbers: loaded where it is read, since the figures do not need it. */
export interface CaseEvidence {
	/** Every publication that is cited, by the id under which the case and its record cite it. */
	readonly sources: Readonly<Record<string, Source>>;
	readonly words: EvidenceWords;
}

/**
 * What was reported of a case: loaded where it is read, since the figures do not need it. Parties are named
 * in the case itself, and sources listed in its evidence.
 */
export interface CaseRecord {
	readonly events: readonly ReportedEvent[];
	readonly observations: readonly Observation[];
	/** The publication that prompted the case, claim by claim; absent where there is none. */
	readonly article?: Article;
	readonly words: RecordWords;
}
