import { gzipSync } from 'node:zlib';

/** @typedef {'script' | 'worker' | 'style' | 'font' | 'other'} Kind */
/** @typedef {Record<Kind, number> & { all: number }} Bytes gzip */

/**
 * Counts what a visit fetches, as it would be on the way from a server that compresses.
 *
 * @param {import('playwright').Page} page before it goes anywhere
 * @returns {() => Promise<Bytes>} what has come by now
 */
export function countBytes(page) {
	/** @type {Promise<{ kind: Kind, bytes: number }>[]} */
	const coming = [];
	page.context().on('response', (response) => {
		const kind = kindOf(response);
		if (response.status() !== 200 || response.url().startsWith('blob:')) return;
		coming.push(
			response.body().then(
				(body) => ({ kind, bytes: kind === 'font' ? body.length : gzipSync(body).length }),
				() => ({ kind, bytes: 0 }), // the page was left first
			),
		);
	});
	return async () => {
		/** @type {Bytes} */
		const sum = { script: 0, worker: 0, style: 0, font: 0, other: 0, all: 0 };
		for (const { kind, bytes } of await Promise.all(coming)) {
			sum[kind] += bytes;
			sum.all += bytes;
		}
		return sum;
	};
}

/** @param {import('playwright').Response} response @returns {Kind} */
function kindOf(response) {
	const path = new URL(response.url()).pathname;
	if (path.includes('/workers/')) return 'worker';
	if (path.endsWith('.js')) return 'script';
	if (path.endsWith('.css')) return 'style';
	return path.endsWith('.woff2') ? 'font' : 'other';
}
