/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'A part of this page could not be fetched. Is there a network? All that is on the screen goes on.',
	again: 'Try again',
	dismiss: 'Go on without it',
	/** In place of a page. */
	page: 'This page could not be fetched. Is there a network? What you chose stands in the address and is not lost.',
	still: 'It still cannot be fetched.',
	back: 'Back to where you were',
};
