import { methodText } from '$lib/method/text.server.ts';

/** Laid out when the site is built: what a reader's browser gets is HTML and MathML. */
export const load = () => ({ text: methodText() });
