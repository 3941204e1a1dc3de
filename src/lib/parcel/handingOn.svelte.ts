import { save } from '../export/download.ts';
import { count } from '../words/numbers.ts';
import { LONGEST_PARCEL_LINK, type Parcel, encodeParcel } from './parcel.ts';

/** What is said where something is copied. */
export interface CopyWords {
	readonly copied: string;
	/** Stands before a text that the browser did not let the page copy. */
	readonly byHand: string;
}

/** Takes things off a page, and holds what became of the last one: see `HandedOn.svelte`. */
export class HandingOn {
	told = $state('');
	/** What is to be copied by hand. */
	byHand = $state('');

	/** Saves the text of a file of JSON. */
	save(text: string, name: string, said: string): void {
		save(new Blob([text], { type: 'application/json' }), name);
		this.#say(said);
	}

	async copy(text: string, { copied, byHand }: CopyWords): Promise<void> {
		this.#say('');
		try {
			await navigator.clipboard.writeText(text);
			this.told = copied;
		} catch {
			// Refused, or no secure address: it can still be taken by hand.
			this.told = byHand;
			this.byHand = text;
		}
	}

	/** Copies the link of a parcel; of one that is too long for a link it says so. */
	async copyLink<T extends object>(
		kind: Parcel<T>,
		value: T,
		link: (fragment: string) => string,
		say: CopyWords & { readonly tooLong: (characters: string, most: string) => string },
	): Promise<void> {
		const encoded = await encodeParcel(kind, value);
		if (encoded.ok) return this.copy(link(encoded.fragment), say);
		this.#say(say.tooLong(count(encoded.characters), count(LONGEST_PARCEL_LINK)));
	}

	#say(told: string): void {
		this.byHand = '';
		this.told = told;
	}
}
