/** How a refused part of a scenario is spoken of, in the words of the language. */
import { refused } from '../words/en/refused.ts';
import { nearestName } from './nearest.ts';
import { inJson, quoted } from './quoted.ts';

/** One part of a scenario that is refused. */
export interface Problem {
	/** Where it stands: `phases[2].passChance`; empty for the scenario as a whole. */
	readonly path: string;
	/** What stands there, short enough for a message; texts are quoted. */
	readonly found: string;
	readonly allowed: string;
	/** One sentence that names all three. */
	readonly message: string;
}

/** `written`: what may be a misspelt name. */
export function problem(path: string, found: string, allowed: string, written?: unknown): Problem {
	const message = refused.part(path || refused.scenario, found, allowed) + suggestion(written, allowed);
	return { path, found, allowed, message };
}

/** A field or an assumption that does not exist. */
export function unknownName(path: string, name: string, allowed: string): Problem {
	const found = quoted(name);
	const message = refused.unknown(path, found, allowed) + suggestion(name, allowed);
	return { path, found, allowed, message };
}

const MOST_NAMES_LISTED = 20;
const namesAllowed = new Map<string, readonly string[]>();

/** The sentence part that allows any of these names, and remembers which they were. */
export function named(names: readonly string[]): string {
	const few = names.length <= MOST_NAMES_LISTED;
	const allowed = few
		? refused.allowed.oneOf(names.join(', '))
		: refused.allowed.oneOfMany(names.length, names[0]!, names.at(-1)!);
	namesAllowed.set(allowed, names);
	return allowed;
}

function suggestion(written: unknown, allowed: string): string {
	const names = namesAllowed.get(allowed);
	const nearest = names !== undefined && typeof written === 'string' ? nearestName(written, names) : null;
	return nearest === null ? '' : ` ${refused.didYouMean(quoted(nearest))}`;
}

/** The path of a field or an entry inside another. */
export function at(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[A-Za-z_]\w{0,59}$/.test(key)) return `${path}[${inJson(key)}]`;
	return path === '' ? key : `${path}.${key}`;
}

export function shown(value: unknown): string {
	switch (typeof value) {
		case 'string':
			return quoted(value);
		case 'number':
		case 'boolean':
			return String(value);
		case 'object':
			if (value === null) return 'null';
			return Array.isArray(value) ? refused.found.entries(value.length) : refused.found.object;
		case 'undefined':
			return refused.found.nothing;
		case 'bigint':
			return refused.found.bigint;
		case 'symbol':
			return refused.found.symbol;
		case 'function':
			return refused.found.function;
	}
}
