/** What `+page.server.ts` gave when the file was made, by page. */
declare module 'virtual:page-data' {
	const data: Readonly<Record<string, unknown>>;
	export default data;
}

/** The fingerprint of the sources that the file was made of. */
declare const __BUILD__: string;
