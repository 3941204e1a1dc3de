/** What a misspelt name was probably meant to be. */

/** The least number of letters to put in, take out, change or swap with the next to get from one word to the other. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, beforeLast[j - 2]! + 1);
			row.push(least);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length]!;
}

const LONGEST_NAME = 60;

/** The known name nearest to a written one, or null when none is near: a third of its letters may differ. */
export function nearestName(written: string, known: readonly string[]): string | null {
	if (written.length > LONGEST_NAME) return null;
	let nearest: string | null = null;
	let least = Infinity;
	for (const name of known) {
		const distance = editDistance(written.toLowerCase(), name.toLowerCase());
		if (distance < least && distance * 3 <= Math.max(written.length, name.length)) {
			nearest = name;
			least = distance;
		}
	}
	return nearest;
}
