import { isLink } from '../../state/link/parts.ts';

/** The fragment of a link of Corridor that was pasted whole, from its `#`, or by itself; null where it is none. */
export function fragmentOfLink(pasted: string): string | null {
	const text = pasted.trim();
	// In the one file the fragment of the page stands behind that of the file.
	const fragment = text.slice(text.lastIndexOf('#') + 1);
	return isLink(fragment) ? fragment : null;
}
