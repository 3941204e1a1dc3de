/**
 * What is mutated, and the tests that are held against it. A slice is run by itself and remembered by itself, so that a
 * run that is broken off goes on with the next. Tests stand in the order in which they are run: what notices most in the
 * least time first.
 */

/** @typedef {{ mutate: string[], tests: string[] }} Slice */

/** @param {string[]} names */
const model = (...names) => names.map((name) => `sims/model/${name}.ts`);

const LINK_TESTS = ['link', 'fields', 'stamp', 'lift', 'caseIn'].map((name) => `src/lib/state/link/${name}.test.ts`);

/** Whole runs: figures computed elsewhere, published examples, and laws. */
const RUN_TESTS = ['reference', 'orders', 'examples', 'laws', 'scenario-laws'].map(
	(name) => `sims/checks/${name}.test.ts`,
);

/** Single days worked out: what is needed by how many, what an open road brings of it, and what energy there is. */
const DAY_TESTS = ['people', 'open-road', 'energy-examples'].map((name) => `sims/checks/${name}.test.ts`);

/** @type {Record<string, Slice>} */
export const SLICES = {
	fields: { mutate: ['src/lib/state/link/fields.ts'], tests: LINK_TESTS },
	link: {
		mutate: [
			...['link', 'stamp', 'lift', 'parts', 'caseIn', 'caseName'].map((name) => `src/lib/state/link/${name}.ts`),
			// What of the model a link names.
			...model('engine', 'version', 'assumption'),
		],
		tests: LINK_TESTS,
	},
	calendar: { mutate: model('calendar'), tests: model('calendar.test') },
	functions: {
		mutate: model('inequality', 'season', 'firstDays'),
		tests: model('inequality.test', 'season.test', 'firstDays.test'),
	},
	arithmetic: { mutate: model('arithmetic'), tests: model('arithmetic.test') },
	stores: { mutate: model('store', 'today'), tests: model('store.test', 'today.test') },
	law: {
		mutate: model('law', 'run', 'ledger', 'daily', 'indicator'),
		tests: [...model('daily.test', 'ration.test'), ...RUN_TESTS],
	},
	access: {
		mutate: model('access', 'cargo', 'imports'),
		tests: [...model('access.test', 'cargo.test'), ...RUN_TESTS],
	},
	food: { mutate: model('food', 'medicine'), tests: [...RUN_TESTS, ...DAY_TESTS] },
	energy: { mutate: model('energy'), tests: [...RUN_TESTS, ...DAY_TESTS] },
	ration: {
		mutate: model('ration', 'reserve'),
		tests: [...model('ration.test', 'reserve.test'), ...RUN_TESTS.slice(0, 4), 'sims/desk/desk.test.ts'],
	},
	account: {
		mutate: model('account', 'accounting'),
		tests: ['account-held', 'account-examples', 'account-laws'].map((name) => `sims/checks/${name}.test.ts`),
	},
	description: { mutate: model('description'), tests: ['sims/checks/description.test.ts'] },
};
