import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { words } from '../words/words.ts';
import Offline from './Offline.svelte';

afterEach(() => void vi.restoreAllMocks());

/** The browser says that the network came or went. */
function network(there: boolean) {
	vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(there);
	dispatchEvent(new Event(there ? 'online' : 'offline'));
}

it('says nothing while there is a network, and promises no more than this browser keeps when there is none', async () => {
	const screen = await render(Offline);
	expect(screen.container.textContent.trim()).toBe('');
	network(false);
	await expect.element(screen.getByRole('status')).toHaveTextContent(words.offline.openOnly);
	network(true);
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
});

it('says that everything works where a copy is kept', async () => {
	vi.spyOn(navigator.serviceWorker, 'controller', 'get').mockReturnValue({} as ServiceWorker);
	const screen = await render(Offline);
	network(false);
	await expect.element(screen.getByRole('status')).toHaveTextContent('No network. Everything here still works.');
});
