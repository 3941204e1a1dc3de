/**
 * What the tests import as `vitest` while mutants are tried: it notes them, so that they can be run again and again in
 * one process. It knows what the tests of the law and of links use, and nothing else: any other would fail on loading.
 */
import { format } from 'node:util';
// Comes with Vitest: what `expect` of it is made of.
import { JestAsymmetricMatchers, JestChaiExpect, chai } from '@vitest/expect';

/** @typedef {{ name: string, run: () => unknown }} Test */

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const { expect } = chai;

/** @type {Test[]} */
export const noted = [];
/** @type {string[]} */
let within = [];

/** @param {string} name @param {() => unknown} run */
function note(name, run) {
	noted.push({ name: [...within, name].join(' '), run });
}

/** @param {string} name @param {() => void} body */
function group(name, body) {
	within.push(name);
	body();
	within.pop();
}

/** @param {(name: string, body: () => void) => void} say */
const withEach = (say) =>
	Object.assign(say, {
		each: (/** @type {readonly any[]} */ rows) => (/** @type {string} */ name, /** @type {Function} */ body) => {
			for (const row of rows) {
				const values = Array.isArray(row) ? row : [row];
				say(format(name, ...values), () => body(...values));
			}
		},
	});

export const it = withEach(note);
export const describe = withEach(group);

/** Forgets what was noted, also where the last file broke off within a group. */
export function forget() {
	noted.length = 0;
	within = [];
}
