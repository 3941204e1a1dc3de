/**
 * A text that a spreadsheet would take for a formula, or would not show as it stands (= + - @, a tab or a line's end at
 * its beginning), with an apostrophe before it; any other text as it is. Numbers are no text: they are never passed here.
 */
export function harmless(text: string): string {
	return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
