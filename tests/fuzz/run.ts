/**
 * `npm run fuzz -- [--cases N] [--seed S] [name ...]`: the cases of the tests and many more. A million each by default;
 * exits with 1 where a law was broken, and prints the case, as small as it could be made.
 */
import { parseArgs } from 'node:util';
import { type Tried, tryOut, written } from './bench.ts';
import { ENTRANCES } from './entrances.ts';
import type { Entrance } from './entrance.ts';

/** Cases that have one set of documents: the next have others. */
const BATCH = 10_000;
const USAGE = 'npm run fuzz -- [--cases N] [--seed S] [name ...]';

function wholeNumber(text: string, name: string): number {
	if (!/^\d{1,9}$/.test(text) || (name === 'cases' && Number(text) < 1)) fail(`--${name} is a whole number.`);
	return Number(text);
}

function fail(why: string): never {
	console.error(`${why}\n${USAGE}\nThe entrances are: ${ENTRANCES.map(({ name }) => name).join(', ')}.`);
	process.exit(2);
}

function asked(): { readonly cases: number; readonly seed: number; readonly entrances: readonly Entrance[] } {
	const options = {
		cases: { type: 'string', default: '1000000' },
		seed: { type: 'string', default: String(Date.now() % 1e9) },
	} as const;
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	const unknown = positionals.find((name) => ENTRANCES.every((each) => each.name !== name));
	if (unknown !== undefined) fail(`There is no entrance ${JSON.stringify(unknown)}.`);
	return {
		cases: wholeNumber(values.cases, 'cases'),
		seed: wholeNumber(values.seed, 'seed'),
		entrances: ENTRANCES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
	};
}

/** All of the cases, batch by batch, up to the first that breaks a law. */
async function tryAll(entrance: Entrance, cases: number, seed: number): Promise<Tried> {
	let all: Tried = { cases: 0, whole: 0, inPart: 0, refused: 0, slowest: { ms: 0, input: null }, broken: null };
	for (let batch = 0; all.cases < cases && all.broken === null; batch++) {
		const next = await tryOut(entrance, Math.min(BATCH, cases - all.cases), seed + batch);
		all = {
			cases: all.cases + next.cases,
			whole: all.whole + next.whole,
			inPart: all.inPart + next.inPart,
			refused: all.refused + next.refused,
			slowest: next.slowest.ms > all.slowest.ms ? next.slowest : all.slowest,
			broken: next.broken,
		};
	}
	return all;
}

function share(part: number, of: number): string {
	return `${((100 * part) / of).toFixed(1)} %`.padStart(8);
}

async function main(): Promise<void> {
	const { cases, seed, entrances } = asked();
	console.log(`Seed ${seed}, ${cases} cases for each of ${entrances.length} entrances.`);
	console.log(`${'entrance'.padEnd(26)}${'cases'.padStart(9)}   whole  in part  refused   slowest`);
	let broken = 0;
	for (const entrance of entrances) {
		const tried = await tryAll(entrance, cases, seed);
		const { whole, inPart, refused, slowest, broken: found } = tried;
		// Of what broke, cases that were made smaller were counted as well.
		const parts = found === null ? [whole, inPart, refused].map((part) => share(part, tried.cases)).join(' ') : '';
		const head = `${entrance.name.padEnd(26)}${String(tried.cases).padStart(9)}`;
		console.log(found === null ? `${head}${parts}  ${slowest.ms.toFixed(0)} ms` : `${head}  BROKEN`);
		if (slowest.ms > SLOW_MS) console.log(`  The slowest: ${written(slowest.input).slice(0, 300)}`);
		if (found === null) continue;
		broken += 1;
		console.log(`  Seed ${found.seed}: ${found.why}\n  ${written(found.input)}`);
	}
	console.log(broken === 0 ? 'No law was broken.' : `Laws were broken at ${broken} of ${entrances.length} entrances.`);
	process.exitCode = broken === 0 ? 0 : 1;
}

/** A case that takes longer is shown: the page would stand still for as long. */
const SLOW_MS = 250;

await main();
