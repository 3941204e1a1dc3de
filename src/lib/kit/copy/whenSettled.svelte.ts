import { untrack } from 'svelte';
import type { Projection, Shown } from '../../state/projection.svelte.ts';
import type { Reader } from '../../state/reader.svelte.ts';

/** To be called where a component begins: calls back when the figures of what is chosen rest on all runs. */
export function whenSettled(reader: Reader, projection: Projection, then: (shown: Shown) => void): void {
	$effect(() => {
		const { settled } = projection;
		if (settled !== null && settled.request === reader.request) untrack(() => then(settled));
	});
}
