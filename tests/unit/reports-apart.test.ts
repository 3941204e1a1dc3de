/** The reports that the model is held against stand apart from all that computes: what the record page claims of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CASES = ['karabakh-2022', 'pellastry'].map((id) => `sims/cases/${id}`);
const REPORTS = CASES.flatMap((folder) => [`${folder}/observations.ts`, `${folder}/record.ts`]);

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
			...CASES.flatMap((folder) => ['assumptions', 'scenarios'].flatMap((part) => filesUnder(`${folder}/${part}`))),
			'sims/cases/shipped.ts',
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
		const files = [...filesUnder('sims'), ...filesUnder('src')];
		for (const folder of CASES) {
			const readers = files.filter((file) => importsOf(file).includes(`${folder}/observations.ts`));
			expect(readers).toEqual([`${folder}/record.ts`]);
		}
	});
});
