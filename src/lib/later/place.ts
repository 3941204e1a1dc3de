import type { Component, Snippet } from 'svelte';
import BuiltPlace from './BuiltPlace.svelte';
import KeptPlace from './KeptPlace.svelte';

interface Props {
	readonly children: Snippet;
	/** In a browser: told whether what stands in it is about to be seen. */
	readonly onnear: (is: boolean) => void;
}

/** Where a part will stand. In a browser it is said to hold nothing, so that what it holds is left alone. */
export const Place: Component<Props> = import.meta.env.SSR ? BuiltPlace : KeptPlace;
