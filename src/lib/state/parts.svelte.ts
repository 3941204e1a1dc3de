/** A value that is followed by itself. */
class Part<T> {
	value: T = $state.raw(undefined as T);
}

type PartOf<T> = { readonly [K in keyof T]: Part<T[K]> };

/**
 * A record whose entries are followed one by one: what rests on one of them is not even looked at when another is
 * replaced. A page hangs on what its reader chose in some thousand places, and a slider changes one number.
 */
export class Parts<T extends object> {
	/** As it was taken last. Replaced, never written into. */
	whole: T = $state.raw(undefined as unknown as T);
	readonly #parts: PartOf<T>;

	/** @param whole has every entry that is ever asked for */
	constructor(whole: T) {
		this.#parts = Object.fromEntries(Object.keys(whole).map((key) => [key, new Part()])) as PartOf<T>;
		this.take(whole);
	}

	of<K extends keyof T>(key: K): T[K] {
		return this.#parts[key].value;
	}

	take(whole: T): void {
		this.whole = whole;
		for (const key in this.#parts) this.#parts[key].value = whole[key];
	}
}
