import type { AddressBar } from './address.svelte.ts';
import { addressOf, here, writePlace } from './place.ts';

/**
 * The address bar of the browser. The fragment is read from `location`: after a shallow navigation SvelteKit's own
 * `page.url` is that of the page before. To be made once the router runs, in `onMount` or later.
 */
export function browserAddress(): AddressBar {
	return {
		read: () => here().fragment,
		write: (fragment, how) => writePlace({ ...here(), fragment }, how),
		held: () => document.querySelector(':active') !== null,
		link: (fragment) => addressOf({ ...here(), fragment }),
	};
}
