import { dirname, posix } from 'node:path';

/** What a script needs before it can run: imports and re-exports of values. Types are gone by then. */
const NEEDS = /^[ \t]*(?:import|export)\s(?!type\s)(?:[^'"`;]*?\sfrom\s*)?\s*['"]([^'"]+)['"]/gm;

/**
 * The circles in which files import each other, each as the paths along it, the first repeated at the end.
 *
 * @param {ReadonlyMap<string, string>} files text by path from the root of the repository, with forward slashes
 * @returns {string[][]} one circle for each import that closes one; none if there is no circle
 */
export function importCycles(files) {
	/** @type {string[][]} */
	const cycles = [];
	/** @type {Set<string>} */
	const done = new Set();

	/** @param {string} file @param {string[]} trail the files on the way here */
	function follow(file, trail) {
		const at = trail.indexOf(file);
		if (at >= 0) cycles.push([...trail.slice(at), file]);
		if (at >= 0 || done.has(file)) return;
		for (const next of needs(file)) follow(next, [...trail, file]);
		done.add(file);
	}

	/** @param {string} file */
	function needs(file) {
		return [...(files.get(file) ?? '').matchAll(NEEDS)]
			.map(([, source = '']) =>
				source.startsWith('.')
					? posix.join(dirname(file), source)
					: source.replace(/^#sims\//, 'sims/').replace(/^\$lib\//, 'src/lib/'),
			)
			.filter((path) => files.has(path));
	}

	for (const file of files.keys()) follow(file, []);
	return cycles;
}
