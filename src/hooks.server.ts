import * as parts from './routes/parts.ts';

/** The site is built with the whole of the first page in it, whatever a browser fetches later. */
export async function init(): Promise<void> {
	await Promise.all(Object.values(parts).map((part) => part.get()));
}
