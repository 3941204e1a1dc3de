import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRANCES } from './entrances.ts';
import { keepsTheLaws } from './laws.ts';

const FOLDER = join(import.meta.dirname, 'corpus');

/** A part of a text: as it stands, or so many times. */
type Piece = string | { readonly repeat: string; readonly times: number };

interface Kept {
	readonly entrance: string;
	readonly broke: string;
	/** What came, as data; or as a text, in pieces where it is long. */
	readonly input?: unknown;
	readonly text?: readonly Piece[];
}

const corpus = readdirSync(FOLDER).map((name): [string, Kept] => [
	name,
	JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Kept,
]);

describe('what once broke does so no more', () => {
	it.each(corpus)('%s', async (_name, { entrance: name, broke, input, text }) => {
		const entrance = ENTRANCES.find((each) => each.name === name)!;
		expect(broke).toMatch(/^[A-Z].*\.$/);
		const written = text
			?.map((piece) => (typeof piece === 'string' ? piece : piece.repeat.repeat(piece.times)))
			.join('');
		await keepsTheLaws(entrance, written ?? input);
	});
});
