/**
 * `npm run release -- <version>`: checks that a version may be released, runs all tests, and makes of it a commit, a tag
 * and what is handed on, in `release/`: the site, the one file, and their checksums. Nothing is pushed.
 *
 *     npm run release -- <version> [--dry-run] [--skip-tests]
 *
 * `--dry-run` does all but commit and tag, and puts the version back. `--skip-tests` runs no test; the tag then says so.
 * PUBLIC_ADDRESS, if set, is built in, as by `npm run build`.
 */
import './node-version.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import util from 'node:util';
import { ensureInstalled } from './install.js';
import { archiveOf } from './release/archive.js';
import { objections, withVersion } from './release/decide.js';
import { build } from './site.js';
import { BUILD, ROOT, SINGLE_NAME } from './sources.js';

const RELEASE = join(ROOT, 'release');
const MANIFESTS = [
	{ file: 'package.json', times: 1 },
	{ file: 'package-lock.json', times: 2 },
];

const { version, dryRun, skipTests } = options();
const { version: current } = JSON.parse(read('package.json'));
const against = objections({
	version,
	current,
	changes: lines(git('status', '--porcelain')).map((line) => line.slice(3)),
	tags: lines(git('tag', '--list')),
	changelog: read('docs/changelog.md'),
});
if (version === undefined || against.length > 0) fail(against.join('\n'));

if (skipTests) console.error('No test is run, as asked.');
else if (spawnSync(process.execPath, [join(ROOT, '.ci/test.js')], { cwd: ROOT, stdio: 'inherit' }).status !== 0)
	fail('Nothing is released: the tests fail.');

// The date of the last commit: the same sources give the same bytes, and a newer release has newer files.
const seconds = Number(git('log', '-1', '--format=%ct'));
const before = MANIFESTS.map(({ file }) => read(file));
let done = false;
try {
	MANIFESTS.forEach(({ file, times }, at) =>
		writeFileSync(join(ROOT, file), withVersion(before[at] ?? '', current, version, times)),
	);
	ensureInstalled();
	if ((await build()) !== 0) throw new Error('the build failed: see above');
	handOn(version);
	if (!dryRun) {
		const note = skipTests ? '\n\nNo test was run for this release.' : '';
		git('commit', '--quiet', '--message', `Release ${version}${note}`, '--', ...MANIFESTS.map(({ file }) => file));
		git('tag', '--annotate', `v${version}`, '--message', `Corridor ${version}${note}`);
	}
	done = !dryRun;
} catch (error) {
	console.error(`Nothing is released: ${error instanceof Error ? error.message : error}.`);
	process.exitCode = 1;
} finally {
	if (!done) MANIFESTS.forEach(({ file }, at) => writeFileSync(join(ROOT, file), before[at] ?? ''));
}
if (done) console.log(`Committed and tagged v${version}. Nothing is pushed: git push --follow-tags`);
else if (process.exitCode !== 1) console.log('A trial: no commit, no tag, and the version is as it was.');

/** Writes what is handed on. @param {string} version */
function handOn(version) {
	const files = {
		[`corridor-${version}-site.tar.gz`]: archiveOf(BUILD, `corridor-${version}`, seconds),
		[`corridor-${version}.html`]: readFileSync(join(BUILD, SINGLE_NAME)),
	};
	rmSync(RELEASE, { recursive: true, force: true });
	mkdirSync(RELEASE);
	const sums = Object.entries(files).map(([name, content]) => {
		writeFileSync(join(RELEASE, name), content);
		return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
	});
	writeFileSync(join(RELEASE, 'SHA256SUMS'), sums.join(''));
	console.log(`In release/:\n${sums.join('')}`.trimEnd());
}

/** @param {string} name */
function read(name) {
	return readFileSync(join(ROOT, name), 'utf8');
}

/** @param {string[]} args */
function git(...args) {
	const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
	if (status !== 0) throw new Error(`git ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
	return stdout;
}

/** @param {string} text */
function lines(text) {
	return text.split('\n').filter((line) => line !== '');
}

function options() {
	try {
		const { values, positionals } = util.parseArgs({
			allowPositionals: true,
			options: {
				'dry-run': { type: 'boolean', default: false },
				'skip-tests': { type: 'boolean', default: false },
			},
		});
		if (positionals.length > 1) throw new Error(`one version, not ${positionals.length}`);
		return { version: positionals[0], dryRun: values['dry-run'], skipTests: values['skip-tests'] };
	} catch (error) {
		return fail(/** @type {Error} */ (error).message);
	}
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}
