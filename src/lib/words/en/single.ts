/** What the one file says that holds the whole tool, where it differs from a site. */
export const single = {
	download: 'The whole tool as one file',
	downloadNote: '(some 5 MB): it opens from a disk or a stick with no network.',
	notices: 'Licences of the code and fonts of others',
	noticesInside: 'The licences of the code and fonts of others stand at the end of this file, as text.',
	about: 'This is the whole tool as one file. It needs no network; nothing that you do here leaves this machine.',
	sources: 'Sources are links to the web: only they need a network.',
	/** Where there is no network. */
	works: 'No network. Everything here still works; only the links to sources do not.',
	copiedFromDisk:
		'Link copied. It opens this file where it lies on this machine; others need the file, and what stands behind its name.',
	noPage: (page: string) => `This file holds no page “${page}”.`,
	firstPage: 'To the first page',
	noScript: 'This page computes in the browser: it needs JavaScript, which is switched off here.',
};
