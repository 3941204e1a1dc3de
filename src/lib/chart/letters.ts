/** How much wider than Latin letters those of other scripts are in the fonts of the page, on average. */
const WIDER: readonly { readonly script: RegExp; readonly by: number }[] = [
	{ script: /\p{Script=Armenian}/gu, by: 0.24 },
	{ script: /\p{Script=Cyrillic}/gu, by: 0.09 },
];

/** The length of a text in Latin letters, for an estimate of its width before it is drawn. */
export function letters(text: string): number {
	return WIDER.reduce((sum, { script, by }) => sum + by * (text.match(script)?.length ?? 0), text.length);
}
