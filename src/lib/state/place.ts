/**
 * How an address of ours is made up, in both builds. On a site:
 *
 *     https://example.org/some/path/record/?by=azerbaijan#v=2&s=as-reported
 *
 * In the one file all of it stands behind the file's name, since that is the only part of its address that a page from
 * a disk may write; a link kept for the first page stays as it is:
 *
 *     corridor.html#/record/?by=azerbaijan#v=2&s=as-reported
 *     corridor.html#v=2&s=as-reported
 */
import { pushState, replaceState } from '$app/navigation';
import { SINGLE } from '../version.ts';

export interface Place {
	/** The path of the page; in the one file "/", "/record/", and so on. */
	readonly page: string;
	/** Which part of the page is asked for, without the `?`; empty: none. */
	readonly query: string;
	/** What the reader chose, or an anchor of the page, without the `#`; empty: neither. */
	readonly fragment: string;
}

const INSIDE = /^(\/[^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** Reads what stands behind the name of the one file. What names no page is of the first one. */
export function placeBehindFile(hash: string): Place {
	const [, page = '/', query = '', fragment = ''] = INSIDE.exec(hash) ?? [hash, '/', '', hash];
	return { page: page.endsWith('/') ? page : `${page}/`, query, fragment };
}

/** Writes what stands behind the name of the one file. */
export function behindFile({ page, query, fragment }: Place): string {
	return page === '/' && query === '' ? fragment : path({ page, query, fragment });
}

/** Where the reader is. */
export function here(): Place {
	const hash = location.hash.slice(1);
	if (SINGLE) return placeBehindFile(hash);
	return { page: location.pathname, query: location.search.slice(1), fragment: hash };
}

/** The whole address of a place. */
export function addressOf(place: Place): string {
	if (!SINGLE) return `${location.origin}${path(place)}`;
	const file = location.href.split('#', 1)[0]!;
	const behind = behindFile(place);
	return behind === '' ? file : `${file}#${behind}`;
}

/**
 * An address as others are given it, in a picture or a report: of a file on a disk its name and what stands behind it,
 * not the folders of whoever made it.
 */
export function forOthers(address: string): string {
	return address.replace(/^file:[^?#]*\//, '');
}

/**
 * Writes the address of another place on the page that is open, which stays open.
 *
 * Throws where the browser allows no more for now, as Safari does after a hundred in ten seconds.
 */
export function writePlace(place: Place, how: 'push' | 'replace'): void {
	// The page stays where it is: only what is asked of it changes in its own address.
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	(how === 'push' ? pushState : replaceState)(addressOf(place), {});
}

/** Goes to another fragment of the page that is open, as a link would: for a case that this page has no reader of. */
export function goToFragment(fragment: string): void {
	location.hash = fragment;
}

function path({ page, query, fragment }: Place): string {
	return `${page}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}
