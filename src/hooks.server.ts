import './routes/+page.svelte';
import { everything } from '$lib/later/later.svelte.ts';

/** The site is built with the whole of the first page in it, whatever a browser fetches later. */
export const init = everything;
