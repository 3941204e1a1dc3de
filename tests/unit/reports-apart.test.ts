/** The reports that the model is held against stand apart from all that computes: what the record page claims of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORTS = ['sims/cases/karabakh-2022/observations.ts', 'sims/cases/karabakh-2022/record.ts'];

/** What a file of ours imports, as paths from the root; types count too. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
		.map(([, source]) => source!.replace(/^#sims\//, `${ROOT}/sims/`).replace(/^\$lib\//, `${ROOT}/src/lib/`))
		.filter((source) => source.startsWith('.') || source.startsWith('/'))
		.map((source) => relative(ROOT, resolve(ROOT, dirname(file), source)));
}

/** All that is read when a file is, at first or second hand. */
function reachedFrom(start: string): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [start];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (reached.has(file) || !file.endsWith('.ts')) continue;
		reached.add(file);
		waiting.push(...importsOf(file));
	}
	return reached;
}

function filesUnder(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => join(folder, file))
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
}

describe('the reports that the model is held against', () => {
	it('are not read, at any remove, by the model, the scenarios, the ensemble, the assumptions or the case', () => {
		const computes = [
			...['sims/model', 'sims/scenarios', 'sims/ensemble'].flatMap(filesUnder),
			...['assumptions', 'scenarios'].flatMap((part) => filesUnder(`sims/cases/karabakh-2022/${part}`)),
			'sims/cases/karabakh-2022/karabakh-2022.ts',
			'sims/cli.ts',
		];
		expect(computes.length).toBeGreaterThan(50);
		for (const file of computes) {
			const reached = reachedFrom(file);
			expect(
				REPORTS.filter((report) => reached.has(report)),
				file,
			).toEqual([]);
		}
	});

	it('are found by this test where they are read: by the record, and by it alone', () => {
		expect(reachedFrom('sims/cases/karabakh-2022/record.ts').has(REPORTS[0]!)).toBe(true);
		const readers = [...filesUnder('sims'), ...filesUnder('src')].filter((file) =>
			importsOf(file).includes(REPORTS[0]!),
		);
		expect(readers).toEqual(['sims/cases/karabakh-2022/record.ts']);
	});
});
