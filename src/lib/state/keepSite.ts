import { dev } from '$app/environment';
import { base } from '$app/paths';

/** Lets the service worker keep the site for when there is no network, once this page itself has loaded. */
export function keepSite(): void {
	// The development server has no build to keep.
	if (dev || !('serviceWorker' in navigator)) return;
	const register = () => void navigator.serviceWorker.register(`${base}/service-worker.js`);
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}
