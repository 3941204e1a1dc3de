/** What the pages use of SvelteKit's `$app/navigation`, in the one file. What is not here stops the build. */

export function pushState(url: string | URL, state: object): void {
	history.pushState(state, '', url);
}

export function replaceState(url: string | URL, state: object): void {
	history.replaceState(state, '', url);
}
