/** Lets the page open without a network: keeps the build it came with, whole, and nothing of another build. */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { version } from '$service-worker';
import { TAKE_OVER } from '../lib/state/takeOver.ts';
import { answerTo, mayTakeOver, storeName, storesOf } from './kept.ts';

declare global {
	interface WorkerGlobalScope {
		/** Filled in when the site is built, in .ci/offline.ts: what is kept ahead, with a hash of each page. */
		readonly __WB_MANIFEST: readonly PrecacheEntry[];
	}
}

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const STORE = storeName(scope, version);
/** A network that is there and does not answer is as good as none. */
const PATIENCE_MS = 4000;

/** All or nothing: a build of which a part is missing is not installed. Never from the browser's own cache of pages. */
const ahead = new PrecacheController({ cacheName: STORE });
ahead.addToCacheList([...self.__WB_MANIFEST]);

worker.addEventListener('install', (event) => void ahead.install(event));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === TAKE_OVER) event.waitUntil(takeOverIfAlone(event));
});
worker.addEventListener('fetch', (event) => {
	const answer = answerTo(event.request, scope);
	if (answer === 'kept') event.respondWith(fromStore(event.request));
	else if (answer === 'page') event.respondWith(fromNetwork(event.request));
});

/**
 * An update waits until every page of the old build is closed, or until the reader of the only one asks for it: no other
 * window loses the files that it still needs, and no talk is broken off.
 */
async function takeOverIfAlone(event: ExtendableMessageEvent): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const may = mayTakeOver(
		windows.map(({ url }) => url),
		scope,
	);
	event.ports[0]?.postMessage(may);
	if (may) await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith(storesOf(scope)) && name !== STORE) await caches.delete(name);
	}
	await worker.clients.claim();
}

/** What was kept ahead of a request, or since. */
async function kept(request: Request, address = request.url): Promise<Response | undefined> {
	const store = await caches.open(STORE);
	return store.match(ahead.getCacheKeyForURL(address) ?? request, { ignoreVary: true });
}

async function fromStore(request: Request): Promise<Response> {
	const found = await kept(request);
	if (found !== undefined) return found;
	const response = await fetch(request);
	if (response.ok) await (await caches.open(STORE)).put(request, response.clone());
	return response;
}

/**
 * The kept page stays the one of this build, whatever the network gave: with its build it works without a network, and
 * one of a newer build would ask for files that are not here.
 */
async function fromNetwork(request: Request): Promise<Response> {
	const found = await kept(request, request.url.split(/[?#]/, 1)[0]);
	if (found === undefined) return fetch(request);
	const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(found), PATIENCE_MS));
	const answer = fetch(request).then(
		(response) => (response.status >= 500 ? found : response),
		() => found,
	);
	return Promise.race([answer, patience]);
}
