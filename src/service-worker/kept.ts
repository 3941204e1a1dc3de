/** What is kept for when there is no network, and how a request is answered: plain functions, without a worker. */

/** The script of a face, by the name of its file. */
const FACE =
	/-(latin|latin-ext|cyrillic|cyrillic-ext|greek|greek-ext|vietnamese|armenian)-wght-(?:normal|italic)\.[^/]*woff2$/;

/** Reference figures, some 1.9 MB, fetched by those who run the checks: kept from then on. */
const REFERENCE_FIGURES = /\.csv$/;

/**
 * The addresses to keep ahead, from those that the build knows.
 *
 * @param scripts those beside Latin that its pages are written in: faces of others are kept when one is used
 */
export function keptAhead(
	build: readonly string[],
	files: readonly string[],
	pages: readonly string[],
	scripts: readonly string[] = [],
): string[] {
	const common = build.filter((address) => {
		const script = FACE.exec(address)?.[1];
		return (script === undefined || ['latin', ...scripts].includes(script)) && !REFERENCE_FIGURES.test(address);
	});
	return [...new Set([...common, ...files, ...pages])];
}

/**
 * Whether an update may take over: only where a single window of ours is open, that of the reader who asks.
 *
 * @param windows the addresses of all open windows of the origin, frames among them
 */
export function mayTakeOver(windows: readonly string[], scope: string): boolean {
	return windows.filter((address) => address.startsWith(scope)).length <= 1;
}

/** A store of one build under one path: several may live on one origin, and none may empty another's. */
export function storeName(scope: string, version: string): string {
	return `${storesOf(scope)}${version}`;
}

/** What the names of all stores of a path begin with. */
export function storesOf(scope: string): string {
	return `corridor ${new URL(scope).pathname} `;
}

export interface Asked {
	readonly method: string;
	readonly url: string;
	/** `navigate` for a page. */
	readonly mode: string;
}

/**
 * - `kept`: the store first. What a build names never changes: its name holds a hash of what is in it.
 * - `page`: the network first, so that a new version is found, and the store where there is none.
 * - `leave`: none of our business.
 */
export type Answer = 'kept' | 'page' | 'leave';

export function answerTo({ method, url, mode }: Asked, scope: string): Answer {
	const { origin, pathname } = new URL(url);
	const home = new URL(scope);
	if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return 'leave';
	if (mode === 'navigate') return 'page';
	const path = pathname.slice(home.pathname.length);
	return path.startsWith('_app/immutable/') ? 'kept' : 'page';
}
