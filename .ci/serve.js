import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { readHeaders } from './headers/read.js';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
};

/** What is packed: fonts and pictures are so already. */
const PACKED = /^(text|application\/(json|manifest|wasm))|svg/;

/**
 * Serves a folder as any static host would, to this machine only, with the headers that its file `_headers` asks for.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {string} [options.base] the path under which the folder appears; default '/'
 * @param {number} [options.port] default 0: any free one
 * @param {boolean} [options.compressed] texts are sent as most hosts send them, in fewer bytes; default: as they are
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} fails with EADDRINUSE if the port is taken
 */
export async function serve(folder, { base = '/', port = 0, compressed = false } = {}) {
	const root = resolve(folder);
	const asked = join(root, '_headers');
	const headersOf = existsSync(asked) ? readHeaders(readFileSync(asked, 'utf8')) : () => ({});
	const prefix = `/${base}/`.replace(/\/+/g, '/');

	/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
	function answer(request, response) {
		/** @param {number} status @param {string} text @param {Record<string, string>} [headers] */
		const say = (status, text, headers) =>
			response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);

		if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Only GET', { allow: 'GET, HEAD' });
		const [path = '', query] = (request.url ?? '').split('?', 2);
		const withSlash = `${path}/${query === undefined ? '' : `?${query}`}`;
		if (`${path}/` === prefix) return say(308, 'Moved', { location: withSlash });
		if (!path.startsWith(prefix)) return say(404, 'Not found');

		let file;
		try {
			file = resolve(root, decodeURIComponent(path.slice(prefix.length)));
		} catch {
			return say(400, 'Bad address');
		}
		if ((file !== root && !file.startsWith(root + sep)) || file.includes('\0')) return say(403, 'Refused');
		if (existsSync(file) && statSync(file).isDirectory()) {
			if (!path.endsWith('/')) return say(308, 'Moved', { location: withSlash.replace(/^\/+/, '/') });
			file = join(file, 'index.html');
		} else if (path.endsWith('/')) return say(404, 'Not found');

		let status = 200;
		if (!existsSync(file)) {
			status = 404;
			file = join(root, '404.html');
			if (!existsSync(file)) return say(404, 'Not found');
		}
		const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
		const packed = compressed && PACKED.test(type);
		response.writeHead(status, {
			'content-type': type,
			...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
			'cache-control': 'no-cache',
			...(status === 200 && headersOf(`/${path.slice(prefix.length)}`)),
		});
		if (request.method === 'HEAD') return response.end();
		const read = createReadStream(file).on('error', () => response.destroy());
		return (packed ? read.pipe(createGzip()) : read).pipe(response);
	}

	// `localhost` is either address, depending on who asks; a machine may lack the second.
	const first = await listen(createServer(answer), port, '127.0.0.1');
	const servers = [first.server];
	try {
		servers.push((await listen(createServer(answer), first.port, '::1')).server);
	} catch (error) {
		if (port !== 0 && /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') {
			first.server.close();
			throw error;
		}
	}
	return {
		url: `http://localhost:${first.port}${prefix}`,
		port: first.port,
		close: async () => {
			await Promise.all(
				servers.map((server) => {
					server.closeAllConnections();
					return new Promise((done) => server.close(done));
				}),
			);
		},
	};
}

/**
 * @param {import('node:http').Server} server @param {number} port @param {string} host
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
function listen(server, port, host) {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => {
			const address = server.address();
			done({ server, port: typeof address === 'object' && address ? address.port : port });
		});
	});
}
