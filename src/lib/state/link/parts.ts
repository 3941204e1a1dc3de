/** A link's fragment, without its `#`, as parts: names and texts, in the order in which they stand. */

export type Part = readonly [key: string, text: string];

/** Whether a fragment is meant to be a link of ours: an anchor of the page is not. */
export function isLink(fragment: string): boolean {
	return new URLSearchParams(fragment).has('v');
}

export function partsOf(fragment: string): readonly Part[] {
	return [...new URLSearchParams(fragment)];
}

/** Commas and colons stay as they are, for eyes that read the address. */
export function fragmentOf(parts: readonly Part[]): string {
	return new URLSearchParams(parts.map(([key, text]) => [key, text]))
		.toString()
		.replaceAll('%2C', ',')
		.replaceAll('%3A', ':');
}

/** The text of a part, the first where it stands twice. */
export function textOf(parts: readonly Part[], key: string): string | undefined {
	return parts.find(([name]) => name === key)?.[1];
}
