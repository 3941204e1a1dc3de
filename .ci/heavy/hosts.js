/**
 * `npm run test:heavy`: what needs a program that few machines have. Lets Apache and nginx serve the built site, at the
 * root and in a folder, and holds the headers they send against the rules of the build. Where one of them is missing it
 * says so, and ends well: it is no part of `npm test`.
 */
import '../node-version.js';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rulesOf } from '../headers/rules.js';
import { ensureInstalled } from '../install.js';
import { build } from '../site.js';
import { BUILD, SINGLE_NAME, buildIsCurrent } from '../sources.js';

ensureInstalled();
if (!buildIsCurrent() && (await build()) !== 0) process.exit(1);

const APACHE_MODULES = '/usr/lib/apache2/modules';
const FOLDERS = ['/', '/in/a folder/'];
const rules = rulesOf(BUILD, SINGLE_NAME);

/** @type {Record<string, { command: string, start: (at: string, port: number) => string[] }>} */
const HOSTS = {
	Apache: {
		command: 'apache2',
		start: (at, port) => {
			const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'deflate', 'filter'];
			const lines = [
				...modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`),
				`ServerRoot "${at}"\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile "${at}/pid"\nErrorLog "${at}/error.log"`,
				`TypesConfig /etc/mime.types\nDocumentRoot "${at}/site"`,
				`<Directory "${at}/site">\nAllowOverride All\nRequire all granted\n</Directory>`,
			];
			writeFileSync(join(at, 'host.conf'), `${lines.join('\n')}\n`);
			return ['-d', at, '-f', join(at, 'host.conf'), '-DFOREGROUND'];
		},
	},
	nginx: {
		command: 'nginx',
		start: (at, port) => {
			// Copied from the head of the file, as docs/hosting.md tells who runs a server to.
			const file = readFileSync(join(BUILD, 'nginx.conf'), 'utf8');
			const sent = [...file.matchAll(/^# +(add_header .*)$/gm)].map(([, line]) => line);
			const site = `server { listen 127.0.0.1:${port}; root "${at}/site"; index index.html; ${sent.join(' ')} }`;
			const http = `http { include /etc/nginx/mime.types; include "${BUILD}/nginx.conf"; access_log off; ${site} }`;
			writeFileSync(join(at, 'host.conf'), `pid "${at}/pid"; error_log "${at}/error.log"; events {} ${http}\n`);
			return ['-p', at, '-c', join(at, 'host.conf'), '-g', 'daemon off;'];
		},
	},
};

let wrong = 0;
for (const [name, { command, start }] of Object.entries(HOSTS)) {
	if (spawnSync(command, ['-v']).status !== 0) {
		console.log(`Skipped: ${name} is not on this machine, and its headers were held against nothing.`);
		continue;
	}
	const at = mkdtempSync(join(tmpdir(), 'corridor-'));
	for (const folder of FOLDERS) {
		mkdirSync(join(at, 'site', folder), { recursive: true });
		cpSync(BUILD, join(at, 'site', folder), { recursive: true });
	}
	// Such servers serve as a user of their own.
	chmodSync(at, 0o755);
	const port = await freePort();
	const server = spawn(command, start(at, port), { stdio: ['ignore', 'ignore', 'inherit'] });
	try {
		await answers(port);
		const differ = (await Promise.all(FOLDERS.map((folder) => compare(`http://127.0.0.1:${port}${folder}`)))).flat();
		for (const what of differ) console.error(`NOT  ${name}: ${what}`);
		console.log(`${differ.length === 0 ? 'ok ' : 'NOT'}  ${name} sends each file with the headers of its rules`);
		wrong += differ.length;
	} finally {
		server.kill();
		await new Promise((done) => server.once('exit', done));
		rmSync(at, { recursive: true, force: true });
	}
}
process.exitCode = wrong === 0 ? 0 : 1;

/** What differs, of every page by both its names, of the one file, of a part and of a worker. @param {string} address */
async function compare(address) {
	const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
	const paths = rules.flatMap(({ path }) => {
		if (path.endsWith('/')) return [path, `${path}index.html`];
		return path.endsWith('*') ? [`${path.slice(0, -1)}${someFile(path.slice(0, -1))}`] : [path];
	});
	const differ = [];
	for (const path of paths) {
		const response = await fetch(new URL(`.${encodeURI(path)}`, address));
		await response.arrayBuffer();
		if (response.status !== 200) differ.push(`${path} is answered with ${response.status}`);
		for (const name of names) {
			const wanted = rules.find((rule) => fits(rule.path, path) && name in rule.headers)?.headers[name] ?? null;
			// What is not ours to say, a host may say by itself.
			const sent = response.headers.get(name);
			if (sent !== wanted && (wanted !== null || name !== 'Cache-Control'))
				differ.push(`${path} ${name}: ${sent} and not ${wanted}`);
		}
	}
	return differ;
}

/** One that lies in a folder of the build. @param {string} folder */
function someFile(folder) {
	const file = readdirSync(join(BUILD, folder), { withFileTypes: true }).find(
		(entry) => entry.isFile() && /^\w/.test(entry.name),
	);
	if (file) return file.name;
	const [inner] = readdirSync(join(BUILD, folder));
	return `${inner}/${readdirSync(join(BUILD, folder, inner ?? '')).at(0)}`;
}

/** @param {string} rule @param {string} path */
function fits(rule, path) {
	if (rule.endsWith('*')) return path.startsWith(rule.slice(0, -1));
	return path === rule || (rule.endsWith('/') && path === `${rule}index.html`);
}

/** @param {number} port */
async function answers(port) {
	for (let tries = 0; tries < 100; tries++) {
		if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return;
		await pause(100);
	}
	throw new Error('the server does not answer');
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
