/** What the page says where parts of it could not be fetched. */
export const later = {
	missed: 'A part of this page could not be fetched. Is there a network? All that is on the screen goes on.',
	again: 'Try again',
	dismiss: 'Go on without it',
};
