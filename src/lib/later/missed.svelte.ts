interface Missing {
	/** Tries again. */
	fetch(): void;
}

/** What could not be fetched, of the page that is open. */
class Missed {
	#all: readonly Missing[] = [];
	/** Whether it is to be said. */
	said = $state(false);

	add(later: Missing): void {
		this.#all = [...this.#all.filter((other) => other !== later), later];
		this.said = true;
	}
	remove(later: Missing): void {
		this.#all = this.#all.filter((other) => other !== later);
		if (this.#all.length === 0) this.said = false;
	}
	fetchAgain(): void {
		for (const later of this.#all) later.fetch();
	}
}
export const missed = new Missed();
