import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importCycles } from '../../.ci/cycles.js';
import { filesUnder } from '../../.ci/sources.js';

it('no file needs itself before it can run, by whatever way round', () => {
	const code = [...filesUnder('sims'), ...filesUnder('src')].filter((name) => /\.(ts|js|svelte)$/.test(name));
	expect(code.length).toBeGreaterThan(10);
	expect(importCycles(new Map(code.map((name) => [name, readFileSync(name, 'utf8')])))).toEqual([]);
});

it('a circle is seen through either alias, over several lines, through components and re-exports', () => {
	const files = new Map([
		['src/lib/state/a.ts', `import {\n\tx,\n\ty,\n} from '../figures/B.svelte';`],
		['src/lib/figures/B.svelte', `<script lang="ts">\n\timport { z } from '#sims/model/c.ts';\n</script>`],
		['sims/model/c.ts', `export * from './d.ts';`],
		['sims/model/d.ts', `import '$lib/state/a.ts';`],
	]);
	expect(importCycles(files)).toEqual([[...files.keys(), 'src/lib/state/a.ts']]);
});

it('types may refer to each other', () => {
	const files = new Map([
		['sims/cases/case.ts', `import type { Words } from './words.ts';\nexport type { X } from './words.ts';`],
		['sims/cases/words.ts', `import { day } from './case.ts';`],
	]);
	expect(importCycles(files)).toEqual([]);
});

it('two ways to the same file are no circle', () => {
	const files = new Map([
		['sims/a.ts', `import './b.ts';\nimport './c.ts';`],
		['sims/b.ts', `import './d.ts';`],
		['sims/c.ts', `import './d.ts';`],
		['sims/d.ts', ``],
	]);
	expect(importCycles(files)).toEqual([]);
});
