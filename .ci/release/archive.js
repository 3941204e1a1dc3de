/** A folder as one file whose bytes hang on nothing but what is in it and a date: no owner, no clock, no order of a disk. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * A tar file (ustar), packed.
 *
 * @param {string} folder
 * @param {string} name the folder that it unpacks to
 * @param {number} seconds the date of every file, since 1970: hosts tell a new file from an old one by it
 */
export function archiveOf(folder, name, seconds) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
	const blocks = files.flatMap((path) => {
		const content = readFileSync(join(folder, path));
		return [header(`${name}/${path}`, content.length, seconds), content, Buffer.alloc(-content.length & (BLOCK - 1))];
	});
	const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
	packed[9] = 255; // the system that packed it: unsaid
	return packed;
}

/** @param {string} path @param {number} size @param {number} seconds */
function header(path, size, seconds) {
	const block = Buffer.alloc(BLOCK);
	const octal = (/** @type {number} */ value, /** @type {number} */ digits) =>
		`${value.toString(8).padStart(digits, '0')}\0`;
	// A long path is cut in two at one of its slashes.
	const cut = Buffer.byteLength(path) <= 100 ? -1 : path.indexOf('/', path.length - 101);
	const [prefix, rest] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
	if (Buffer.byteLength(rest) > 100 || Buffer.byteLength(prefix) > 155) throw new Error(`too long a path: ${path}`);
	block.write(rest, 0);
	block.write(octal(0o644, 7), 100);
	block.write(octal(0, 7), 108);
	block.write(octal(0, 7), 116);
	block.write(octal(size, 11), 124);
	block.write(octal(seconds, 11), 136);
	block.write(' '.repeat(8), 148);
	block.write('0', 156);
	block.write('ustar\x0000', 257);
	block.write(prefix, 345);
	const sum = block.reduce((total, byte) => total + byte, 0);
	block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return block;
}
