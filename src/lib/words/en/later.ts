/** What the page says where a part of it could not be fetched. */
export const later = {
	failed: 'A part of this page could not be fetched. Is there a network? Everything else works.',
	again: 'Try again',
	dismiss: 'Dismiss',
};
