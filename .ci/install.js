import './node-version.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureKernel } from './kernel.js';
import { ROOT } from './sources.js';

const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** The hash of the lock file that node_modules was last seen to agree with. */
const STAMP = join(MODULES, '.corridor-lock');

/** Makes all ready that a fresh clone lacks: packages, and what is made of the sources before anything can use them. */
export function ensureInstalled() {
	ensurePackages();
	ensureKernel();
}

/** Installs the packages of package-lock.json unless node_modules already holds them. Says so on stderr only. */
function ensurePackages() {
	const lockHash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash) return;
	if (!installedByHand()) {
		console.error('Installing packages ...');
		const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: ROOT,
			stdio: ['ignore', process.stderr, process.stderr],
			shell: process.platform === 'win32',
		});
		if (status !== 0) {
			console.error('`npm ci` failed: see above. Corridor needs its packages once; after that it needs no network.');
			process.exit(1);
		}
	}
	writeFileSync(STAMP, lockHash);
}

/** Whether npm's own record of node_modules holds every package of the lock file at its version. */
function installedByHand() {
	try {
		const wanted = packagesOf(LOCK);
		const present = packagesOf(join(MODULES, '.package-lock.json'));
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
