/**
 * Makes the kernel of the simulation, `sims/kernel/generated/kernel.ts`, from `sims/kernel/emit`: unless it is there and
 * was made of the sources as they are now. Everything that builds, tests or runs the simulation asks for it first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { ROOT, filesUnder } from './sources.js';

const GENERATED = join(ROOT, 'sims/kernel/generated/kernel.ts');
const SOURCES = [
	'sims/kernel/emit',
	'sims/kernel/layout.ts',
	'sims/model',
	'sims/ensemble/histogram.ts',
	'.ci/kernel.js',
];

/** A hash of all that the kernel is made of, the tool that lays it out among it. */
function fingerprint() {
	const hash = createHash('sha256').update(readFileSync(join(ROOT, 'node_modules/binaryen/package.json')));
	const files = SOURCES.flatMap(filesUnder).filter((name) => !name.endsWith('.test.ts'));
	for (const name of files.sort()) hash.update(`${name}\0`).update(readFileSync(join(ROOT, name)));
	return hash.digest('hex').slice(0, 16);
}

const head = () => `/** Made of sims/kernel/emit by .ci/kernel.js: ${fingerprint()}. */\n`;

/** In a process of its own, so that those who ask need not wait for promises. Ends the process if the kernel cannot be made. */
export function ensureKernel() {
	if (existsSync(GENERATED) && readFileSync(GENERATED, 'utf8').startsWith(head())) return;
	const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
		cwd: ROOT,
		stdio: ['ignore', process.stderr, process.stderr],
	});
	if (status === 0) return;
	console.error('The kernel of the simulation could not be made: see above.');
	process.exit(1);
}

async function makeKernel() {
	const { runnerImport } = await import('vite');
	const { module } = await runnerImport(join(ROOT, 'sims/kernel/emit/kernel.ts'), {
		configFile: false,
		logLevel: 'error',
		// The page's own is made by SvelteKit, after this.
		tsconfig: join(ROOT, '.ci/tsconfig.sims.json'),
		root: ROOT,
	});
	const { emitKernel, ADDRESSES } = /** @type {typeof import('../sims/kernel/emit/kernel.ts')} */ (module);
	const packed = deflateRawSync(emitKernel(), { level: 9 }).toString('base64');
	mkdirSync(dirname(GENERATED), { recursive: true });
	writeFileSync(
		GENERATED,
		`${head()}
/** WebAssembly, deflated, in base 64. */
export const KERNEL = '${packed}';

export const ADDRESSES = ${JSON.stringify(ADDRESSES)};
`,
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeKernel();
