/**
 * Where readers find this site, where that is known when it is built: `PUBLIC_ADDRESS=https://example.org/corridor/`.
 * Pictures then carry their link as a code. Without it the build still works under any address.
 */

/** With a slash at its end; null: not known. */
export const PUBLIC_ADDRESS: string | null = typeof __PUBLIC_ADDRESS__ === 'undefined' ? null : __PUBLIC_ADDRESS__;

/** Reads the setting when the site is built. Throws an Error that names what is wrong with it. */
export function publicAddressFrom(setting: string | undefined): string | null {
	if (setting === undefined || setting.trim() === '') return null;
	const wrong = (why: string) =>
		new Error(`PUBLIC_ADDRESS is ${JSON.stringify(setting)}, ${why}. Allowed: https://example.org/corridor/`);
	if (!URL.canParse(setting)) throw wrong('which is no address');
	const url = new URL(setting);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') throw wrong('which is neither https nor http');
	if (url.username !== '' || url.password !== '') throw wrong('which holds a name or a password that all would see');
	if (url.search !== '' || url.hash !== '') throw wrong('which has a ? or # part: links put their own there');
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
