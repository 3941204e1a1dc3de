import { resolve } from '$app/paths';
import { PUBLIC_ADDRESS } from '../publicAddress.ts';

/** Where frames of this copy of the tool can be had. */
export interface Site {
	/** The address of the first page, with a slash at its end. */
	readonly address: string;
	/** Whether others can reach it: not from a disk, nor from the machine at hand. */
	readonly isPublic: boolean;
}

/** Names of the machine at hand, and of those that only its own network knows. */
const AT_HAND = /^(localhost|.*\.localhost|.*\.local|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * @param here the address of the page that is open
 * @param named the address that the site was built for; null: none was named
 */
export function siteAt(here: URL, first: string, named: string | null = PUBLIC_ADDRESS): Site {
	if (named !== null) return { address: named, isPublic: true };
	const address = new URL(first, here).href.replace(/[?#].*$/, '');
	return { address, isPublic: /^https?:$/.test(here.protocol) && !AT_HAND.test(here.hostname) };
}

/** The site that is open, by the name that it has for others. */
export function thisSite(): Site {
	return siteAt(new URL(location.href), resolve('/'));
}
