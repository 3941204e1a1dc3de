import './routes/+page.svelte';
import type { Handle } from '@sveltejs/kit';
import { everything } from '$lib/later/later.svelte.ts';
import { words } from '$lib/words/words.ts';

/** The site is built with the whole of the first page in it, whatever a browser fetches later. */
export const init = everything;

/** Each page says in which language it is. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', words.language) });
