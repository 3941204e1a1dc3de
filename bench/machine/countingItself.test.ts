import { expect, it } from 'vitest';
import { COUNTS, type Operations, countingItself } from './countingItself.ts';

/** What is counted as a function of two numbers is called with 3 and 4. */
async function counted(body: string): Promise<Partial<Operations>> {
	const text = await countingItself(`export function f(a: number, b: number, list = [a, b]): number { ${body} }`);
	const counts: Record<string, number> = { sums: 0, products: 0, quotients: 0, choices: 0, roots: 0, comparisons: 0 };
	Object.assign(globalThis, { [COUNTS]: counts });
	const { f } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
		f: (a: number, b: number) => number;
	};
	expect(f(3, 4)).toBe(12);
	return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

it.each([
	['each operation that is done', 'return a * b + a - 3', { sums: 2, products: 1 }],
	[
		'the side of a choice that is taken, and its question',
		'return a < b ? a * b : a / b + 1',
		{ comparisons: 1, products: 1 },
	],
	['a choice among three as two', 'return Math.max(a, 12, b)', { choices: 2 }],
	['what is added in place', 'list[0] += a * 3; return list[0]', { sums: 1, products: 1 }],
	['roots', 'return Math.sqrt(144)', { roots: 1 }],
	[
		'the body of a loop as often as it is gone through, not its head',
		'let x = 0; for (let i = 0; i < 2 * b - 4; i++) x += a; return x',
		{ sums: 4 },
	],
	['no place in an array', 'return list[2 - 1]! * a', { products: 1 }],
	['nothing that is known beforehand', 'return b + 2 * 4', { sums: 1 }],
])('counts %s', async (_what, body, expected) => {
	expect(await counted(body)).toEqual(expected);
});
