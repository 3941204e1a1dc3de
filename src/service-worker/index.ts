/** Lets the page open without a network: keeps the build it came with, whole, and nothing of another build. */
import { build, files, prerendered, version } from '$service-worker';
import { answerTo, keptAhead, storeName, storesOf } from './kept.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const STORE = storeName(scope, version);
/** A network that is there and does not answer is as good as none. */
const PATIENCE_MS = 4000;

// The development server has no build: its files are its own business.
if (build.length > 0) {
	worker.addEventListener('install', (event) => event.waitUntil(keep()));
	worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
	worker.addEventListener('fetch', (event) => {
		const answer = answerTo(event.request, scope);
		if (answer === 'kept') event.respondWith(fromStore(event.request));
		else if (answer === 'page') event.respondWith(fromNetwork(event.request));
	});
}

/** All or nothing: a build of which a part is missing is not installed. Never from the browser's own cache of pages. */
async function keep(): Promise<void> {
	const store = await caches.open(STORE);
	const addresses = keptAhead(build, files, prerendered);
	await store.addAll(
		addresses.map((address) => new Request(address, { cache: build.includes(address) ? 'default' : 'reload' })),
	);
}

/** An update waits until every page of the old build is closed: never `skipWaiting`, and so never in the midst of a talk. */
async function takeOver(): Promise<void> {
	for (const name of await caches.keys()) {
		if (name.startsWith(storesOf(scope)) && name !== STORE) await caches.delete(name);
	}
	await worker.clients.claim();
}

async function fromStore(request: Request): Promise<Response> {
	const store = await caches.open(STORE);
	const kept = await store.match(request, { ignoreVary: true });
	if (kept !== undefined) return kept;
	const response = await fetch(request);
	if (response.ok) await store.put(request, response.clone());
	return response;
}

/**
 * The kept page stays the one of this build, whatever the network gave: with its build it works without a network, and
 * one of a newer build would ask for files that are not here.
 */
async function fromNetwork(request: Request): Promise<Response> {
	const store = await caches.open(STORE);
	const kept = await store.match(request, { ignoreSearch: true, ignoreVary: true });
	if (kept === undefined) return fetch(request);
	const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
	const answer = fetch(request).then(
		(response) => (response.status >= 500 ? kept : response),
		() => kept,
	);
	return Promise.race([answer, patience]);
}
