/** What the pages use of SvelteKit's `$app/navigation`, in the one file. What is not here stops the build. */
import { onMount } from 'svelte';

/** A page of the one file is made anew when it is gone to; another part of it is told by the window's `hashchange`. */
export function afterNavigate(callback: () => void): void {
	onMount(callback);
}

export function pushState(url: string | URL, state: object): void {
	history.pushState(state, '', url);
}

export function replaceState(url: string | URL, state: object): void {
	history.replaceState(state, '', url);
}
