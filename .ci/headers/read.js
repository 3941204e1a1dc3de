/**
 * What a host that reads a file `_headers` sends along with a path.
 *
 * @param {string} text of the file
 * @returns {(path: string) => Record<string, string>} names in lower case; of a header that two rules name, both values, as
 *   those hosts do. Fails with an Error that names a line it cannot read
 */
export function readHeaders(text) {
	/** @type {{ fits: (path: string) => boolean, headers: [string, string][] }[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (line.startsWith('/')) {
			const begin = line.endsWith('*') ? line.slice(0, -1) : null;
			rules.push({ fits: (path) => (begin === null ? path === line : path.startsWith(begin)), headers: [] });
			continue;
		}
		const [, name, value] = line.match(/^\s+([\w-]+): (.+)$/) ?? [];
		const rule = rules.at(-1);
		if (name === undefined || value === undefined || rule === undefined)
			throw new Error(`_headers: not a header: ${line}`);
		rule.headers.push([name.toLowerCase(), value]);
	}
	return (path) => {
		/** @type {Record<string, string>} */
		const sent = {};
		for (const { fits, headers } of rules) {
			if (!fits(path)) continue;
			for (const [name, value] of headers) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
		}
		return sent;
	};
}
