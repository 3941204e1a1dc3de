/** What the page says where there is no network. */
export const offline = {
	works: 'No network. Everything here still works.',
	/** Where this browser keeps no copy of the page. */
	openOnly: 'No network. What is open here still works; this browser keeps no copy to open again.',
};
