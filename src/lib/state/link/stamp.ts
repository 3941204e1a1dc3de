/** What a link says of the page that made it, beside the choice: by which it can be held to its word. */
import { type Fingerprint, fingerprintText, parseFingerprint } from '#sims/ensemble/fingerprint.ts';
import { ENGINE } from '#sims/model/engine.ts';
import { MODEL_VERSION } from '#sims/model/version.ts';
import { FORMAT } from './lift.ts';
import type { Part } from './parts.ts';

export interface Stamp {
	/** The format that the link was written in. */
	readonly format: number;
	/** The version of the model, "1.0.0"; null where the link names none. */
	readonly model: string | null;
	/** The arithmetic, "ts1"; null where the link names none. */
	readonly engine: string | null;
	/** Of the figures at that time; null where they were not noted. */
	readonly fingerprint: Fingerprint | null;
}

const SHORT = /^[\w.-]{1,20}$/;
const MODEL_FORM = '1.0.0';
const FINGERPRINT_FORM = 'xxxxxx.xxxxxx.xxxxxx';

interface StampField {
	readonly read: (written: string, stamp: Stamp) => Stamp | undefined;
	/** What may stand there. */
	readonly allowed: string;
}

export const STAMP_FIELDS: ReadonlyMap<string, StampField> = new Map<string, StampField>([
	['v', { read: (_written, stamp) => stamp, allowed: String(FORMAT) }],
	[
		'model',
		{
			read: (model, stamp) => (/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(model) ? { ...stamp, model } : undefined),
			allowed: MODEL_FORM,
		},
	],
	['engine', { read: (engine, stamp) => (SHORT.test(engine) ? { ...stamp, engine } : undefined), allowed: ENGINE }],
	[
		'is',
		{
			read(written, stamp) {
				const fingerprint = parseFingerprint(written);
				return fingerprint === null ? undefined : { ...stamp, fingerprint };
			},
			allowed: FINGERPRINT_FORM,
		},
	],
]);

/** What a link of this page begins with. */
export function stampHead(): readonly Part[] {
	return [
		['v', String(FORMAT)],
		['model', MODEL_VERSION],
		['engine', ENGINE],
	];
}

/** What it ends with, where the figures are known. */
export function stampTail(fingerprint: Fingerprint | null): readonly Part[] {
	return fingerprint === null ? [] : [['is', fingerprintText(fingerprint)]];
}
