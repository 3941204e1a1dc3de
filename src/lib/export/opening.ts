/** How whoever has a picture or a file comes to the scenario in it. */
import { PUBLIC_ADDRESS } from '../publicAddress.ts';

export type Opening =
	/** By an address that was named when the site was built: as a code, where it fits one. */
	| { readonly kind: 'public'; readonly link: string; readonly site: string }
	/** By the address at which the page was open. */
	| { readonly kind: 'address'; readonly link: string }
	/** The page was opened from a file. */
	| { readonly kind: 'file'; readonly link: string };

/**
 * @param link the whole address of what is on the screen
 * @param page the path of its page behind the address of the site: "", "record/"
 */
export function openingOf(link: string, page: string, site: string | null = PUBLIC_ADDRESS): Opening {
	const url = new URL(link);
	if (site !== null) {
		const fragment = link.includes('#') ? link.slice(link.lastIndexOf('#')) : '';
		return { kind: 'public', link: `${site}${page}${url.search}${fragment}`, site };
	}
	return { kind: url.protocol === 'https:' || url.protocol === 'http:' ? 'address' : 'file', link };
}
