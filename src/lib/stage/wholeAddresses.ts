/**
 * A rule of a style sheet with whole addresses, for a document that stands elsewhere.
 *
 * @param base what the addresses of the style sheet start from
 */
export function withWholeAddresses(css: string, base: string): string {
	return css.replaceAll(
		/url\((["']?)([^"')]+)\1\)/g,
		(_whole, _quote, address: string) => `url("${new URL(address, base).href}")`,
	);
}
