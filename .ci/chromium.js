import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** No sandbox, so that it runs as root in a container; no call home, so that the tests see the page's requests only. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Each window of a newer Chromium brings pages of its own for the suggestions of an address bar that nobody sees here: a
 * third of the work of a short visit. Of two such lists the last one counts, so that Playwright's own has to stand in it.
 */
const WITHOUT_FEATURES = [
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
	...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
	...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
	'AimEnabled',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium is on this machine, or undefined: the one named by CHROMIUM_PATH, the system's, or Playwright's. */
export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
		return named;
	}
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? playwrightsOwn();
}

function playwrightsOwn() {
	try {
		/** @type {typeof import('playwright')} */
		const { chromium } = createRequire(import.meta.url)('playwright');
		const path = chromium.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined; // packages not installed
	}
}

/**
 * How every test starts its Chromium.
 *
 * @returns {{ headless: true, executablePath?: string, args: string[] }}
 */
export function launchOptions() {
	const executablePath = findChromium();
	return {
		headless: true,
		...(executablePath && { executablePath }),
		args: [...FLAGS, `--disable-features=${WITHOUT_FEATURES.join()}`],
	};
}

/** A Chromium's path, after fetching one if the machine has none: Debian's own for root, else Playwright's. */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	if (isDebian() && process.getuid?.() === 0 && aptInstall()) {
		const installed = findChromium();
		if (installed) return installed;
	}
	console.error('No Chromium here: fetching one with Playwright ...');
	spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
	const fetched = findChromium();
	if (fetched) return fetched;
	throw new Error(
		'The tests need a Chromium and none could be fetched. Install one (Debian: apt-get install chromium; ' +
			'elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to where one is.',
	);
}

function isDebian() {
	return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptInstall() {
	console.error("No Chromium here: installing Debian's ...");
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return [['update'], ['install', '-y', 'chromium']].every(
		(args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0,
	);
}
