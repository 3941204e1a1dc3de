/**
 * A frame in someone else's page keeps nothing in the browser. The router would note in `sessionStorage` how far a page
 * was scrolled when it is left or covered: it is not told of either.
 *
 * @returns lets it be told again
 */
export function keepNothing(): () => void {
	const stop = (event: Event) => event.stopImmediatePropagation();
	const events = ['beforeunload', 'visibilitychange'] as const;
	for (const event of events) addEventListener(event, stop, { capture: true });
	return () => {
		for (const event of events) removeEventListener(event, stop, { capture: true });
	};
}
