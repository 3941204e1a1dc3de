/**
 * Styles that could not be fetched. The bundler asks for the style of a part once, and takes it for there the next time:
 * a part that is tried again would come without it.
 */

const missing = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined') {
	document.addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
		},
		{ capture: true },
	);
}

let last: Promise<unknown> = Promise.resolve();

/** Fetches what is missing; rejects where it does not come. One call after the other, so that none goes by a style on its way. */
export async function stylesThere(): Promise<void> {
	const coming = last.catch(() => {}).then(() => Promise.all([...missing].map(fetchAgain)));
	last = coming;
	await coming;
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
	const again = link.cloneNode() as HTMLLinkElement;
	missing.delete(link);
	return new Promise((resolve, reject) => {
		again.onload = () => resolve();
		again.onerror = () => reject(new Error(`A style could not be fetched: ${again.href}`));
		link.replaceWith(again);
	});
}
