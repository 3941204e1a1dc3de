/** Another way to run the model of three stores. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parameters, Trajectories } from './threeStores.ts';

export interface Peer {
	/** Runs the model once, and keeps what came out. */
	run(parameters: Parameters): void;
	/** What came out of the last run. */
	trajectories(): Trajectories;
}

export const PEERS_FOLDER = resolve('bench/peers');

/** A package that is installed for peers alone. Rejects where it is not. */
export async function packageOfPeers<T>(name: string): Promise<T> {
	const path = createRequire(resolve(PEERS_FOLDER, 'package.json')).resolve(name);
	return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T;
}
