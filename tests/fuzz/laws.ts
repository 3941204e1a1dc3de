/** What every entrance keeps to, whatever comes. A law that is broken is an error that says so. */
import { UNPRINTABLE } from '#sims/scenarios/quoted.ts';
import type { Entrance, Outcome } from './entrance.ts';
import { frozen, objectsIn } from './objects.ts';

/** Characters of one sentence: more is no sentence, but what was sent in. */
const LONGEST_SENTENCE = 2000;

/** Throws where a law is broken; else gives what came of the case. */
export async function keepsTheLaws(entrance: Entrance, input: unknown): Promise<Outcome> {
	const before = input instanceof Uint8Array ? input.slice() : null;
	// What writes into a frozen object throws.
	const outcome = await entrance.read(frozen(input));
	if (before !== null && Buffer.compare(before, input as Uint8Array) !== 0) throw new Error('The input was changed.');
	if (worldNow() !== WORLD) throw new Error('Something that all objects share was changed.');
	saysWhy(entrance, outcome);
	if (outcome.taken !== null) {
		sharesNothing(input, outcome.taken);
		await comesBack(entrance, outcome.taken);
	}
	return outcome;
}

function saysWhy({ silent }: Entrance, { taken, problems }: Outcome): void {
	if (taken === null && problems.length === 0 && silent !== true) throw new Error('Refused without a word.');
	for (const said of problems) {
		if (typeof said !== 'string' || said.trim() === '') throw new Error('A problem without words.');
		if (said.length > LONGEST_SENTENCE) throw new Error(`A problem of ${said.length} characters: ${said.slice(0, 80)}`);
		if (UNPRINTABLE.test(said)) throw new Error(`A problem that cannot be printed: ${JSON.stringify(said)}`);
	}
}

function sharesNothing(input: unknown, taken: unknown): void {
	if (typeof input !== 'object' || input === null) return;
	const theirs = new Set(objectsIn(input));
	if (objectsIn(taken).some((object) => theirs.has(object)))
		throw new Error('What was taken holds a part of the input.');
}

async function comesBack({ read, write }: Entrance, taken: unknown): Promise<void> {
	if (write === undefined) return;
	const again = await read(await write(taken));
	if (again.problems.length > 0) throw new Error(`Taken once, and refused when read again: ${again.problems[0]}`);
	same(taken, again.taken);
}

/** Throws where two values do not say the same, with the place where they part. */
export function same(first: unknown, then: unknown): void {
	const [a, b] = [JSON.stringify(first), JSON.stringify(then)];
	if (a === b) return;
	let at = 0;
	while (a[at] === b[at]) at += 1;
	const [before, after] = [a, b].map((text) => text.slice(Math.max(0, at - 80), at + 80));
	throw new Error(`Taken as …${before}… and read again as …${after}…`);
}

const SHARED = [Object, Array, Function, String, Number, Map, Promise].map(({ prototype }) => prototype as object);

/** How many properties there are on what everything shares. */
function worldNow(): string {
	return [...SHARED, globalThis].map((each) => Reflect.ownKeys(each).length).join();
}
const WORLD = worldNow();
