/** Files of a ZIP archive as text, by name. For tests: it reads what is not encrypted, split or larger than 4 GB. */
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

export function unzip(archive: Buffer): ReadonlyMap<string, string> {
	const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY || archive.length < end + END_LENGTH) {
		throw new Error('not a ZIP archive');
	}
	const files = new Map<string, string>();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		const method = archive.readUInt16LE(at + 10);
		const length = archive.readUInt32LE(at + 20);
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
			number,
			number,
			number,
		];
		const local = archive.readUInt32LE(at + 42);
		const name = archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
		const from = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const content = archive.subarray(from, from + length);
		files.set(name, (method === STORED ? content : inflateRawSync(content)).toString('utf8'));
		at += ENTRY_LENGTH + nameLength + extra + comment;
	}
	return files;
}
