/** Each package is here for a reason that stands in docs/decisions/0007-dependencies.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const direct = Object.keys({ ...dependencies, ...devDependencies }).sort();
const decision = read('docs/decisions/0007-dependencies.md');
const named = new Set([...decision.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!));

/** Packages that are not in package.json: the first is below one that is, the others are installed for what is in bench alone. */
const NAMED_BESIDES = [
	'fflate',
	'simulation',
	'@sdeverywhere/compile',
	'@sdeverywhere/runtime',
	'@stryker-mutator/core',
	'lighthouse',
];
const LOCK_FILES = [
	'package-lock.json',
	'bench/peers/package-lock.json',
	'bench/mutation/package-lock.json',
	'bench/lighthouse/package-lock.json',
];

describe('the decision on dependencies', () => {
	it('names every package that is asked for, in bold, by its whole name', () => {
		expect(direct.filter((name) => !named.has(name))).toEqual([]);
	});

	it('names none that is not asked for any more', () => {
		expect([...named].filter((name) => !direct.includes(name) && !NAMED_BESIDES.includes(name))).toEqual([]);
	});
});

describe('the lock file', () => {
	it('says of every package what it has to be, and not from which machine it is fetched', () => {
		for (const name of LOCK_FILES.filter((name) => existsSync(join(ROOT, name)))) {
			expect(read(name), name).not.toMatch(/"resolved": "[^"]*:/);
		}
		const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { integrity?: string }> };
		const unsaid = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
		expect(unsaid.map(([path]) => path)).toEqual([]);
	});
});
