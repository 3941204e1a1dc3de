import { pushState, replaceState } from '$app/navigation';
import type { AddressBar } from './address.svelte.ts';

/**
 * The address bar of the browser. The fragment is read from `location`: after a shallow navigation SvelteKit's own
 * `page.url` is that of the page before. To be made once the router runs, in `onMount` or later.
 */
export function browserAddress(): AddressBar {
	const without = () => location.href.split('#')[0]!;
	const link = (fragment: string) => (fragment === '' ? without() : `${without()}#${fragment}`);
	return {
		read: () => location.hash.slice(1),
		write(fragment, how) {
			// The page stays where it is: only the fragment of its own address changes.
			// eslint-disable-next-line svelte/no-navigation-without-resolve
			(how === 'push' ? pushState : replaceState)(link(fragment), {});
		},
		held: () => document.querySelector(':active') !== null,
		link,
	};
}
