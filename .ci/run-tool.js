import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources.js';

/**
 * Runs a command of an installed package with this Node, from the root of the repository, and gives its exit code.
 *
 * @param {string} packageName
 * @param {string[]} args
 * @param {{ command?: string, env?: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions,
 *   hear?: (said: string) => void }} [options] `command`: where the package has several. Default `stdio`: inherit.
 *   `hear` is given what is written to the pipes among `stdio`.
 * @returns {Promise<number>}
 */
export function runTool(packageName, args, { command, env, cwd = ROOT, stdio = 'inherit', hear } = {}) {
	const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	const script = typeof bin === 'string' ? bin : bin[command ?? packageName];
	const child = spawn(process.execPath, [join(dirname(manifest), script), ...args], {
		cwd,
		env: { ...process.env, ...env },
		stdio,
	});
	if (hear) for (const pipe of [child.stdout, child.stderr]) pipe?.setEncoding('utf8').on('data', hear);
	// The terminal tells the child of Ctrl-C by itself: wait for it, and end as it ends.
	const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
	const wait = () => {};
	process.on('SIGTERM', pass).on('SIGINT', wait);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			process.off('SIGTERM', pass).off('SIGINT', wait);
			if (signal === 'SIGINT' || code === 130) process.exit(130);
			resolve(code ?? 1);
		});
	});
}

/**
 * The same for a command that runs beside others: what it says is held until it has ended.
 *
 * @param {string} packageName
 * @param {string[]} args
 */
export async function saidBy(packageName, args) {
	let said = '';
	const code = await runTool(packageName, args, { stdio: ['ignore', 'pipe', 'pipe'], hear: (part) => (said += part) });
	return { code, said };
}
