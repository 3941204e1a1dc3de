/** The first command of a newcomer, whose folder holds what is committed and nothing that was made of it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../.ci/sources.js';

/** What `.gitignore` leaves out, and what holds the history. */
const MADE =
	/^(node_modules|\.git|\.svelte-kit|\.vite|build|build-single|release|bench\/\w+\/node_modules|.*\/generated)$/;

it('the build can be set up where nothing was made before it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'corridor-first-'));
	try {
		cpSync(ROOT, folder, { recursive: true, filter: (from) => !MADE.test(relative(ROOT, from).replaceAll('\\', '/')) });
		symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
		const setUp = "await (await import('vite')).resolveConfig({}, 'build')";
		const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', setUp], {
			cwd: folder,
			encoding: 'utf8',
		});
		expect(stderr).toBe('');
		expect(status).toBe(0);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
