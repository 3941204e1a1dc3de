/**
 * `npm start`: installs and builds what is missing, serves the build and says where.
 *
 *     npm start -- [--port 4173] [--base /some/path/]
 */
import './node-version.js';
import util from 'node:util';
import { ensureInstalled } from './install.js';
import { build } from './site.js';
import { serve } from './serve.js';
import { BUILD, buildIsCurrent } from './sources.js';

const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

const { port: portOption, base } = options();
const asked = portOption ?? process.env.PORT;
if (asked !== undefined && !(/^\d+$/.test(asked) && Number(asked) <= 65_535)) fail(`Not a port: ${asked}`);

if (!buildIsCurrent()) {
	ensureInstalled();
	console.error('Building ...');
	if ((await build()) !== 0) fail('The build failed: see above.');
}

const { url } = await serveOnFreePort();
console.log(`Corridor is at ${url.replace(/(?<=:\d+)\/$/, '')}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

async function serveOnFreePort() {
	const first = Number(asked ?? FIRST_PORT);
	const last = asked === undefined ? first + PORTS_TRIED : first;
	for (let port = first; ; port++) {
		try {
			return await serve(BUILD, { base, port });
		} catch (error) {
			const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
			if (code !== 'EADDRINUSE') fail(message);
			if (port >= last) fail(`Port ${port} is taken.`);
		}
	}
}

function options() {
	try {
		return util.parseArgs({ options: { port: { type: 'string' }, base: { type: 'string', default: '/' } } }).values;
	} catch (error) {
		return fail(/** @type {Error} */ (error).message);
	}
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}
