/** Beyond so many letters words beside a line are set in two. */
const LETTERS = 26;

/** Words as one line, or as two of about the same length where they are long. */
export function twoLines(text: string): readonly string[] {
	if (text.length <= LETTERS) return [text];
	const breaks = [...text.matchAll(/[ -]/g)].map(({ index }) => index);
	const middle = breaks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
	return middle === undefined ? [text] : [text.slice(0, middle + 1).trim(), text.slice(middle + 1).trim()];
}
