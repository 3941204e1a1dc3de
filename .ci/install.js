import './node-version.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureKernel } from './kernel.js';
import { ROOT } from './sources.js';

/** The hash of the lock file that node_modules was last seen to agree with. */
const STAMP = '.corridor-lock';

/** Makes all ready that a fresh clone lacks: packages, and what is made of the sources before anything can use them. */
export function ensureInstalled() {
	if (!install(ROOT)) {
		console.error('`npm ci` failed: see above. Corridor needs its packages once; after that it needs no network.');
		process.exit(1);
	}
	ensureKernel();
	ensureSettings();
}

/** The compiler's settings of the page extend those that SvelteKit makes: without them the bundler reads no source at all. */
function ensureSettings() {
	if (existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) return;
	const sync = join(ROOT, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	const { status } = spawnSync(process.execPath, [sync, 'sync'], {
		cwd: ROOT,
		stdio: ['ignore', process.stderr, process.stderr],
	});
	if (status !== 0) {
		console.error('`svelte-kit sync` failed: see above.');
		process.exit(1);
	}
}

/**
 * Installs the packages of a folder's package-lock.json unless its node_modules already holds them. Says so on stderr
 * only. Tells whether they are there.
 *
 * @param {string} folder
 */
export function install(folder) {
	const lockHash = createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
	const stamp = join(folder, 'node_modules', STAMP);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return true;
	if (!installedByHand(folder)) {
		console.error('Installing packages ...');
		const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: folder,
			stdio: ['ignore', process.stderr, process.stderr],
			shell: process.platform === 'win32',
		});
		if (status !== 0) return false;
	}
	writeFileSync(stamp, lockHash);
	return true;
}

/** Whether npm's own record of node_modules holds every package of the lock file at its version. @param {string} folder */
function installedByHand(folder) {
	try {
		const wanted = packagesOf(join(folder, 'package-lock.json'));
		const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
		return Object.entries(wanted).every(
			([path, { version, optional, peer }]) =>
				path === '' || (present[path] ? present[path].version === version : optional || peer),
		);
	} catch {
		return false;
	}
}

/** @param {string} path @returns {Record<string, { version: string, optional?: boolean, peer?: boolean }>} */
function packagesOf(path) {
	return JSON.parse(readFileSync(path, 'utf8')).packages;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureInstalled();
