/** What stands against a release, and what it is handed on in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../.ci/release/archive.js';
import { nextVersions, objections, tellsOf, withVersion } from '../../.ci/release/decide.js';

const CHANGELOG =
	'# What changed results\n\n## 1.2.0\n\nWhat moved.\n\n- Release `1.2.1`: another picture.\n\n## 1.1.0\n\n- Release `1.1.1`: x.\n';
type Known = Parameters<typeof objections>[0];
const READY: Known = { version: '1.2.1', current: '1.2.0', changes: [], tags: ['v1.2.0'], changelog: CHANGELOG };

describe('a release', () => {
	it('has nothing against it when the version is next, the tree is clean and the changelog tells of it', () => {
		expect(objections(READY)).toEqual([]);
		expect(objections({ ...READY, version: '1.2.0', current: '1.1.1', tags: [] })).toEqual([]);
	});

	it.each<[string, Partial<Known>, RegExp]>([
		['no version', { version: undefined }, /^Say which version.* 1\.2\.1, 1\.3\.0, 2\.0\.0\.$/],
		['a word for a version', { version: 'next' }, /“next” is no version/],
		['a leading v', { version: 'v1.2.1' }, /is no version/],
		['a leading zero', { version: '1.2.01' }, /is no version/],
		['a version for a trial', { version: '1.2.1-rc.1' }, /is no version/],
		['the version that is', { version: '1.2.0' }, /^1\.2\.0 does not follow 1\.2\.0/],
		['a version that leaves one out', { version: '1.2.2' }, /does not follow/],
		['an older one', { version: '1.1.1' }, /does not follow/],
		['a tag that is taken', { tags: ['v1.2.1'] }, /^There is a tag v1\.2\.1 already\.$/],
		['a changelog that does not tell of it', { version: '1.3.0' }, /does not tell of 1\.3\.0/],
		['what is not committed', { changes: ['a', 'b', 'c', 'd', 'e', 'f'] }, /not committed: a, b, c, d, e, \.\.\.\.$/],
	])('is refused for %s, in words that say what to do', (_, changed, words) => {
		expect(objections({ ...READY, ...changed }).join('\n')).toMatch(words);
	});

	it('is refused for everything that stands against it at once', () => {
		expect(objections({ ...READY, version: '9.9.9', changes: ['a'], tags: ['v9.9.9'] })).toHaveLength(4);
	});

	it('follows by one step of one number', () => {
		expect(nextVersions('0.1.9')).toEqual(['0.1.10', '0.2.0', '1.0.0']);
	});

	it('is told of in the entry in force, and not in an older one', () => {
		expect(tellsOf(CHANGELOG, '1.2.0')).toBe(true);
		expect(tellsOf(CHANGELOG, '1.2.1')).toBe(true);
		expect(tellsOf(CHANGELOG, '1.1.0')).toBe(false);
		expect(tellsOf(CHANGELOG, '1.1.1')).toBe(false);
		expect(tellsOf(CHANGELOG, '1.2')).toBe(false);
	});

	it('changes the version at the head of a lock file and leaves a package of the same version alone', () => {
		const lock = '{ "version": "1.2.0", "": { "version": "1.2.0" }, "a": { "version": "1.2.0" } }';
		expect(withVersion(lock, '1.2.0', '1.2.1', 2)).toBe(
			'{ "version": "1.2.1", "": { "version": "1.2.1" }, "a": { "version": "1.2.0" } }',
		);
		expect(() => withVersion('{}', '1.2.0', '1.2.1', 1)).toThrow('does not stand where');
	});
});

describe('an archive', () => {
	/** A folder with these files, written in this order, as an archive. */
	function archived(files: readonly (readonly [string, string])[], seconds = 1_700_000_000): Buffer {
		const folder = mkdtempSync(join(tmpdir(), 'corridor-'));
		try {
			mkdirSync(join(folder, 'deep'));
			for (const [name, content] of files) writeFileSync(join(folder, name), content);
			return archiveOf(folder, 'corridor', seconds);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
	const FILES = [
		['b.txt', 'two'],
		['a.txt', 'one'],
		[`deep/${'x'.repeat(95)}`, 'three'],
	] as const;

	it('has the same bytes whenever and in whatever order its files were written, and others when one of them or the date differs', () => {
		const first = archived(FILES);
		expect(archived([...FILES].reverse())).toEqual(first);
		expect(archived([...FILES.slice(1), ['b.txt', 'too']])).not.toEqual(first);
		expect(archived(FILES, 1_700_000_001)).not.toEqual(first);
	});

	it('holds each file under its name, in order, with its length and a sum that agrees', () => {
		const tar = gunzipSync(archived(FILES));
		const text = (from: number, length: number) => tar.toString('latin1', from, from + length).replace(/\0.*/s, '');
		const found: string[] = [];
		for (let at = 0; tar[at] !== 0;) {
			const size = parseInt(text(at + 124, 12), 8);
			const prefix = text(at + 345, 155);
			found.push(`${prefix === '' ? '' : `${prefix}/`}${text(at, 100)}: ${text(at + 512, size)}`);
			const bytes = [...tar.subarray(at, at + 512)].map((byte, i) => (i >= 148 && i < 156 ? 32 : byte));
			expect(parseInt(text(at + 148, 8), 8)).toBe(bytes.reduce((sum, byte) => sum + byte, 0));
			at += 512 + Math.ceil(size / 512) * 512;
		}
		expect(found).toEqual(['corridor/a.txt: one', 'corridor/b.txt: two', `corridor/deep/${'x'.repeat(95)}: three`]);
		expect(tar.length % 512).toBe(0);
	});
});
