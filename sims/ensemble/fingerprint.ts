/**
 * A short fingerprint of a result, so that a link can say whether it still gives the figures that it was shared with.
 * Three parts, each six characters: what differs says where to look.
 *
 * A part has 36 bits: two results that differ have the same part once in some 7e10 times. It guards against a change
 * of model, engine or data that nobody noticed, not against someone who looks for two results that agree.
 */
import type { DailyRecord } from '../model/daily.ts';
import { type DateCounts, datesOf } from './firstDates.ts';
import { hashOfName, mix } from './random.ts';
import { type SeriesId, seriesOf } from './series.ts';

export const FINGERPRINT_PARTS = ['central', 'dates', 'bands'] as const;
export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

/**
 * `central`: every number of the central run, to nine significant digits. `dates`: for each store by each criterion,
 * and for each supply at the level asked for, the days by which 10, 50 and 90 of 100 runs are there, and how many of
 * 100 are by the last day. `bands`: all quantiles on all days as they are printed, shares in whole percent and other
 * amounts to two significant figures.
 */
export type Fingerprint = Readonly<Record<FingerprintPart, string>>;

/** What was worked out: the central run, and an ensemble's dates and bands. */
export interface Result {
	readonly central: DailyRecord;
	readonly dates: DateCounts;
	readonly bands: ReadonlyMap<SeriesId, Float64Array>;
}

/** Some five milliseconds for a run of 281 days; no part depends on another. */
export function fingerprintOf({ central, dates, bands }: Result): Fingerprint {
	return { central: ofCentral(central), dates: ofDates(dates), bands: ofBands(bands) };
}

/** "q1w2e3.r4t5y6.u7i8o9". */
export function fingerprintText(fingerprint: Fingerprint): string {
	return FINGERPRINT_PARTS.map((part) => fingerprint[part]).join('.');
}

/** Null for a text that is no fingerprint. */
export function parseFingerprint(text: string): Fingerprint | null {
	const [, central, dates, bands] = /^([\w-]{6})\.([\w-]{6})\.([\w-]{6})$/.exec(text) ?? [];
	return central === undefined ? null : { central, dates: dates!, bands: bands! };
}

const CENTRAL_DIGITS = 9;
const PRINTED_DIGITS = 2;
const PRINTED_QUANTILES = [0.1, 0.5, 0.9] as const;

function ofCentral({ days, rows }: DailyRecord): string {
	const digest = new Digest();
	digest.word(days);
	for (let i = 0; i < rows.length; i++) digest.number(rows[i]!, CENTRAL_DIGITS);
	return digest.text();
}

function ofDates(counts: DateCounts): string {
	const digest = new Digest();
	for (const id of [...counts.ids].sort()) {
		const dates = datesOf(counts, id);
		digest.word(hashOfName(id));
		for (const level of PRINTED_QUANTILES) digest.word(dates.quantile(level));
		digest.word(of100(dates.crossedBy(), dates.members));
	}
	return digest.text();
}

function ofBands(bands: ReadonlyMap<SeriesId, Float64Array>): string {
	const digest = new Digest();
	for (const id of [...bands.keys()].sort()) {
		const { scale } = seriesOf(id);
		const isShare = scale.kind === 'share' && scale.top === 1;
		digest.word(hashOfName(id));
		for (const value of bands.get(id)!) {
			if (isShare) digest.word(of100(value, 1));
			else digest.number(value, PRINTED_DIGITS);
		}
	}
	return digest.text();
}

function of100(part: number, whole: number): number {
	return Math.round((100 * part) / whole);
}

const SMALLEST_POWER = -290;
const LARGEST_POWER = 308;
/** Powers of ten as they are read from a text: the nearest number there is. */
const POWERS = Float64Array.from({ length: LARGEST_POWER - SMALLEST_POWER + 1 }, (_, i) =>
	Number(`1e${i + SMALLEST_POWER}`),
);
const power = (exponent: number) => POWERS[exponent - SMALLEST_POWER]!;

/** Stand for what is no number, or not a finite one. */
const NO_NUMBER = 0x7ff80000;
/** So that exponents are whole numbers from 0. */
const EXPONENT_SHIFT = 1024;
/** Lay a sign and an exponent over all 32 bits, another way in each hash. */
const SPREAD_A = 0x9e3779b1;
const SPREAD_B = 0x85ebca77;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_PER_CHARACTER = 6;
const CHARACTERS_PER_LANE = 3;

/** Two hashes of 32 bits that run beside each other from different beginnings. */
class Digest {
	#a = 0x243f6a88;
	#b = 0x85a308d3;

	/** Takes in a whole number of 32 bits. */
	word(word: number): void {
		this.#a = mix(this.#a, word);
		this.#b = mix(this.#b, word);
	}

	/** Takes in a number to so many significant digits: at most nine. */
	number(value: number, digits: number): void {
		const size = Math.abs(value);
		if (!Number.isFinite(size)) return this.word(NO_NUMBER);
		// Smaller than this and nothing are the same.
		if (size < power(SMALLEST_POWER + digits)) return this.word(0);
		let exponent = 0;
		while (exponent < LARGEST_POWER && size >= power(exponent + 1)) exponent++;
		while (size < power(exponent)) exponent--;
		const shift = digits - 1 - exponent;
		let whole = Math.round(shift >= 0 ? size * power(shift) : size / power(-shift));
		if (whole === power(digits)) {
			// Rounded up to the next power of ten.
			whole = power(digits - 1);
			exponent += 1;
		}
		const placed = 2 * (exponent + EXPONENT_SHIFT) + (value < 0 ? 1 : 0);
		this.#a = mix(this.#a, whole ^ Math.imul(placed, SPREAD_A));
		this.#b = mix(this.#b, whole ^ Math.imul(placed, SPREAD_B));
	}

	text(): string {
		return [this.#a, this.#b]
			.map((lane) =>
				Array.from(
					{ length: CHARACTERS_PER_LANE },
					(_, i) => ALPHABET[(lane >>> (i * BITS_PER_CHARACTER)) % ALPHABET.length]!,
				).join(''),
			)
			.join('');
	}
}
