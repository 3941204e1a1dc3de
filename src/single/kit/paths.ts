/** What the pages use of SvelteKit's `$app/paths`, in the one file. What is not here stops the build. */
import { behindFile, placeBehindFile } from '../../lib/state/place.ts';

/** The way to another page of the file: "/record/?by=x#v=2" becomes "#/record/?by=x#v=2". */
export function resolve(path: string): string {
	const behind = behindFile(placeBehindFile(path));
	return `#${behind === '' ? '/' : behind}`;
}
