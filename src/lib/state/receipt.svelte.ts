/** Holds what was opened to its word: are these the figures that a link or a file was made with? */
import {
	FINGERPRINT_PARTS,
	type Fingerprint,
	type FingerprintPart,
	fingerprintOf,
} from '#sims/ensemble/fingerprint.ts';
import { ENGINE } from '#sims/model/engine.ts';
import { MODEL_VERSION } from '#sims/model/version.ts';
import type { RunRequest } from '../worker/protocol.ts';
import type { Stamp } from './link/stamp.ts';
import type { Projection, Shown } from './projection.svelte.ts';
import type { Reader } from './reader.svelte.ts';

/** What was opened. */
export type Origin = 'link' | 'file' | 'kept';

/** What may explain other figures. `unexplained`: the same model and the same arithmetic. */
export type Why =
	{ readonly kind: 'model' | 'engine'; readonly then: string; readonly now: string } | { readonly kind: 'unexplained' };

/** What is to be said of what was opened. */
export type Verdict = { readonly of: Origin } & (
	| { readonly kind: 'waiting' | 'notWorkedOut' | 'unnoted' }
	/** Made with another model or arithmetic, and without a fingerprint. */
	| { readonly kind: 'unnotedOther'; readonly why: Why }
	/** `all`: false where what is drawn was changed before it could be compared. */
	| { readonly kind: 'same'; readonly all: boolean; readonly why: Why }
	| { readonly kind: 'differs'; readonly parts: readonly FingerprintPart[]; readonly why: Why }
);

interface Opened {
	readonly of: Origin;
	readonly stamp: Stamp;
	readonly request: RunRequest;
}
interface Compared {
	readonly differs: readonly FingerprintPart[];
	readonly all: boolean;
}

export class Receipt {
	readonly #reader: Reader;
	readonly #projection: Projection;
	#opened: Opened | null = $state.raw(null);
	#compared: Compared | null = $state.raw(null);

	constructor(reader: Reader, projection: Projection) {
		this.#reader = reader;
		this.#projection = projection;
	}

	/** The figures of what is chosen now, once all runs are counted. */
	readonly shown: Shown | null = $derived.by(() => {
		const { status, settled } = this.#projection;
		return status.kind === 'settled' && settled?.request === this.#reader.request ? settled : null;
	});
	/** Their fingerprint: taken when it is first asked for. */
	readonly fingerprint: Fingerprint | null = $derived(this.shown === null ? null : fingerprintOf(this.shown));
	/** Whether these figures cannot be worked out, so that there is nothing to wait for. */
	readonly stuck: boolean = $derived.by(() =>
		['impossible', 'failed', 'givenUp'].includes(this.#projection.status.kind),
	);

	/** Begins with what was opened, after the reader's choice is that of it. Null: nothing is claimed. */
	begin(of: Origin, stamp: Stamp | null): void {
		this.#compared = null;
		this.#opened = stamp === null ? null : { of, stamp, request: this.#reader.request };
	}

	dismiss(): void {
		this.#opened = null;
	}

	/** Compares, once: to be called when figures settle. */
	compare(): void {
		const { shown } = this;
		const opened = this.#opened;
		const noted = opened?.stamp.fingerprint ?? null;
		if (opened === null || noted === null || shown === null) return;
		if (this.#compared !== null || !sameRuns(shown.request, opened.request)) return;
		const { fingerprint } = this;
		if (fingerprint === null) return;
		const asked = FINGERPRINT_PARTS.filter((part) => comparable(part, shown.request, opened.request));
		this.#compared = {
			differs: asked.filter((part) => fingerprint[part] !== noted[part]),
			all: asked.length === FINGERPRINT_PARTS.length,
		};
	}

	/** Null: nothing was opened, it was dismissed, or the reader has since changed what the figures rest on. */
	readonly verdict: Verdict | null = $derived.by(() => {
		const opened = this.#opened;
		if (opened === null || !sameRuns(this.#reader.request, opened.request)) return null;
		const { of, stamp } = opened;
		const why = whyOf(stamp);
		if (stamp.fingerprint === null) {
			if (stamp.format === 1) return { of, kind: 'unnoted' };
			return why.kind === 'unexplained' ? null : { of, kind: 'unnotedOther', why };
		}
		const compared = this.#compared;
		if (compared === null) return { of, kind: this.stuck ? 'notWorkedOut' : 'waiting' };
		return compared.differs.length === 0
			? { of, kind: 'same', all: compared.all, why }
			: { of, kind: 'differs', parts: compared.differs, why };
	});
}

/** Whether two requests run the same scenario from the same draws; what they draw and ask may differ. */
function sameRuns(a: RunRequest, b: RunRequest): boolean {
	return a.scenario === b.scenario && a.seed === b.seed && a.members === b.members;
}

function comparable(part: FingerprintPart, a: RunRequest, b: RunRequest): boolean {
	if (part === 'dates') return a.level === b.level;
	return part === 'central' || a.series.join() === b.series.join();
}

function whyOf({ model, engine }: Stamp): Why {
	if (model !== null && model !== MODEL_VERSION) return { kind: 'model', then: model, now: MODEL_VERSION };
	if (engine !== null && engine !== ENGINE) return { kind: 'engine', then: engine, now: ENGINE };
	return { kind: 'unexplained' };
}
