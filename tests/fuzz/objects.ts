/** Walks through plain data of any depth: no function here calls itself. */

/** Every object and list in a value, itself first. */
export function objectsIn(value: unknown): object[] {
	const found: object[] = [];
	const seen = new Set<object>();
	const left: unknown[] = [value];
	while (left.length > 0) {
		const next = left.pop();
		if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || seen.has(next)) continue;
		seen.add(next);
		found.push(next);
		for (const inside of Object.values(next)) left.push(inside);
	}
	return found;
}

/** The same value, of which nothing can be changed any more; bytes stay as they are. */
export function frozen<T>(value: T): T {
	for (const object of objectsIn(value)) if (!(object instanceof Blob)) Object.freeze(object);
	return value;
}

/** One field, whatever its name: `__proto__` too is a field here, as it is in JSON. */
export function setField(object: object, key: string, value: unknown): void {
	Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
